"""Status gizi recap of Sigizi: counts of every class of three indices, per desa or puskesmas.

Prevalence is over the usable measurements of its index: the classes without outliers.
"""

import re

from dashboard.intake.checks import columns, parts
from dashboard.intake.context import Context
from dashboard.intake.facts import take_facts
from dashboard.intake.findings import Findings
from dashboard.intake.label_words import words
from dashboard.intake.layouts.layout import Layout
from dashboard.intake.measures import Measure
from dashboard.intake.tables import Table

# "tb u", "pb u atau tb u", "bb tb bb pb", then the class
INDEX = re.compile(
    r"(?:status gizi |indeks |kategori |menurut )*(?P<index>[tpb]b u|bb [tp]b)"
    r"(?: (?:atau )?(?:[tp]b u|bb [tp]b))?(?: stunting| wasting| underweight)? "
)
INDICES = {"bb u": "BB/U", "tb u": "TB/U", "pb u": "TB/U", "bb tb": "BB/TB", "bb pb": "BB/TB"}
OUTLIER = "outlier"
CLASSES = {
    "BB/U": ("sangat kurang", "kurang", "normal", "risiko lebih"),
    "TB/U": ("sangat pendek", "pendek", "normal", "tinggi"),
    "BB/TB": ("gizi buruk", "gizi kurang", "normal", "risiko gizi lebih", "gizi lebih", "obesitas"),
}
ALIASES = {
    "berat badan sangat kurang": "sangat kurang", "bb sangat kurang": "sangat kurang",
    "berat badan kurang": "kurang", "bb kurang": "kurang",
    "berat badan normal": "normal", "bb normal": "normal",
    "gizi baik": "normal", "gizi baik normal": "normal", "baik": "normal",
    "sangat pendek severely stunted": "sangat pendek", "pendek stunted": "pendek",
    "gizi buruk severely wasted": "gizi buruk", "gizi kurang wasted": "gizi kurang",
    "resiko lebih": "risiko lebih", "resiko gizi lebih": "risiko gizi lebih",
    "obes": "obesitas", "gizi lebih overweight": "gizi lebih", "obesitas obese": "obesitas",
    "risiko bb lebih": "risiko lebih", "risiko berat badan lebih": "risiko lebih",
    "berisiko gizi lebih": "risiko gizi lebih",
}  # fmt: skip
SINGLES = {
    "sasaran": "sasaran", "s": "sasaran", "jumlah sasaran": "sasaran", "sasaran balita": "sasaran",
    "jumlah balita": "sasaran",
    "ditimbang": "ditimbang", "jumlah ditimbang": "ditimbang", "balita ditimbang": "ditimbang",
    "diukur": "diukur", "jumlah diukur": "diukur", "balita diukur": "diukur",
    "stunting": "stunting", "jumlah stunting": "stunting", "balita stunting": "stunting",
}  # fmt: skip
Place = tuple[str, str]  # index and class; ("", name) for a column of its own


def fits(table: Table) -> bool:
    return all(("TB/U", name) in _places(table) for name in CLASSES["TB/U"][:3])


def read(table: Table, context: Context, findings: Findings) -> None:
    at = _places(table)
    measures = _measures(at, context)
    counts = take_facts(table, measures, context, findings)
    wholes = {"BB/U": "ditimbang", "TB/U": "diukur"}
    for index, whole in wholes.items():
        if ("", whole) in at and (classes := _classes(at, index)):
            outlier = at.get((index, OUTLIER))
            parts.add_up(counts, classes, at["", whole], findings, outlier)
    if ("", "stunting") in at:
        short = (at["TB/U", "sangat pendek"], at["TB/U", "pendek"])
        parts.add_up(counts, short, at["", "stunting"], findings)
    columns.against_total(counts, at.values(), findings)
    columns.not_blank(counts, at.values(), findings)


def _places(table: Table) -> dict[Place, int]:
    found: dict[Place, int] = {}
    for column in table.header.values:
        full = words(" ".join(column.path))
        index = INDEX.match(full)
        if index is not None:
            name = full[index.end() :]
            place = (INDICES[index["index"]], ALIASES.get(name, name))
        elif full in SINGLES:
            place = ("", SINGLES[full])
        else:
            continue
        found.setdefault(place, column.position)
    return {
        (index, name): position
        for (index, name), position in found.items()
        if not index or name == OUTLIER or name in CLASSES[index]
    }


def _classes(at: dict[Place, int], index: str) -> tuple[int, ...]:
    """Return the columns of an index's usable classes; none if the file leaves one out."""
    places = [(index, name) for name in CLASSES[index]]
    return tuple(at[place] for place in places) if all(place in at for place in places) else ()


def _measures(at: dict[Place, int], context: Context) -> list[Measure]:
    def summed(index: str, *names: str) -> tuple[int, ...]:
        return tuple(at[index, name] for name in names if (index, name) in at)

    measured = _classes(at, "TB/U")
    short = summed("TB/U", "sangat pendek", "pendek")
    sasaran = summed("", "sasaran")
    parts_of = {
        "stunting_prevalence_routine": (short, measured),
        "severe_stunting_share_routine": (summed("TB/U", "sangat pendek"), measured),
        "wasting_prevalence_routine": (
            summed("BB/TB", "gizi buruk", "gizi kurang"),
            _classes(at, "BB/TB"),
        ),
        "underweight_prevalence_routine": (
            summed("BB/U", "sangat kurang", "kurang"),
            _classes(at, "BB/U"),
        ),
        "measurement_coverage": (summed("", "diukur"), sasaran),
        "weighing_coverage_ds": (summed("", "ditimbang"), sasaran),
    }
    measures = [
        Measure(context.indicators[name], numerator, denominator)
        for name, (numerator, denominator) in parts_of.items()
        if numerator and denominator
    ]
    return [*measures, Measure(context.indicators["stunting_case_count_routine"], short)]


LAYOUT = Layout("status_gizi", "rekap status gizi balita", "e-PPGBM/Sigizi", fits, read)
