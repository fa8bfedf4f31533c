"""Lacak angka as a page of its own, to read, print and send: plain HTML without scripts."""

from collections.abc import Callable, Sequence
from html import escape

from dashboard.components import ribbons
from dashboard.components.plain_heads import head
from dashboard.domain import trace_addresses
from dashboard.domain.trace_words import (
    batch_words,
    cells,
    figure,
    heading,
    origins,
    other_rule,
    other_values,
    row_figure,
)
from dashboard.domain.traces import Trace, TracedRow

PATH, address_of = trace_addresses.PATH, trace_addresses.address_of
NUMBER = ' class="number"'
Back = tuple[str, str]
"""Where the figure was shown: address and name of the page."""


def document(
    trace: Trace,
    address: Callable[[str], str],
    back: Back,
    sample_day: str = "",
    version: str = "",
    record_page: Callable[[TracedRow], str] = lambda _: "",
) -> str:
    """Return the page of one trace.

    address: name of a static file → where it is served; sample_day: in words, where the figure
    is one of the sample's. version: the one asked for, if any. record_page: address of the page
    that holds the records of a row; empty for a row of a file.
    """
    asked = trace_addresses.asked(trace.indicator.id, trace.area_code, trace.period, version)
    body = [
        f"<h1>{escape(heading(trace))}</h1>",
        f'<p class="answer">{escape(figure(trace))}</p>',
        f'<p class="answer-note">Rumus: {escape(trace.formula)}.</p>',
        f'<p class="answer-note">Dinilai terhadap {escape(trace.goal)}.</p>' if trace.goal else "",
        "" if trace.withheld else _card("Baris yang dipakai", trace.used, "", record_page),
        _card("Baris yang tidak dipakai", trace.left_out, "Alasan", record_page)
        if trace.left_out
        else "",
        _listed(
            "Angka lain untuk wilayah dan periode yang sama", other_values(trace), other_rule(trace)
        ),
        _silent(trace.silent),
        _batches(trace),
        f'<p class="source">Versi gudang data {escape(trace.version)} · '
        f'<a href="/api/v1/lacak?{escape(asked)}">unduh sebagai JSON</a></p>',
    ]
    return _page("Lacak angka", "\n".join(body), address, back, sample_day)


def refusal(sentence: str, address: Callable[[str], str], back: Back) -> str:
    """Return the page that says why nothing can be followed."""
    said = (
        f'<div class="state-empty"><b>Angka itu tidak dapat dilacak.</b><p>{escape(sentence)}</p>'
    )
    return _page("Lacak angka", f"<h1>Lacak angka</h1>{said}</div>", address, back)


def _card(
    title: str, rows: Sequence[TracedRow], reason: str, record_page: Callable[[TracedRow], str]
) -> str:
    heads = ["Wilayah", "Angka", "Batch", "Lembar, baris, sel", *([reason] if reason else [])]
    head = "".join(
        f'<th scope="col"{NUMBER if word == "Angka" else ""}>{escape(word)}</th>' for word in heads
    )
    lines = "".join(_row(row, record_page(row), with_reason=bool(reason)) for row in rows)
    return (
        f'<section class="card"><h2>{escape(title)} ({len(rows)})</h2>'
        f'<table class="plain stacked"><thead><tr>{head}</tr></thead><tbody>{lines}</tbody></table>'
        "</section>"
    )


def _row(row: TracedRow, record_page: str, *, with_reason: bool) -> str:
    place = f"{escape(row.area_name)}<small>{escape(f'{row.level} {row.area_code}')}</small>"
    where = escape(cells(row))
    if record_page:
        where = f'<a href="{escape(record_page)}">{where}</a>'
    more = f"<td>{escape(row.reason)}</td>" if with_reason else ""
    return (
        f'<tr><th scope="row">{place}</th><td class="number">{escape(row_figure(row))}</td>'
        f"<td>{escape(row.batch)}</td><td>{where}</td>{more}</tr>"
    )


def _silent(names: Sequence[str]) -> str:
    if not names:
        return ""
    return (
        f'<section class="card"><h2>Belum lapor ({len(names)})</h2>'
        f"<p>{escape(', '.join(names))}</p></section>"
    )


def _batches(trace: Trace) -> str:
    said = "".join(
        f"<li>{escape(batch_words(batch))}<br><small>SHA-256 {escape(batch.sha256)}</small></li>"
        for batch in trace.batches
    )
    return f'<section class="card"><h2>{origins(trace)}</h2><ul>{said}</ul></section>'


def _listed(title: str, sentences: Sequence[str], rule: str) -> str:
    if not sentences:
        return ""
    note = f'<p class="card-note">{escape(rule)}</p>' if rule else ""
    items = "".join(f"<li>{escape(sentence)}</li>" for sentence in sentences)
    head = f"<h2>{escape(title)} ({len(sentences)})</h2>"
    return f'<section class="card">{head}<ul>{items}</ul>{note}</section>'


def _ribbon(day: str) -> str:
    if not day:
        return ""
    said = f"<b>{ribbons.SAMPLE}</b> {escape(ribbons.words(day))}"
    return f'<div class="ribbon" role="note">{said}</div>'


def _page(
    title: str, body: str, address: Callable[[str], str], back: Back, sample_day: str = ""
) -> str:
    return DOCUMENT.format(
        head=head(title, address),
        back=escape(back[0]),
        came_from=escape(back[1]),
        ribbon=_ribbon(sample_day),
        body=body,
    )


DOCUMENT = """<!DOCTYPE html>
<html lang="id">
  {head}
  <body>
    <header class="topbar">
      <span class="topbar-name">Lokus</span>
      <nav class="topbar-pages" aria-label="Halaman">
        <a href="{back}">← Kembali ke {came_from}</a>
      </nav>
    </header>
    {ribbon}
    <main class="page trace">
{body}
    </main>
  </body>
</html>
"""
