"""Reminders ready to paste, one per recipient; js/copying.js copies the text beside its button."""

from collections.abc import Mapping

from dash import html

from dashboard.domain import numbers


def reminders(texts: Mapping[str, str]) -> html.Div:
    """Return a fold per recipient, shut; all of them together last."""
    if not texts:
        return html.P("Tidak ada yang perlu diingatkan.", className="card-note")
    folds = [_fold(f"{who} · {_owed(text)}", text) for who, text in texts.items()]
    if len(texts) > 1:
        together = f"Semua, {numbers.count(len(texts))} penerima"
        folds.append(_fold(together, "\n\n---\n\n".join(texts.values())))
    return html.Div(folds, className="reminders")


def _fold(title: str, text: str) -> html.Details:
    button = html.Button("Salin teks", className="button quiet copy", type="button")
    return html.Details([html.Summary(title), html.Pre(text), button])


def _owed(text: str) -> str:
    return f"{numbers.count(sum(line.startswith('- ') for line in text.splitlines()))} laporan"
