"""/cakupan: small multiples, one indicator a panel, through time."""

from typing import Any

from dash import html

from dashboard.callbacks.cakupan_rows import Chosen
from dashboard.callbacks.cakupan_table import map_link
from dashboard.components import sparklines, states
from dashboard.data.area_trends import read_area_trends
from dashboard.data.warehouse import Snapshot
from dashboard.domain.actors import Actor
from dashboard.domain.area_trends import counted_words
from dashboard.pages.coverage_choices import SAME, State
from dashboard.reference import Reference

NOTE = (
    "Garis putus: target yang berlaku. Bidang muda: rentang 95 %. Lingkaran kosong: sasaran di "
    "bawah 30 atau belum semua wilayah lapor. Garis tegak: cara hitung berganti; angka sebelumnya "
    "tidak dibandingkan. Angka kumulatif mulai lagi setiap Januari dan dibandingkan pada bulan "
    "yang sama."
)


def trend_panels(
    snapshot: Snapshot, held: State, found: Chosen, reference: Reference, actor: Actor
) -> tuple[Any, ...]:
    """Return the panels as texts, what they say together, and what their forms mean."""
    keys = [row.indicator.id for _, own in found.sections for row in own]
    trends = read_area_trends(
        snapshot, held.scope, held.month, reference.method_breaks, actor, keys
    )
    place = found.table.place_words(held.scope)
    said = counted_words(trends.values(), place)
    if not trends:
        return [], said, states.empty(said, "Pilih OPD, jenis indikator atau wilayah lain.")
    link = map_link(snapshot, held.kab, actor)
    panels = sparklines.groups(found.sections, trends, held.scope, link, same=held.scale == SAME)
    return panels, said, html.P(NOTE, className="card-note")
