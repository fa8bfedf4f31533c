"""One valid state of the filters, and the nearest one to any link."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dashboard.domain.indicators import Indicator
from dashboard.domain.periods import Period

if TYPE_CHECKING:
    from dashboard.domain.catalogue import Catalogue

FIRST_INDICATOR = "pregnant_iron_tablet_90"


@dataclass(frozen=True)
class View:
    """One valid state of the filters. kec: empty for the whole kabupaten."""

    kab: str
    kec: str
    indicator: str
    period: str
    notes: tuple[str, ...] = ()
    """What the link asked for and could not have, one sentence each."""


def kabupaten(catalogue: "Catalogue", asked: str, notes: list[str]) -> str:
    codes = [area.code for area in catalogue.kabupaten]
    preferred = catalogue.first_kabupaten
    first = preferred if preferred in codes else next(iter(codes), "")
    if asked and asked not in codes:
        notes.append(f"Kabupaten «{asked}» tidak ada; ditampilkan {catalogue.area_name(first)}.")
    return asked if asked in codes else first


def kecamatan(catalogue: "Catalogue", kab: str, asked: str, notes: list[str]) -> str:
    codes = [area.code for area in catalogue.kecamatan.get(kab, ())]
    if asked and asked not in codes:
        notes.append(f"Kecamatan «{asked}» tidak ada di {catalogue.area_name(kab)}.")
    return asked if asked in codes else ""


def indicator(
    known: Mapping[str, Indicator], choices: Sequence[Indicator], asked: str, notes: list[str]
) -> str:
    ids = [one.id for one in choices]
    first = FIRST_INDICATOR if FIRST_INDICATOR in ids else next(iter(ids), "")
    if asked and asked not in ids:
        what = known[asked].short_name if asked in known else asked
        notes.append(f"Indikator «{what}» tidak dapat ditampilkan di halaman ini.")
    return asked if asked in ids else first


def period(catalogue: "Catalogue", kab: str, ind: str, asked: str, notes: list[str]) -> str:
    there = catalogue.periods.get((kab, ind), ())
    if asked in there:
        return asked
    try:
        nearest = catalogue.newest_period(kab, ind, Period.parse(asked).last_day)
    except ValueError:
        nearest = ""
    shown = nearest or catalogue.newest_period(kab, ind)
    if asked and shown:
        notes.append(f"Periode «{asked}» tidak ada; ditampilkan {Period.parse(shown).words}.")
    return shown
