"""TPK accompaniment per desa and month: sasaran, accompanied, not accompanied, at risk.

Sasaran is a stock of its month and is never added over months.
"""

from dashboard.intake.checks import columns, parts
from dashboard.intake.context import Context
from dashboard.intake.counts import Counts
from dashboard.intake.facts import take_facts
from dashboard.intake.findings import Findings
from dashboard.intake.grids import address, letters
from dashboard.intake.layouts.known_columns import Pair, measures_of, positions
from dashboard.intake.layouts.layout import Layout
from dashboard.intake.tables import Table

TARGETS = ("catin", "bumil", "pascasalin", "baduta", "krs")
PAIRS = (
    Pair("couple_reproductive_accompaniment", (("catin terdampingi",),), (("catin sasaran",),)),
    Pair(
        "krs_accompanied",
        (("krs terdampingi",),),
        (("krs sasaran",), ("jumlah krs",)),
    ),
)


def fits(table: Table) -> bool:
    at = positions(table)
    return any(f"{target} sasaran" in at and f"{target} terdampingi" in at for target in TARGETS)


def read(table: Table, context: Context, findings: Findings) -> None:
    at = positions(table)
    measures = measures_of(PAIRS, at, context.indicators)
    counts = take_facts(table, measures, context, findings)
    used = {position for measure in measures for position in measure.columns}
    for target in TARGETS:
        whole, part = at.get(f"{target} sasaran"), at.get(f"{target} terdampingi")
        if whole is None or part is None:
            continue
        _not_more(counts, target, part, whole, findings)
        rest = at.get(f"{target} tidak terdampingi")
        if rest is not None:
            parts.add_up(counts, (part, rest), whole, findings)
        if not {whole, part} & used:
            reason = f"{target}: belum ada indikatornya di daftar; diperiksa, tidak dimuat"
            findings.note("belum-ada-indikator", table.sheet, letters(part), target, reason)
    columns.against_total(counts, used, findings)
    columns.not_blank(counts, used, findings)


def _not_more(counts: Counts, target: str, part: int, whole: int, findings: Findings) -> None:
    table = counts.table
    for row in table.rows:
        over, under = counts.quiet(row.cells, part), counts.quiet(row.cells, whole)
        if over is not None and under is not None and over > under:
            reason = f"{target}: terdampingi {over} dari sasaran {under}"
            place = address(row.number, part)
            findings.note("terdampingi-melebihi-sasaran", table.sheet, place, str(over), reason)


LAYOUT = Layout("pendampingan_tpk", "pendampingan TPK per desa dan bulan", "Elsimil", fits, read)
