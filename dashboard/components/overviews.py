"""The parts of Ringkasan: cards of one number, survey, routine, gaps, reports."""

from collections.abc import Callable, Sequence
from typing import Any

from dash import dcc, html

from dashboard.components import (
    chips,
    gap_items,
    kpis,
    reporting_tables,
    sources,
    states,
    survey_cards,
)
from dashboard.domain import numbers, reporting, routine_months, survey_sentences
from dashboard.domain.overviews import Overview, lokus_change
from dashboard.domain.reporting import Fill, lacking
from dashboard.domain.sentences import goal
from dashboard.domain.survey_years import last_found
from dashboard.domain.verdicts import Verdict
from dashboard.domain.worst_gaps import IndicatorGap, tally, worst

ROUTINE_NOTE = (
    "Hanya balita yang diukur; naik turun ikut siapa yang datang. Bukan angka survei, tidak "
    "dibandingkan dengan target. Batang: diukur/sasaran dalam %, bergaris bila di bawah 90 %."
)


def cards(overview: Overview, *, coverage: str, lokus: str) -> list[html.Section]:
    """Return the cards of one number, most important first.

    coverage, lokus: addresses of the pages behind two of them.
    """
    return [
        _survey(overview),
        _measured(overview),
        _targets(overview, coverage),
        _reports(overview),
        _lokus(overview, lokus),
    ]


def _survey(overview: Overview) -> html.Section:
    last = last_found(overview.surveys)
    if last is None:
        return kpis.card("Survei SSGI/SKI", numbers.MISSING, "nilai tidak ditemukan")
    about, value = last.value_words.rpartition("sekitar ")[1:]
    target = f"target {last.year}: {goal(last.target)}" if last.target else "belum ada target"
    spread = survey_sentences.named_range(last.range) if last.range else ""
    return kpis.card(
        f"Survei {last.name}",
        value.rstrip("%").rstrip(),
        about.strip(),
        target,
        spread,
        unit=" %",
        chip=chips.verdict(last.judgement),
    )


def _measured(overview: Overview) -> html.Section:
    month = overview.this_month
    if month is None or month.coverage is None:
        return kpis.card("Balita diukur", numbers.MISSING, "belum lapor")
    measured = [gap for gap in overview.gaps if gap.indicator.id == "measurement_coverage"]
    current = [gap for gap in measured if gap.period == overview.period]
    return kpis.card(
        "Balita diukur",
        numbers.decimal(month.coverage),
        f"{numbers.count(month.measured)} dari {numbers.count(month.sasaran)} balita sasaran",
        f"{month.reported} dari {month.expected} desa lapor",
        unit=" %",
        chip=chips.verdict(current[0].reading.judgement) if current else None,
    )


def _targets(overview: Overview, address: str) -> html.Section:
    counted = tally(overview.gaps)
    growing = sum(gap.growing for gap in overview.gaps)
    later = f"{growing} kumulatif dinilai akhir tahun" if growing else ""
    name = "Indikator capai target"
    if not counted:
        return kpis.card(name, numbers.MISSING, "belum ada angka bertarget", later)
    others = [
        f"{numbers.count(counted[verdict])} {verdict}"
        for verdict in (Verdict.SEKITAR_TARGET, Verdict.BELUM_TERCAPAI)
        if counted[verdict]
    ]
    reached = numbers.count(counted[Verdict.TERCAPAI])
    unit = f" dari {numbers.count(counted.total())}"
    link = ("Lihat cakupan", address)
    return kpis.card(name, reached, " · ".join(others), later, unit=unit, link=link)


def _reports(overview: Overview) -> html.Section:
    reports = overview.reports
    if not reports:
        return kpis.card("Belum lapor lengkap", numbers.MISSING, "tidak ada laporan yang ditunggu")
    notes = []
    for opd in dict.fromkeys(one.opd for one in reports):
        fills = [one.fill for one in reports if one.opd == opd]
        counted = ((fills.count(Fill.EMPTY), "belum"), (fills.count(Fill.PART), "sebagian"))
        said = ", ".join(f"{count} {word}" for count, word in counted if count)
        notes.append(f"{opd}: {said or 'lengkap'}")
    return kpis.card(
        "Belum lapor lengkap",
        numbers.count(len(lacking(reports))),
        *notes,
        unit=f" dari {len({one.kec_code for one in reports})} kec.",
    )


def _lokus(overview: Overview, address: str) -> html.Section:
    lokus = overview.lokus
    if not lokus.desa:
        year = lokus.year or ""
        return kpis.card(f"Desa lokus {year}".strip(), numbers.MISSING, "SK belum dimuat")
    return kpis.card(
        f"Desa lokus {lokus.year}",
        numbers.count(len(lokus.desa)),
        f"SK {lokus.sk_number}",
        lokus_change(lokus, overview.lokus_before),
        unit=" desa",
        link=("Lihat di peta", address),
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
    heard = f"{overview.this_month.reported} dari {overview.this_month.expected} desa lapor"
    parts = [f"Sumber: e-PPGBM/Sigizi, {overview.when}", f"batch {shown}" if shown else "", heard]
    return [html.P(ROUTINE_NOTE, className="card-note"), sources.line(parts)]


def gaps(
    overview: Overview,
    *,
    owner: Callable[[IndicatorGap], str],
    address: Callable[[IndicatorGap], str],
) -> list[Any]:
    """Return the section of the three worst gaps. owner, address: words and link of a gap."""
    three: Sequence[IndicatorGap] = worst(overview.gaps)
    systems = "; ".join(dict.fromkeys(gap.indicator.source_system for gap in three))
    return [
        html.H2("Kesenjangan terbesar dalam orang"),
        gap_items.items(three, owner=owner, address=address),
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


def map_foot(credibility: str, source_parts: list[str]) -> list[Any]:
    """Return the lines under the small map. credibility: what a routine share rests on."""
    note = html.P(credibility, className="card-note") if credibility else None
    return [note, sources.line(source_parts)]


def map_head(title: str, address: str = "") -> list[Any]:
    """Return the title of the small map and the way to the large one."""
    there = dcc.Link("Buka peta", href=address, className="card-note") if address else None
    return [html.H2(title), there]
