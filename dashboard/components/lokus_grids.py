"""Desa lokus by SK as a grid, and the SK themselves as a table."""

from collections.abc import Callable, Sequence
from typing import Any

from dash import dcc, html

from dashboard.components import states
from dashboard.domain import numbers
from dashboard.domain.lokus_decrees import Decree, change, predecessor
from dashboard.domain.lokus_grids import Cell, GridRow, grid, listing
from dashboard.domain.periods import short_day_words

Name = Callable[[str], str]
"""Code of a desa → its name with the kecamatan."""
Address = Callable[[str], str]
SIGNS = {Cell.STAYED: "●", Cell.CAME: "+", Cell.LEFT: "−", Cell.OUT: ""}
NOTHING = states.empty("Belum ada SK desa lokus.", "Muat lampiran SK di halaman Data.")
NOT_THEN = states.empty(
    "Tidak ada daftar yang berlaku pada tanggal itu.",
    "Pilih tanggal lain, atau muat lampiran SK di halaman Data.",
)


def in_force(decrees: Sequence[Decree], now: Decree | None, name: Name, address: Address) -> Any:
    """Return the desa on the list in force with the years they were on one before."""
    if now is None:
        return NOT_THEN
    rows = [one for one in grid(decrees) if one.code in now.desa]
    return _grid(decrees, rows, now, name, address)


def before(decrees: Sequence[Decree], now: Decree | None, name: Name, address: Address) -> Any:
    """Return the desa that were on another list."""
    held = now.desa if now else frozenset()
    rows = [one for one in grid(decrees) if one.code not in held]
    if not rows:
        return html.P("Tidak ada desa lain yang pernah lokus.", className="card-note")
    return _grid(decrees, rows, now, name, address)


def _grid(
    decrees: Sequence[Decree],
    rows: Sequence[GridRow],
    now: Decree | None,
    name: Name,
    address: Address,
) -> html.Table:
    columns = listing(decrees)
    heads = [html.Th("Desa", scope="col"), *(_column(one, columns, now) for one in columns)]
    body = []
    for row in rows:
        cells = [
            html.Td(
                html.Span(SIGNS[cell], title=cell.value, className=f"lokus-{cell.name.lower()}",
                          **{"aria-label": cell.value}),
                className="lokus-now" if one is now else None,
            )
            for cell, one in zip(row.cells, columns, strict=True)
        ]  # fmt: skip
        link = dcc.Link(name(row.code), href=address(row.code))
        body.append(html.Tr([html.Th(link, scope="row"), *cells]))
    head = html.Thead(html.Tr(heads))
    return html.Table([head, html.Tbody(body)], className="plain lokus-grid")


def _column(one: Decree, columns: Sequence[Decree], now: Decree | None) -> html.Th:
    twice = sum(each.year == one.year for each in columns) > 1
    from_ = html.Small(f"mulai {short_day_words(one.start)}") if twice else None
    look = "lokus-now" if one is now else None
    return html.Th([str(one.year), from_], scope="col", title=f"SK {one.number}", className=look)


def key() -> html.P:
    shown = (Cell.STAYED, Cell.CAME, Cell.LEFT)
    return html.P(
        [
            html.Span([html.Span(SIGNS[cell], className=f"lokus-{cell.name.lower()}"), cell.value])
            for cell in shown
        ],
        className="aksi-key",
    )


def decrees(
    every: Sequence[Decree], now: Decree | None, map_address: Callable[[int], str]
) -> html.Table | html.Div:
    """Return a row per SK, newest first. map_address: of a year; empty where no map has it."""
    if not every:
        return NOTHING
    heads = ("Tahun", "Nomor SK", "Tanggal SK", "Berlaku", "Desa", "Masuk", "Keluar", "Berkas", "")
    numeric = {"Desa", "Masuk", "Keluar"}
    head = html.Thead(
        html.Tr(
            [
                html.Th(word, scope="col", className="number" if word in numeric else None)
                for word in heads
            ]
        )
    )
    body = [_decree(one, every, now, map_address) for one in reversed(every)]
    return html.Table([head, html.Tbody(body)], className="plain lokus-decrees")


def _decree(
    one: Decree, every: Sequence[Decree], now: Decree | None, map_address: Callable[[int], str]
) -> html.Tr:
    old = predecessor(every, one)
    moved = change(one, old) if old and one.desa else None
    notes = [f"mengubah SK {one.amends}" if one.amends else "", one.note]
    kept = " · ".join(part for part in (one.batch, one.link) if part)
    address = map_address(one.year) if one.desa else ""
    current = html.Span("berlaku", className="rtl done") if one is now else None
    return html.Tr(
        [
            html.Th(str(one.year), scope="row"),
            html.Td([one.number or "tanpa nomor",
                     *(html.Small(note) for note in notes if note)]),
            html.Td(short_day_words(one.signed) if one.signed else numbers.MISSING),
            html.Td([f"{short_day_words(one.start)} – 31 Des {one.year} ", current]),
            html.Td(numbers.count(len(one.desa)) if one.desa else "belum dimuat",
                    className="number"),
            html.Td(numbers.count(len(moved.came)) if moved else numbers.MISSING,
                    className="number"),
            html.Td(numbers.count(len(moved.left)) if moved else numbers.MISSING,
                    className="number"),
            html.Td(kept or numbers.MISSING),
            html.Td(dcc.Link("Peta", href=address) if address else None),
        ]
    )  # fmt: skip
