"""What the pickers of a page offer, and the valid view nearest to what they hold."""

from collections.abc import Sequence

from dashboard.domain.catalogue import Catalogue
from dashboard.domain.indicators import Indicator
from dashboard.domain.months import months
from dashboard.domain.periods import Period
from dashboard.domain.views import View

ALL = "semua"

Option = tuple[str, str]
"""Value and words."""


def kabupaten_options(catalogue: Catalogue) -> list[Option]:
    # The label above says Kabupaten already; the name alone fits.
    return [(area.code, area.name.removeprefix("Kabupaten ")) for area in catalogue.kabupaten]


def kecamatan_options(catalogue: Catalogue, kab: str) -> list[Option]:
    named = [(area.code, area.name) for area in catalogue.kecamatan.get(kab, ())]
    return [(ALL, "Semua"), *sorted(named, key=lambda pair: pair[1])]


def indicator_options(indicators: Sequence[Indicator]) -> list[Option]:
    return [(one.id, one.short_name) for one in indicators]


def period_options(catalogue: Catalogue, view: View) -> list[Option]:
    there = catalogue.periods.get((view.kab, view.indicator), ())
    return [(period, Period.parse(period).words) for period in there]


def month_options(catalogue: Catalogue, kab: str) -> list[Option]:
    """Return the months of a page whose indicators each show their last period up to one."""
    return [(month, Period.parse(month).words) for month in months(catalogue.periods, kab)]


def held(kab: str, kec: str, ind: str, per: str) -> dict[str, str]:
    """Return what pickers hold as the address of a view, ready for `Catalogue.view`."""
    chosen = "" if kec == ALL else kec
    return {"kab": kab or "", "kec": chosen or "", "ind": ind or "", "per": per or ""}
