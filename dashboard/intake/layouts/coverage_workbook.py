"""Coverage workbook of an OPD: per indicator a group Sasaran, Capaian, %; one sheet per period."""

from dashboard.domain.indicators import Indicator
from dashboard.intake.checks import columns
from dashboard.intake.context import Context
from dashboard.intake.facts import take_facts
from dashboard.intake.findings import Findings
from dashboard.intake.grids import letters
from dashboard.intake.header_levels import Column
from dashboard.intake.indicator_names import IN_BRACKETS, aliases, meaning_of
from dashboard.intake.label_words import words
from dashboard.intake.layouts.denominators import DENOMINATORS
from dashboard.intake.layouts.layout import Layout
from dashboard.intake.measures import Measure
from dashboard.intake.tables import Table

NUMERATOR = frozenset({"capaian", "realisasi", "jumlah", "jumlah capaian", "pembilang"})
DENOMINATOR = frozenset({"sasaran", "jumlah sasaran", "penyebut", "target sasaran"})
SHARES = {"stunting_case_count_routine": "stunting_prevalence_routine"}
PERCENT = frozenset({"%", "persen", "persentase", "cakupan", "% capaian", "cakupan %"})


def fits(table: Table) -> bool:
    return any(
        column.group and words(column.leaf) in NUMERATOR | PERCENT for column in table.header.values
    )


def read(table: Table, context: Context, findings: Findings) -> None:
    groups = _groups(table)
    named = aliases(context.indicators)
    measures = []
    for name, leaves in groups.items():
        indicator = named.get(words(name)) or named.get(words(IN_BRACKETS.sub(" ", name)))
        if indicator is None and (spoken := meaning_of(words(name))):
            indicator = context.indicators[spoken.indicator]
        if indicator is None:
            place = letters(leaves[0].position)
            reason = f"«{name}» tidak ada di daftar indikator; kolomnya tidak dimuat"
            findings.note("kolom-tak-dikenal", table.sheet, place, name, reason)
        else:
            below = _denominators(indicator, table)
            measures.append(_measure(indicator, [*leaves, *below], table, context, findings))
            share = context.indicators.get(SHARES.get(indicator.id, ""))
            if share is not None and (below := _denominators(share, table)):
                measures.append(_measure(share, [*leaves, *below], table, context, findings))
    _note_without_denominator(table, measures, findings)
    counts = take_facts(table, measures, context, findings)
    counted = [position for measure in measures for position in measure.columns]
    columns.against_total(counts, counted, findings)
    columns.not_blank(counts, counted, findings)


def _groups(table: Table) -> dict[str, list[Column]]:
    groups: dict[str, list[Column]] = {}
    for column in table.header.values:
        if column.group:
            groups.setdefault(column.group, []).append(column)
    return groups


def _denominators(indicator: Indicator, table: Table) -> list[Column]:
    """Return the columns beside the groups that an indicator is a share of, called SASARAN."""
    return [
        Column(column.position, ("sasaran",))
        for column in table.header.values
        if not column.group and indicator.id in DENOMINATORS.get(words(column.leaf), ())
    ]


def _note_without_denominator(table: Table, measures: list[Measure], findings: Findings) -> None:
    for measure in measures:
        if measure.indicator.has_denominator and measure.numerator and not measure.denominator:
            reason = f"{measure.indicator.short_name}: jumlah tanpa sasarannya"
            place = letters(measure.numerator[0])
            findings.note("tanpa-penyebut", table.sheet, place, "", reason)


def _measure(
    indicator: Indicator,
    leaves: list[Column],
    table: Table,
    context: Context,
    findings: Findings,
) -> Measure:
    def position(labels: frozenset[str]) -> tuple[int, ...]:
        return tuple(leaf.position for leaf in leaves if words(leaf.leaf) in labels)[:1]

    numerator, denominator = position(NUMERATOR), position(DENOMINATOR)
    percent = position(PERCENT)
    if numerator or not percent:
        if percent and denominator:
            columns.same_percents(table, numerator[0], denominator[0], percent[0], findings)
        return Measure(indicator, numerator, denominator)
    reason = f"{indicator.short_name}: hanya ada persen, tanpa jumlah"
    findings.note("hanya-persen", table.sheet, letters(percent[0]), "", reason)
    columns.check_percents(table, percent[0], context.answers, findings)
    return Measure(indicator, (), denominator, percent[0])


LAYOUT = Layout("cakupan_opd", "buku kerja cakupan layanan OPD", "", fits, read)
