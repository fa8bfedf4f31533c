"""One file opened: what is known of it, its history, its problems, its rows set aside."""

from collections.abc import Sequence

from dash import html

from dashboard.domain import numbers
from dashboard.domain.batch_steps import BatchEvent
from dashboard.domain.batches import Batch
from dashboard.domain.kept_batches import moment_words
from dashboard.domain.kept_problems import AsideRow, KeptProblem
from dashboard.domain.periods import day_words

OF_OTHERS = (
    "Berkas ini memuat juga angka yang bukan milik Anda: catatan, baris dan berkas asalnya hanya "
    "dibuka oleh pengirimnya dan Bappeda."
)
MOST = 100  # shown of a long list; the workbook for the sender holds them all
SIGNS = {"galat": "grave", "peringatan": "warning", "catatan": "note"}


def facts(batch: Batch, periods: str, standing: str) -> html.Dl:
    """Return what is known of the file as a list of terms."""
    told = {
        "Sumber": batch.source_system,
        "Periode": periods or "tidak ada angka yang dimuat",
        "Data ditarik": day_words(batch.cutoff) if batch.cutoff else "tidak tertulis",
        "Baris": _rows(batch),
        "Keadaan": f"{batch.status}; {standing}",
        "Terbit": day_words(batch.publish),
        "Dimuat": f"{moment_words(batch.uploaded_at)} oleh {batch.uploaded_by}",
        "SHA-256": html.Code(batch.sha256, className="hash"),
    }
    pairs = [part for term, said in told.items() for part in (html.Dt(term), html.Dd(said))]
    return html.Dl(pairs, className="batch-facts")


def history(events: Sequence[BatchEvent]) -> html.Ol:
    """Return what was done to the file, the last first."""
    items = [
        html.Li([html.B(str(one.step)), f" {moment_words(one.done_at)}, {one.done_by}", _note(one)])
        for one in reversed(events)
    ]
    return html.Ol(items, className="batch-history", reversed=True)


def problems(found: Sequence[KeptProblem] | None) -> html.Div | html.P:
    """Return every problem with place, value, reason and remedy. found: None if none are kept."""
    if found is None:
        return html.P("Catatan berkas ini tidak disimpan ketika dimuat.", className="card-note")
    if not found:
        return html.P("Tidak ada catatan.", className="card-note")
    items = [html.Li(_problem(one), className=SIGNS.get(one.severity, "note")) for one in
             found[:MOST]]  # fmt: skip
    return html.Div([html.Ul(items, className="batch-problems"), _rest(len(found))])


def of_others() -> html.P:
    """Return why the cells of a file are not shown to who has only a part of it."""
    return html.P(OF_OTHERS, className="card-note")


def aside(rows: Sequence[AsideRow]) -> html.Div | html.P:
    """Return the rows that were not taken and why."""
    if not rows:
        return html.P("Semua baris diambil.", className="card-note")
    items = [
        html.Li([
            html.B(f"{one.sheet} baris {numbers.count(one.row)}"),
            html.Span(_sentence(one.reason), className="reason"),
            html.Small(one.text) if one.text else None,
        ])
        for one in rows[:MOST]
    ]  # fmt: skip
    return html.Div([html.Ul(items, className="batch-problems"), _rest(len(rows))])


def counted(what: str, number: int) -> str:
    """Return a heading with how many there are: `Catatan (3)`."""
    return f"{what} ({numbers.count(number)})"


def _rows(batch: Batch) -> str:
    entered, taken, left = map(numbers.count, (batch.rows_in, batch.rows_taken, batch.rows_aside))
    return f"{entered} masuk, {taken} diambil, {left} disisihkan"


def _problem(one: KeptProblem) -> list[html.Span | html.B | html.Small]:
    value = f" «{one.value}»" if one.value else ""
    return [
        html.B([html.I(one.severity, className="severity"), f"{one.place}{value}"]),
        html.Span(_sentence(one.reason), className="reason"),
        html.Span(one.remedy, className="remedy"),
        html.Small(f"aturan {one.rule}"),
    ]


def _sentence(reason: str) -> str:
    return reason if reason.endswith(("?", ".")) else f"{reason}."


def _note(event: BatchEvent) -> str:
    return f": {event.note}" if event.note else ""


def _rest(number: int) -> html.P | None:
    if number <= MOST:
        return None
    more = numbers.count(number - MOST)
    return html.P(
        f"… dan {more} lagi, semuanya ada di berkas untuk pengirim.", className="card-note"
    )
