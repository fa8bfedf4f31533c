"""Lokus or not, year by year: a list holds for its own year only (R10)."""

from collections.abc import Sequence

from dashboard.domain.area_places import AreaPlace
from dashboard.domain.sentences import listed
from dashboard.domain.standing_parts import LokusList


def within(years: Sequence[LokusList], code: str) -> list[LokusList]:
    """Return every year's list with only the desa in an area; a desa holds itself."""
    return [
        LokusList(
            one.year,
            frozenset(desa for desa in one.desa if desa == code or desa.startswith(f"{code}.")),
            one.sk_number,
        )
        for one in years
    ]


def sentence(place: AreaPlace, years: Sequence[LokusList], year: int) -> str:
    """Say whether an area is, or how many desa lokus it holds, in a year.

    years: as `within`. Refused where no list of the year was loaded.
    """
    found = [one for one in years if one.year == year]
    if not found:
        return f"Daftar desa lokus {year} belum dimuat."
    (now,) = found
    if place.below:
        count = f"{len(now.desa)} desa" if now.desa else "tidak ada desa"
        return f"Lokus {year}: {count} di {place.name} (SK {now.sk_number})."
    others = [str(one.year) for one in years if one.desa and one.year != year]
    also = f"; juga lokus {listed(others)}" if others and now.desa else ""
    before = f"; pernah lokus {listed(others)}" if others and not now.desa else ""
    if now.desa:
        return f"{place.name} adalah desa lokus {year} (SK {now.sk_number}){also}."
    return f"{place.name} bukan desa lokus {year}{before}."
