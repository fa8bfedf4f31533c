"""KRS recap of BKKBN: families at risk among target families, ranks of welfare, risks."""

from dashboard.intake.checks import columns, parts
from dashboard.intake.context import Context
from dashboard.intake.facts import take_facts
from dashboard.intake.findings import Findings
from dashboard.intake.label_words import words
from dashboard.intake.layouts.layout import Layout
from dashboard.intake.measures import Measure
from dashboard.intake.tables import Table

AT_RISK, NOT_AT_RISK, TARGETED = "total krs", "tidak berisiko", "jumlah keluarga sasaran"
# The same columns as later recaps and portals call them.
SPOKEN = {
    "jumlah krs": AT_RISK, "krs": AT_RISK, "jumlah keluarga berisiko stunting": AT_RISK,
    "keluarga berisiko stunting": AT_RISK, "total keluarga berisiko stunting": AT_RISK,
    "keluarga berisiko stunting berisiko": AT_RISK, "status risiko berisiko": AT_RISK,
    "keluarga tidak berisiko": NOT_AT_RISK, "jumlah keluarga tidak berisiko": NOT_AT_RISK,
    "keluarga tidak berisiko stunting": NOT_AT_RISK,
    "keluarga berisiko stunting tidak berisiko": NOT_AT_RISK,
    "status risiko tidak berisiko": NOT_AT_RISK,
    "keluarga sasaran": TARGETED, "total keluarga sasaran": TARGETED,
}  # fmt: skip
WELFARE = tuple(f"kesejahteraan {rank}" for rank in ("1", "2", "3", "4", "lebih 4"))


def fits(table: Table) -> bool:
    return {AT_RISK, TARGETED} <= set(_positions(table))


def read(table: Table, context: Context, findings: Findings) -> None:
    """Take the share at risk; the columns of risks overlap and are never added."""
    at = _positions(table)
    share = context.indicators["at_risk_family_share"]
    measure = Measure(share, (at[AT_RISK],), (at[TARGETED],))
    counts = take_facts(table, [measure], context, findings)
    if NOT_AT_RISK in at:
        parts.add_up(counts, (at[AT_RISK], at[NOT_AT_RISK]), at[TARGETED], findings)
    if all(rank in at for rank in WELFARE):
        parts.add_up(counts, tuple(at[rank] for rank in WELFARE), at[AT_RISK], findings)
    columns.against_total(counts, measure.columns, findings)
    columns.not_blank(counts, measure.columns, findings)


def _positions(table: Table) -> dict[str, int]:
    found: dict[str, int] = {}
    for column in table.header.values:
        whole = words(" ".join(column.path)).replace("beresiko", "berisiko")
        leaf = words(column.leaf)
        found.setdefault(SPOKEN.get(whole, leaf), column.position)
    return found


LAYOUT = Layout(
    "rekap_krs",
    "rekap keluarga berisiko stunting (KRS)",
    "Pendataan Keluarga/verval KRS",
    fits,
    read,
)
