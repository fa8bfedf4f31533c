"""/cakupan: the spine of one kecamatan, every indicator chosen beside the other kecamatan."""

from typing import Any

from dash import dcc, html

from dashboard.callbacks.cakupan_rows import Chosen
from dashboard.components import area_links, graphs, spine_tables
from dashboard.components.plain_trees import trees
from dashboard.data.area_figures import read_area_figures
from dashboard.data.warehouse import Snapshot
from dashboard.domain.actors import Actor
from dashboard.domain.area_codes import Level
from dashboard.domain.coverage_sections import Section
from dashboard.domain.spines import Spine, spines
from dashboard.figures.spine_charts import spine_chart
from dashboard.pages import cakupan as page
from dashboard.pages import links, wilayah
from dashboard.pages.coverage_choices import State

PEERS = Level.KECAMATAN.value


def profile(snapshot: Snapshot, held: State, found: Chosen, actor: Actor) -> tuple[Any, ...]:
    """Return what stands first, the rows of the table, and the chart; a choice where none is made.

    An indicator that no kecamatan has, or that is a count, has no place among the others.
    """
    if not held.kec:
        return choose(held, found), [], None
    figures = read_area_figures(snapshot, held.kab, Level.KECAMATAN, held.month, actor)
    known = {one.figures.indicator.id: one for one in spines(figures, held.kec, held.kab)}
    rows: list[Spine | Section] = []
    for section, own in found.sections:
        drawn = [known[row.indicator.id] for row in own if row.indicator.id in known]
        rows += [section, *drawn] if drawn else []
    name = found.table.place_words(held.kec)
    drawn = [one for one in rows if isinstance(one, Spine)]
    whole = dcc.Link("Profil lengkap", href=wilayah.address(held.kec, held.month))
    title = html.H2([f"{name} di antara {PEERS} lain ", whole], className="view-title")
    if not drawn:
        return [title, html.P(f"Tidak ada indikator pilihan ini yang sampai {PEERS}.")], [], None
    figure = spine_chart([one if isinstance(one, Spine) else None for one in rows], name)
    chart = dcc.Graph(figure=figure, config=graphs.CONFIG, className="map-graph", responsive=True)
    table = spine_tables.table(rows, held.kec, PEERS)
    return [title, spine_tables.key(drawn, PEERS)], trees(table), chart


def choose(held: State, found: Chosen) -> list[Any]:
    """Ask for a kecamatan; each leads to its profile with all else that is chosen."""

    def address(code: str) -> str:
        return links.write(
            page.PATH,
            kab=held.kab,
            kec=code,
            per=held.month,
            opd=held.opd,
            grup=held.group,
            lihat=held.look,
            menurut=held.by,
            isi=held.shown,
            urut=held.sort,
        )

    named = sorted(found.table.kecamatan, key=lambda area: area.name)
    asked = html.P("Pilih kecamatan yang dibandingkan dengan kecamatan lain:", className="view-ask")
    return [asked, area_links.choices(named, address)]
