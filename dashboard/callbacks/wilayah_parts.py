"""What the sections of a profile are made of: spine or table, trends, stunting, lokus."""

from collections.abc import Callable, Mapping
from typing import Any

from dash import dcc, html

from dashboard.components import (
    area_tables,
    graphs,
    lokus_blocks,
    overviews,
    spine_tables,
    trend_panels,
    truth_bounds,
)
from dashboard.components.plain_trees import trees
from dashboard.data.overviews import read_routine
from dashboard.data.warehouse import Snapshot
from dashboard.domain import lokus_words, trend_sentences, two_truths
from dashboard.domain.actors import Actor
from dashboard.domain.area_codes import Level
from dashboard.domain.area_profiles import AreaProfile
from dashboard.domain.area_trends import AreaTrend
from dashboard.domain.lokus_reviews import LokusReview
from dashboard.domain.overviews import Overview
from dashboard.domain.periods import Period
from dashboard.domain.spines import Spine
from dashboard.domain.survey_years import last_found
from dashboard.figures import trends
from dashboard.figures.area_trends import area_trend, crossed
from dashboard.figures.spine_charts import spine_chart
from dashboard.pages import lokus as decrees

Words = Callable[[str], str]


def graph(figure: Any) -> dcc.Graph:
    return dcc.Graph(figure=figure, config=graphs.CONFIG, className="map-graph", responsive=True)


def indicators(profile: AreaProfile) -> tuple[Any, list[Any], Any]:
    """Return head, table as trees and chart: the spine of a desa or kecamatan, of a kabupaten the
    plain table without a chart."""
    place = profile.place
    if not profile.spines:
        own = area_tables.table(profile.own, place.code)
        return html.H2(f"Semua indikator {place.name}"), trees(own), None
    rows = spine_tables.grouped(profile.spines)
    drawn = [one if isinstance(one, Spine) else None for one in rows]
    chart = graph(spine_chart(drawn, place.name))
    head = [
        html.H2(f"{place.name} di antara {place.peers} lain"),
        spine_tables.key(profile.spines, place.peers),
    ]
    return head, trees(spine_tables.table(rows, place.code, place.peers)), chart


def trend(profile: AreaProfile, proved: Mapping[str, AreaTrend]) -> list[Any]:
    """Return the key indicators through two years. proved: by id, what a longer course proves."""
    histories = list(profile.histories.values())
    breaks = [crossed(one, proved[key].breaks) for key, one in profile.histories.items()]
    charts = [graph(area_trend(one, held)) for one, held in zip(histories, breaks, strict=True)]
    said = [
        trend_sentences.sentence(one.trend, up=one.history.indicator.up) if one.trend else ""
        for one in (proved[key] for key in profile.histories)
    ]
    note = (
        "Garis putus: target yang berlaku. Lingkaran kosong: sasaran di bawah 30 atau belum semua "
        "wilayah lapor. Angka kumulatif mulai lagi setiap Januari."
    )
    return [
        html.H2("Dua tahun terakhir"),
        trend_panels.panels(histories, charts, said, breaks),
        html.P(note, className="card-note"),
    ]


def stunting(
    snapshot: Snapshot, profile: AreaProfile, overview: Overview | None, province: str, actor: Actor
) -> list[Any]:
    """Return survey and routine of a kabupaten, each on its own; of an area below it the routine.

    overview: of the kabupaten itself, else None: no survey speaks of less than a kabupaten.
    """
    month = profile.routine
    if overview is None:
        said = two_truths.possible(month) if month else ""
        return [html.H2("Stunting rutin: sejauh mana terbaca"), *truth_bounds.section(month, said)]
    last = last_found(overview.surveys)
    until = Period.parse(profile.month).last_day
    of_survey = until.replace(year=last.year, month=12, day=31) if last else until
    held = [
        *read_routine(snapshot, profile.place.kab, min(of_survey, until), actor),
        *overview.routine,
    ]
    truths = two_truths.side_by_side(overview.surveys, held)
    shown = truths.month if truths else month
    said = truths.sentence if truths else two_truths.possible(month) if month else ""
    when = f", {Period.parse(shown.period).words}" if shown else ""
    return [
        html.Div(overviews.survey(overview, province), className="truth"),
        html.Div(
            [
                html.Div(overviews.routine_head(overview), className="card-head"),
                html.Div(graph(trends.routine(overview.routine)), className="routine"),
                *overviews.routine_foot(overview),
            ],
            className="truth",
        ),
        html.Div(
            [html.H2(f"Apa yang masih mungkin{when}"), *truth_bounds.section(shown, said)],
            className="truth",
        ),
    ]


def lokus(
    profile: AreaProfile, review: LokusReview | None, name: Words, address: Words, owner: Words
) -> list[Any]:
    """Return the lists by year; for a kabupaten the convergence of its desa lokus as well."""
    place = profile.place
    lists = lokus_words.within(profile.lokus, place.code)
    head = [
        html.H2("Desa lokus menurut tahun"),
        lokus_blocks.years(lists, desa=place.level is Level.DESA),
        html.P(dcc.Link("Semua SK dan daftar menurut tanggal", href=decrees.address(place.kab))),
    ]
    if review is None:
        return head
    more = lokus_blocks.convergence(review, name, address, owner)
    return [*head, html.H2(f"Konvergensi desa lokus {review.lokus.year}"), *more]
