"""/cakupan: ask, draw, return."""

from collections.abc import Callable
from typing import Any

from dash import ClientsideFunction, Dash, Input, Output, State

from dashboard.callbacks.cakupan_profile import profile
from dashboard.callbacks.cakupan_rows import Chosen, chosen
from dashboard.callbacks.cakupan_table import heat_table
from dashboard.callbacks.cakupan_trends import trend_panels
from dashboard.components import controls, sources, states
from dashboard.data.coverage_tables import read_coverage_sources
from dashboard.data.warehouse import Snapshot, Warehouse
from dashboard.domain.actors import Actor
from dashboard.domain.catalogue import Catalogue
from dashboard.domain.coverage_sentences import coverage as coverage_sentence
from dashboard.domain.coverage_sources import source_parts
from dashboard.domain.periods import Period
from dashboard.domain.seen_figures import without_figures
from dashboard.pages import cakupan as page
from dashboard.pages import coverage_choices as choices
from dashboard.pages import filters
from dashboard.reference import Reference

OFFERED = (page.KECAMATAN, page.PERIODE, page.OPD, page.URUT)
"""Pickers whose choices depend on the others."""


def register(
    app: Dash, warehouse: Warehouse, reference: Reference, who: Callable[[], Actor]
) -> None:
    """Serve the page. reference: for national counts, names of OPD, sasaran."""

    @app.callback(
        Output(page.ROWS, "data"),
        Output(page.PROFIL, "children"),
        Output(page.SPINE_ISI, "data"),
        Output(page.SPINE, "children"),
        Output(page.TREN_ISI, "data"),
        Output(page.TREN_KALIMAT, "children"),
        Output(page.LEGENDA, "children"),
        Output(page.KALIMAT, "children"),
        Output(page.STATUS, "children"),
        Output(page.SUMBER, "children"),
        Output(page.KARTU, "className"),
        *(Output(name, what) for name in OFFERED for what in ("options", "value")),
        *(Input(choice, "value") for choice in page.FILTERS),
    )
    def show(*asked: str | None) -> tuple[Any, ...]:
        snapshot = warehouse.snapshot()
        held = choices.state(
            snapshot.catalogue(who()), dict(zip(page.KEYS, asked, strict=True)), reference.opd_names
        )
        offers = offered(snapshot.catalogue(who()), held, reference)
        if not held.month:
            name = snapshot.catalogue(who()).area_name(held.kab)
            nothing = states.empty(f"Belum ada angka {name}.", without_figures(who()))
            return *BLANK, nothing, "", "", None, page.card_class(held.look), *offers
        found = chosen(snapshot, held, reference, who())
        return (
            *views(snapshot, held, found, reference, who()),
            *said(snapshot, held, found, who()),
            page.card_class(held.look),
            *offers,
        )

    app.clientside_callback(
        ClientsideFunction("lokus", "heat"),
        Output(page.HEAT, "aria-label"),
        Input(page.ROWS, "data"),
        State(page.HEAT, "id"),
        State(page.URUT, "id"),
    )
    app.clientside_callback(
        ClientsideFunction("lokus", "trees"),
        Output(page.SPINE_TABEL, "aria-busy"),
        Input(page.SPINE_ISI, "data"),
        State(page.SPINE_TABEL, "id"),
    )
    app.clientside_callback(
        ClientsideFunction("lokus", "sparklines"),
        Output(page.TREN, "aria-busy"),
        Input(page.TREN_ISI, "data"),
        State(page.TREN, "id"),
    )


BLANK: tuple[Any, ...] = (None, None, [], None, None, "")
"""Table, profile and trends where none of them is drawn."""


def views(
    snapshot: Snapshot, held: choices.State, found: Chosen, reference: Reference, actor: Actor
) -> tuple[Any, ...]:
    """Return the parts of the view that is on, of the others nothing, and the legend."""
    rows, head, spine_rows, spine, trends, words = BLANK
    if held.look is choices.Look.TABEL:
        rows, legend = heat_table(snapshot, held, found, actor)
    elif held.look is choices.Look.PROFIL:
        head, spine_rows, spine = profile(snapshot, held, found, actor)
        legend = None
    else:
        trends, words, legend = trend_panels(snapshot, held, found, reference, actor)
    return rows, head, spine_rows, spine, trends, words, legend


def said(snapshot: Snapshot, held: choices.State, found: Chosen, actor: Actor) -> tuple[Any, ...]:
    """Return the sentence, how far the data reach, and where they are from."""
    month = Period.parse(held.month)
    table = found.table
    sentence = coverage_sentence(
        table.rows,
        held.scope,
        place=table.place_words(held.scope),
        until=month.words,
        group=held.group,
        opd=held.opd,
    )
    behind = read_coverage_sources(snapshot, held.kab, month, actor)
    return sentence, table.status, sources.line(source_parts(table, behind))


def offered(catalogue: Catalogue, held: choices.State, reference: Reference) -> list[Any]:
    """Return options and value of every picker in OFFERED."""
    opd = choices.opd_options(catalogue, held.kab, held.group, reference.opd_names)
    pairs = (
        (filters.kecamatan_options(catalogue, held.kab), held.kec or choices.ALL),
        (filters.month_options(catalogue, held.kab), held.month or None),
        (opd, held.opd or choices.ALL),
        (choices.sort_options(catalogue, held.kab), held.sort),
    )
    return [part for options, value in pairs for part in (controls.options(options), value)]
