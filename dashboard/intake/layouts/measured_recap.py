"""Short recap of measured children: diukur, pendek, sangat pendek, their total."""

from dashboard.intake.checks import columns, parts
from dashboard.intake.context import Context
from dashboard.intake.facts import take_facts
from dashboard.intake.findings import Findings
from dashboard.intake.layouts.known_columns import Pair, chosen, measures_of, positions
from dashboard.intake.layouts.layout import Layout
from dashboard.intake.tables import Table

SHORT = (("sangat pendek", "pendek"), ("jumlah sangat pendek", "jumlah pendek"))
SEVERE = (("sangat pendek",), ("jumlah sangat pendek",))
MEASURED = (
    ("jumlah balita diukur",),
    ("balita diukur",),
    ("jumlah balita yang diukur",),
    ("jumlah diukur",),
    ("diukur",),
)
TOTAL = (("total",), ("jumlah stunting",), ("stunting",), ("total stunting",))
PAIRS = (
    Pair("stunting_prevalence_routine", SHORT, MEASURED),
    Pair("severe_stunting_share_routine", SEVERE, MEASURED),
    Pair("stunting_case_count_routine", SHORT),
)


def fits(table: Table) -> bool:
    at = positions(table)
    return bool(chosen(SHORT, at) and chosen(MEASURED, at))


def read(table: Table, context: Context, findings: Findings) -> None:
    at = positions(table)
    measures = measures_of(PAIRS, at, context.indicators)
    counts = take_facts(table, measures, context, findings)
    total = chosen(TOTAL, at)
    if total:
        parts.add_up(counts, chosen(SHORT, at), total[0], findings)
    used = [position for measure in measures for position in measure.columns]
    columns.against_total(counts, used, findings)
    columns.not_blank(counts, used, findings)


LAYOUT = Layout("rekap_pengukuran", "rekap balita diukur dan pendek", "e-PPGBM/Sigizi", fits, read)
