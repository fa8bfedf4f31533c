"""Targets that an office sets for itself: a list in its home, beside those that ship."""

from dataclasses import replace

from dashboard.data.areas import Areas
from dashboard.data.home import Home
from dashboard.domain.targets import Target
from dashboard.reference import Reference
from dashboard.reference.checks import targets as check_targets
from dashboard.reference.errors import ReferenceFileError
from dashboard.reference.files import read_csv

OWN_TARGETS = "target.csv"


def with_own_targets(home: Home, reference: Reference, areas: Areas) -> Reference:
    """Return the reference facts with the targets of the home; unchanged where it has none.

    An own row stands before the one that ships for the same indicator, area and year. Its sources
    are written out, not keys. Raises ReferenceFileError naming row and column of a list that
    cannot be used.
    """
    file = home.root / OWN_TARGETS
    if not file.exists():
        return reference
    own = read_csv(file, Target)
    check_targets(own, reference.indicators, OWN_TARGETS)
    for line, row in enumerate(own, start=2):
        _check(row, f"{OWN_TARGETS} baris {line}", reference, areas)
    cells = {_cell(row) for row in own}
    shipped = [row for row in reference.targets if _cell(row) not in cells]
    return replace(reference, targets=(*own, *shipped))


def _check(row: Target, place: str, reference: Reference, areas: Areas) -> None:
    if len(row.area_code) > len("61") and areas.get(row.area_code) is None:
        raise ReferenceFileError(
            f"{place}, kolom «area_code»: «{row.area_code}» tidak ada di daftar wilayah; "
            "betulkan kodenya atau muat daftarnya dengan lokus areas."
        )
    percent = reference.indicators[row.indicator].percent
    if percent and not 0 <= row.value <= 100:
        raise ReferenceFileError(f"{place}, kolom «value»: tulis persen antara 0 dan 100.")
    if percent and round(row.value, 2) != row.value:
        raise ReferenceFileError(f"{place}, kolom «value»: paling banyak dua angka desimal.")


def _cell(row: Target) -> tuple[str, str, int]:
    return row.indicator, row.area_code, row.year
