"""The sections of Ringkasan: survey, routine, gaps, reports, the map in small."""

from collections.abc import Callable, Sequence
from typing import Any

from dash import dcc, html

from dashboard.components import (
    chips,
    gap_items,
    reporting_tables,
    sources,
    states,
    survey_cards,
    traces,
)
from dashboard.domain import reporting, routine_months, survey_sentences
from dashboard.domain.indicator_gaps import IndicatorGap
from dashboard.domain.overviews import Overview
from dashboard.domain.reporting_words import reporting_on_time
from dashboard.domain.survey_years import last_found
from dashboard.domain.worst_gaps import worst

ROUTINE_NOTE = (
    "Hanya balita yang diukur; naik turun ikut siapa yang datang. Bukan angka survei, tidak "
    "dibandingkan dengan target. Batang: diukur/sasaran dalam %, bergaris bila di bawah 90 %."
)


def survey(overview: Overview, province: str) -> list[Any]:
    """Return the survey section. province: its name, for the line beside the kabupaten."""
    years = overview.surveys
    last = last_found(years)
    judged = [chips.verdict(last.judgement)] if last and last.target else []
    year = int(overview.period[:4]) if overview.period else years[-1].year if years else 0
    against = " ".join(
        part
        for part in (
            survey_sentences.against_target(years),
            survey_sentences.present_target(years, overview.survey_target, year),
        )
        if part
    )
    remarks = " ".join(survey_sentences.remarks(years))
    return [
        html.H2(survey_sentences.title(years)),
        survey_cards.cards(years, province),
        survey_cards.key(province),
        html.P([*judged, html.Span(against)], className="survey-foot"),
        html.P(remarks, className="card-note") if remarks else None,
        sources.line([survey_sentences.sources(years)]),
    ]


def routine_head(overview: Overview) -> list[Any]:
    month = overview.this_month
    caution = month.caution if month else ""
    label = html.Span(caution, className="caution") if caution else None
    return [html.H2(routine_months.title(month, overview.when)), label]


def routine_foot(overview: Overview) -> list[Any]:
    if overview.this_month is None:
        nothing = f"Belum ada angka e-PPGBM {overview.when}".rstrip()
        return [
            states.empty(f"{nothing}.", "Muat rekap status gizi dengan `lokus ingest BERKAS…`.")
        ]
    batches = overview.batches
    shown = ", ".join(batches[:2]) + (f" dan {len(batches) - 2} lain" if len(batches) > 2 else "")
    heard = reporting_on_time([overview.this_month.heard])
    parts = [f"Sumber: e-PPGBM/Sigizi, {overview.when}", f"batch {shown}" if shown else "", heard]
    address = traces.address_of("stunting_prevalence_routine", overview.kab, overview.period)
    return [html.P(ROUTINE_NOTE, className="card-note"), sources.line(parts, address)]


def gaps(
    overview: Overview,
    *,
    owner: Callable[[IndicatorGap], str],
    address: Callable[[IndicatorGap], str],
) -> list[Any]:
    """Return the section of the three worst gaps. owner, address: words and link of a gap."""
    three: Sequence[IndicatorGap] = worst(overview.gaps)

    def trace(gap: IndicatorGap) -> str:
        return traces.address_of(gap.indicator.id, overview.kab, gap.period)

    systems = "; ".join(dict.fromkeys(gap.indicator.source_system for gap in three))
    return [
        html.H2("Kesenjangan terbesar dalam orang"),
        gap_items.items(three, owner=owner, address=address, trace=trace),
        sources.line([f"Sumber: {systems}", "periode di tiap baris"] if systems else []),
    ]


def reports(overview: Overview) -> list[Any]:
    return [
        html.H2(f"Siapa belum lapor, {overview.when}" if overview.when else "Siapa belum lapor"),
        html.Div(
            [
                html.P(reporting.sentence(overview.reports, overview.when or "bulan ini")),
                reporting_tables.table(overview.reports),
            ],
            className="reports-body",
        ),
        sources.line(
            [
                "Isian = desa × indikator bulanan yang dalam setahun terakhir pernah dilaporkan",
                overview.when,
            ]
        ),
    ]


def map_foot(credibility: str, source_parts: list[str], trace: str) -> list[Any]:
    """Return the lines under the small map.

    credibility: what a routine share rests on. trace: address where its figure is followed back.
    """
    note = html.P(credibility, className="card-note") if credibility else None
    return [note, sources.line(source_parts, trace)]


def map_head(title: str, address: str = "") -> list[Any]:
    """Return the title of the small map and the way to the large one."""
    there = dcc.Link("Buka peta", href=address, className="card-note") if address else None
    return [html.H2(title), there]
