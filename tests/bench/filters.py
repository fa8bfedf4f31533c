"""Which values each filter walks through, so that every step shows something else."""

from dataclasses import dataclass

from dashboard.data.home import Home
from dashboard.data.warehouse import Warehouse
from dashboard.domain.actors import LOCAL
from dashboard.domain.area_codes import Level
from dashboard.domain.periods import Rhythm
from dashboard.pages import kesenjangan, peta
from dashboard.reference import load_reference

ALL = "semua"
STEPS = 12  # values a filter walks through; the last is the one it began with


@dataclass(frozen=True)
class Filter:
    """A filter of a page. key: its name in a link; picker: its id; values: the walk."""

    page: str
    key: str
    picker: str
    values: tuple[str, ...]


def walks(home: Home, kab: str) -> tuple[dict[str, str], list[Filter]]:
    """Return the first view as a link's parameters, and the filters of both pages."""
    catalogue = Warehouse(home, load_reference().indicators, kab).snapshot().catalogue(LOCAL)
    shares = [
        one.id
        for one in catalogue.indicators_with_figures(kab)
        # The same months for all: a filter then changes nothing but itself.
        if one.percent and one.lowest_level is Level.DESA and one.rhythm is Rhythm.MONTH
    ]
    newest = max(catalogue.periods[kab, one][0] for one in shares)
    indicators = [one for one in shares if newest in catalogue.periods[kab, one]][-STEPS:]
    periods = catalogue.periods[kab, indicators[0]][:STEPS]
    kecamatan = [area.code for area in catalogue.kecamatan[kab]][: STEPS // 2]
    kecs = tuple(value for one in kecamatan for value in (one, ALL))
    first = {"kab": kab, "ind": indicators[0], "per": periods[0]}
    shared = {
        "kec": kecs,
        "ind": (*indicators[1:], indicators[0]),
        "per": (*periods[1:], periods[0]),
    }
    return first, [
        *(Filter("peta", key, _picker("peta", key), shared[key]) for key in shared),
        Filter("peta", "lokus", peta.LOKUS, ("lokus", ALL)),
        *(Filter("kesenjangan", key, _picker("kesenjangan", key), shared[key]) for key in shared),
        Filter("kesenjangan", "urut", kesenjangan.URUT, ("poin", "orang")),
    ]


def _picker(page: str, key: str) -> str:
    names = {"kec": "KECAMATAN", "ind": "INDIKATOR", "per": "PERIODE"}
    return getattr({"peta": peta, "kesenjangan": kesenjangan}[page], names[key])
