"""Monthly indicators of Sigizi-KESGA: long-named columns per desa and month.

Coverage is of the sasaran (S); where the children counted this month are another number, the
difference is said. Shares are over the children their own index was measured on.
"""

from dashboard.intake.checks import columns, parts
from dashboard.intake.context import Context
from dashboard.intake.facts import take_facts
from dashboard.intake.findings import Findings
from dashboard.intake.grids import letters
from dashboard.intake.layouts.known_columns import Pair, measures_of, positions
from dashboard.intake.layouts.layout import Layout
from dashboard.intake.tables import Table

AGE = "jumlah balita usia {} bulan {}"
SASARAN, NOW = "jumlah sasaran balita", "jumlah balita usia 0 59 bulan ini"
WEIGHED, MEASURED = AGE.format("0 59", "ditimbang"), AGE.format("0 59", "diukur pbtb")
BOTH = AGE.format("0 59", "ditimbang dan diukur")
STUNTED = "jumlah balita stunting"
CASES, TREATED = "jumlah kasus gizi buruk {}", "jumlah kasus gizi buruk {} mendapat perawatan"
BABIES = "bayi 0 5 bulan{}"
GROUPS = ("balita 6 23 bulan", "balita 24 59 bulan")
SO_FAR = " sampai bulan ini"
ON_S: tuple[tuple[str, ...], ...] = ((SASARAN,), (NOW,))
PAIRS = (
    Pair("weighing_coverage_ds", ((WEIGHED,), ("jumlah balita ditimbang",)), ON_S),
    Pair("measurement_coverage", ((MEASURED,), ("jumlah balita diukur",)), ON_S),
    Pair("stunting_prevalence_routine", ((STUNTED,),), ((MEASURED,),)),
    Pair("stunting_case_count_routine", ((STUNTED,),)),
    Pair("wasting_prevalence_routine", (("jumlah balita wasting",),), ((BOTH,),)),
    Pair("underweight_prevalence_routine", (("jumlah balita underweight",),), ((WEIGHED,),)),
    Pair(
        "exclusive_breastfeeding",
        (
            ("jumlah bayi usia 0 5 bulan yang mendapat asi eksklusif berdasarkan recall 24 jam",),
            ("jumlah bayi usia 0 5 bulan yang mendapat asi eksklusif",),
        ),
        (("jumlah bayi usia 0 5 bulan yang direcall",),),
    ),
    Pair(
        "complementary_feeding",
        (("jumlah anak usia 6 23 bulan yang mendapat mpasi baik",),),
        (("jumlah anak usia 6 23 bulan yang diwawancarai",),),
    ),
    Pair(
        "moderate_wasting_extra_food",
        (("jumlah gikur mendapatkan pmtlokal",), ("jumlah gizi kurang mendapat pmt",)),
        (("jumlah gikur sampai bulan ini",), ("jumlah gizi kurang sampai bulan ini",)),
    ),
    Pair(
        "severe_wasting_treated",
        (
            (
                TREATED.format(BABIES.format("")) + SO_FAR,
                *(TREATED.format(group) for group in GROUPS),
            ),
            ("jumlah gizi buruk dirawat",),
        ),
        (
            (CASES.format(BABIES.format(SO_FAR)), *(CASES.format(group) for group in GROUPS)),
            ("jumlah kasus gizi buruk",),
        ),
    ),
)
WHOLES = tuple(
    (tuple(AGE.format(age, what) for age in ("0 23", "24 59")), AGE.format("0 59", what))
    for what in ("ini", "ditimbang", "diukur pbtb", "ditimbang dan diukur")
)
ENOUGH = 3  # columns from which a table is this one
GAINED = ("jumlah balita naik berat badannya n", "jumlah balita tidak naik berat badannya t")
CORRECTED = "jumlah balita ditimbang terkoreksi daksen"
KNOWN = frozenset(
    label for pair in PAIRS for option in (*pair.numerator, *pair.denominator) for label in option
)


def fits(table: Table) -> bool:
    return len(KNOWN & set(positions(table))) >= ENOUGH


def read(table: Table, context: Context, findings: Findings) -> None:
    at = positions(table)
    measures = measures_of(PAIRS, at, context.indicators)
    counts = take_facts(table, measures, context, findings)
    for names, whole in (*WHOLES, (GAINED, CORRECTED)):
        if whole in at and all(name in at for name in names):
            parts.add_up(counts, tuple(at[name] for name in names), at[whole], findings)
    if {SASARAN, NOW} <= set(at):
        _two_sasaran(table, counts.sum(at[SASARAN]), counts.sum(at[NOW]), at[SASARAN], findings)
    used = [position for measure in measures for position in measure.columns]
    columns.against_total(counts, used, findings)
    columns.not_blank(counts, used, findings)


def _two_sasaran(
    table: Table, sasaran: int, counted: int, position: int, findings: Findings
) -> None:
    if sasaran != counted:
        reason = f"sasaran {sasaran}, balita bulan ini {counted}; cakupan dihitung atas sasaran"
        findings.note("dua-sasaran", table.sheet, letters(position), str(sasaran), reason)


LAYOUT = Layout("kesga_bulanan", "indikator bulanan Sigizi-KESGA", "Sigizi-KESGA", fits, read)
