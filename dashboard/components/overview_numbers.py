"""The cards of one number at the top of Ringkasan."""

from dash import dcc, html

from dashboard.components import chips, kpis, traces
from dashboard.domain import numbers, survey_sentences
from dashboard.domain.overview_sentences import lokus_change
from dashboard.domain.overviews import Overview
from dashboard.domain.reporting import Fill, lacking
from dashboard.domain.reporting_words import reporting_words
from dashboard.domain.sentences import doubted_goal
from dashboard.domain.survey_years import last_found
from dashboard.domain.verdicts import Verdict
from dashboard.domain.worst_gaps import tally


def cards(
    overview: Overview, *, coverage: str, lokus: str, decrees: str = ""
) -> list[html.Section]:
    """Return the cards of one number, most important first.

    coverage, lokus, decrees: addresses of the pages behind two of them.
    """
    return [
        _survey(overview),
        _measured(overview),
        _targets(overview, coverage),
        _reports(overview),
        _lokus(overview, lokus, decrees),
    ]


def _survey(overview: Overview) -> html.Section:
    last = last_found(overview.surveys)
    if last is None:
        return kpis.card("Survei SSGI/SKI", numbers.MISSING, "nilai tidak ditemukan")
    target = (
        f"target {last.year}: {doubted_goal(last.target)}" if last.target else "belum ada target"
    )
    spread = survey_sentences.named_range(last.range) if last.range else ""
    return kpis.card(
        f"Survei {last.name}",
        last.number,
        last.about,
        target,
        spread,
        unit=" %",
        chip=chips.verdict(last.judgement),
    )


def _measured(overview: Overview) -> html.Section:
    month = overview.this_month
    if month is None or month.coverage is None:
        heard = month is not None and month.assessed is not None
        why = "sasarannya belum dilaporkan" if heard else "belum lapor"
        return kpis.card("Balita diukur", numbers.MISSING, why)
    measured = [gap for gap in overview.gaps if gap.indicator.id == "measurement_coverage"]
    current = [gap for gap in measured if gap.period == overview.period]
    return kpis.card(
        "Balita diukur",
        numbers.decimal(month.coverage),
        f"{numbers.count(month.measured)} dari {numbers.count(month.sasaran)} balita sasaran",
        reporting_words([month.heard]),
        unit=" %",
        chip=chips.verdict(current[0].reading.judgement) if current else None,
        trace=traces.address_of("measurement_coverage", overview.kab, overview.period),
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


def _lokus(overview: Overview, address: str, decrees: str) -> html.Section:
    lokus = overview.lokus
    if not lokus.desa:
        year = lokus.year or ""
        return kpis.card(f"Desa lokus {year}".strip(), numbers.MISSING, "SK belum dimuat")
    number = f"SK {lokus.sk_number}"
    return kpis.card(
        f"Desa lokus {lokus.year}",
        numbers.count(len(lokus.desa)),
        dcc.Link(number, href=decrees) if decrees else number,
        lokus_change(lokus, overview.lokus_before),
        unit=" desa",
        link=("Lihat di peta", address),
    )
