"""Programme records as a table of which each row opens, and what a file of them would do."""

from collections.abc import Sequence

from dash import html

from dashboard.components import states
from dashboard.domain import numbers
from dashboard.domain.record_fields import Field, FieldKind, ProgrammeRecord, RecordForm
from dashboard.domain.record_lists import Say

NUMBERS = frozenset({FieldKind.COUNT, FieldKind.RUPIAH, FieldKind.YEAR})
MOST_WRONG = 12
SHORT = 18  # letters: `18 Sep 2025`, `AKS-KKU-25-1-001`


def table(
    form: RecordForm,
    records: Sequence[ProgrammeRecord],
    columns: Sequence[Field],
    say: Say,
    order: str,
) -> html.Div:
    """Return the table; js/records.js opens a row and sorts by a heading.

    order: key of the field it is sorted by, with `-` before it if falling.
    """
    heads = [html.Th(_head(field, order), scope="col", className=_kind(field),
                     **{"aria-sort": _sorted(field, order)}) for field in columns]  # fmt: skip
    rows = [html.Tr(_cells(form, one, columns, say)) for one in records]
    return html.Div(
        html.Table([html.Thead(html.Tr(heads)), html.Tbody(rows)], className="plain records"),
        className="rakor-wide",
        tabIndex=0,
        role="region",
        **{"aria-label": f"Daftar {form.word}"},
    )


def empty(form: RecordForm, *, searched: bool, writes: bool) -> html.Div:
    if searched:
        return states.empty(f"Tidak ada {form.word} yang cocok.", "Ubah atau kosongkan pencarian.")
    return states.empty(
        f"Belum ada {form.word}.",
        "Tambah satu per satu, atau impor dari Excel dengan contoh isian."
        if writes
        else "Catatan diisi sekretariat TPPS; mintalah di sana.",
    )


def said(words: str, *, alert: bool = False) -> html.P:
    """Return a line on what came of a file."""
    return html.P(words, className="rakor-said", role="alert" if alert else "status")


def wrong(sentences: Sequence[str]) -> html.Ul:
    """Return what is wrong with a file, the first of it."""
    rest = len(sentences) - MOST_WRONG
    items = [html.Li(one) for one in sentences[:MOST_WRONG]]
    if rest > 0:
        items.append(html.Li(f"dan {numbers.count(rest)} lagi."))
    return html.Ul(items, className="record-wrong")


def _head(field: Field, order: str) -> html.Button:
    sign = {field.key: " ▲", f"-{field.key}": " ▼"}.get(order, "")
    asked = f"-{field.key}" if order == field.key else "" if sign else field.key
    return html.Button(
        f"{field.word}{sign}", className="record-sort", type="button", **{"data-order": asked}
    )


def _sorted(field: Field, order: str) -> str:
    return {field.key: "ascending", f"-{field.key}": "descending"}.get(order, "none")


def _cells(
    form: RecordForm,
    record: ProgrammeRecord,
    columns: Sequence[Field],
    say: Say,
) -> list[html.Th | html.Td]:
    first, *rest = columns
    named = ", ".join(say(form.field(key), record.values.get(key)) for key in form.identity)
    button = html.Button(
        say(first, record.values.get(first.key)),
        className="record-open",
        type="button",
        **{"aria-label": f"Buka {form.word} {named}", "data-record": str(record.id)},
    )
    head = html.Th(button, scope="row", className=_width(button.children))
    cells: list[html.Th | html.Td] = [head]
    for field in rest:
        words = say(field, record.values.get(field.key))
        cells.append(html.Td(words, className=_kind(field) or _width(words)))
    return cells


def _width(words: str) -> str | None:
    """Return the class of what stands on one line: a code, a day."""
    return "short" if len(words) <= SHORT else None


def _kind(field: Field) -> str | None:
    return "number" if field.kind in NUMBERS else None
