"""Evidence as a list: the file to save, what it is, who brought it, how long it is valid."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from dash import html

from dashboard.domain.evidence import Evidence
from dashboard.domain.evidence_kinds import word_of
from dashboard.domain.file_sizes import size_words
from dashboard.domain.kept_batches import moment_words
from dashboard.domain.periods import short_day_words

NONE = "Belum ada berkas."


def first() -> html.P:
    """Say what comes before evidence: something that it proves."""
    return html.P("Simpan dulu; buktinya ditambahkan sesudah itu.", className="source")


def files(
    found: Sequence[Evidence],
    today: date,
    address: Callable[[Evidence], str],
    press: Callable[[Evidence], Any],
    *,
    proves: bool,
) -> html.Ul | html.P:
    """Return the list. address: of a file. press: id of its button. proves: may remove."""
    if not found:
        return html.P(NONE, className="source")
    standing = [one for one in found if not one.removed]
    gone = [one for one in found if one.removed and proves]
    lines = [_line(one, today, address(one), press(one), proves) for one in [*standing, *gone]]
    return html.Ul(lines or html.Li(NONE), className="rakor-items")


def _line(one: Evidence, today: date, href: str, press: Any, proves: bool) -> html.Li:
    said = [one.note] if one.note else []
    said += [word_of(one.media_type), size_words(one.size)]
    said.append(f"{moment_words(one.added_at)}, {one.added_by}")
    if one.removed_at is not None:
        said.append(f"dihapus {moment_words(one.removed_at)}, {one.removed_by}")
    elif one.valid_until is not None and not one.expired(today):
        said.append(f"berlaku sampai {short_day_words(one.valid_until)}")
    over = None
    if one.valid_until is not None and one.expired(today) and not one.removed:
        words = f"kedaluwarsa {short_day_words(one.valid_until)}"
        over = html.Span(words, className="rtl late")
    act = "Pulihkan" if one.removed else "Hapus"
    button = html.Button(
        act, id=press, className="button quiet", type="button",
        **{"aria-label": f"{act} {one.file_name}"},
    )  # fmt: skip
    name = html.A(one.file_name, href=href, download=one.file_name)
    return html.Li(
        [
            html.Div([html.S(name) if one.removed else name, over]),
            button if proves and not one.role else None,
            html.Small(" · ".join(said)),
        ]
    )
