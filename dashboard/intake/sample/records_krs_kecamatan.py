"""The KRS recap of the sample by kecamatan: the same semester as the file of Dinas PPKB."""

from collections.abc import Mapping

from dashboard.data.areas import Areas
from dashboard.domain.periods import Period, Rhythm
from dashboard.domain.record_fields import Value
from dashboard.intake.sample.krs import krs_columns
from dashboard.intake.sample.krs_file import OFFICE
from dashboard.intake.sample.land import land_of
from dashboard.intake.sample.people import People
from dashboard.intake.sample.records_krs import COUNTED
from dashboard.intake.sample.reporting import silent_desa
from dashboard.reference import Reference

SEMESTER = Period(2025, Rhythm.SEMESTER, 1)


def rows(kab: str, areas: Areas, _: Reference) -> list[Mapping[str, Value]]:
    """Return the sums of every kecamatan that reported, over the desa in the file."""
    land = land_of(areas, kab)
    columns = krs_columns(land, People(land), SEMESTER)
    heard = ~silent_desa(land, OFFICE, SEMESTER)
    found: list[Mapping[str, Value]] = []
    for place, kecamatan in enumerate(land.kecamatan):
        own = heard & (land.kecamatan_index == place)
        if not own.any():
            continue
        sums = {field.key: int(columns[field.also[0]][own].sum()) for field in COUNTED}
        found.append({"kecamatan": kecamatan.code, "year": SEMESTER.year, "semester": "I", **sums})
    return found
