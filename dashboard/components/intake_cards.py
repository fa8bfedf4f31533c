"""A file that waits: what was understood of it, what is asked, what can be done."""

from collections.abc import Callable, Sequence
from typing import Any

from dash import html

from dashboard.components import batch_panels, intake_forms
from dashboard.domain import numbers
from dashboard.domain.previews import Preview, Stand, Sum

LOOKS = {
    Stand.READY: "ready",
    Stand.ASKED: "asked",
    Stand.REFUSED: "refused",
    Stand.PERSONS: "asked",
    Stand.KNOWN: "known",
    Stand.TAKEN: "ready",
}
FEW = 8  # sums shown without a click
Named = Callable[[str], Any]
"""What is done or asked → the id of its control."""


def card(
    file_name: str, size: int, seen: Preview, *, act: Named, answer: Named, back: str
) -> html.Article:
    """Return the card of a file. back: address of the workbook that goes back to the sender."""
    asked = seen.needed or seen.offered
    questions = intake_forms.questions(seen, answer) if asked else None
    return html.Article(
        [
            html.Div(
                [
                    html.H3([file_name, html.Small(size_words(size))]),
                    html.Span(seen.stand.value, className=f"stand {LOOKS[seen.stand]}"),
                ],
                className="card-head",
            ),
            html.P(seen.sentence, className="inbox-sentence", role="status"),
            html.Div(
                [
                    html.Div([questions, _facts(seen)]),
                    html.Div([_sums(seen.sums), _notes(seen)]),
                ],
                className="inbox-body",
            ),
            html.Div(_buttons(seen, act, back), className="inbox-acts"),
        ],
        className="inbox",
        **{"aria-label": file_name},
    )


def gone(sentence: str) -> html.P:
    """Say that a file waits no more."""
    return html.P(sentence, className="inbox-sentence", role="status")


def size_words(size: int) -> str:
    """Return `24 kB`, `3,2 MB`; nothing where the file could not be opened."""
    if size >= 1_000_000:
        return f"{numbers.decimal(size / 1_000_000)} MB"
    return f"{numbers.count(max(1, round(size / 1000)))} kB" if size else ""


def _facts(seen: Preview) -> html.Dl | None:
    told = [*seen.facts, *([("Yang sudah dimuat", seen.loaded)] if seen.loaded else [])]
    if not told:
        return None
    pairs = [part for term, said in told for part in (html.Dt(term), html.Dd(said))]
    return html.Dl(pairs, className="batch-facts inbox-facts")


def _sums(sums: Sequence[Sum]) -> html.Details | None:
    if not sums:
        return None
    counts = ("Pembilang", "Penyebut")
    heads = ("Indikator", *counts, "Dari kolom")
    head = html.Tr(
        [html.Th(one, scope="col", className="number" * (one in counts)) for one in heads]
    )
    rows = [
        html.Tr(
            [
                html.Th([one.indicator, html.Small(one.period)], scope="row"),
                html.Td(numbers.count(one.numerator), className="number"),
                html.Td(numbers.count(one.denominator), className="number"),
                html.Td([one.source, html.Small(one.heads)]),
            ]
        )
        for one in sums
    ]
    table = html.Table([html.Thead(head), html.Tbody(rows)], className="plain")
    title = html.Summary(batch_panels.counted("Jumlah per indikator", len(sums)))
    return html.Details([title, html.Div(table, className="inbox-sums")], open=len(sums) <= FEW)


def _notes(seen: Preview) -> html.Details | None:
    if not seen.notes:
        return None
    title = html.Summary(batch_panels.counted("Yang perlu diperiksa", len(seen.notes)))
    return html.Details([title, batch_panels.problems(seen.notes)], open=seen.warned)


def _buttons(seen: Preview, act: Named, back: str) -> list[Any]:
    shown: list[Any] = []
    if seen.stand is Stand.READY:
        shown.append(html.Button("Muat", id=act("muat"), className="button"))
        if seen.replaceable:
            whole = html.Button("Gantikan yang lama", id=act("ganti"), className="button quiet")
            shown.append(whole)
    if seen.needed or seen.offered:
        look = "button" if seen.needed else "button quiet"
        shown.append(html.Button("Periksa dengan jawaban ini", id=act("periksa"), className=look))
    if seen.stand is Stand.PERSONS:
        shown.append(html.Button("Hitung per desa", id=act("agregat"), className="button"))
    if seen.rests and seen.notes:
        words = "Unduh untuk pengirim"
        shown.append(html.A(words, href=back, className="button quiet", download=""))
    away = "Tutup" if seen.stand is Stand.TAKEN else "Buang"
    shown.append(html.Button(away, id=act("buang"), className="button quiet"))
    return shown
