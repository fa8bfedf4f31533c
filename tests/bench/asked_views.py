"""What a floor or a plain page shows of a view, read as the product reads it."""

from dataclasses import dataclass

from dashboard.data.areas import Areas, load_areas
from dashboard.data.geography import Geography
from dashboard.data.home import Home
from dashboard.data.standings import read_standing
from dashboard.data.warehouse import Warehouse
from dashboard.domain.actors import LOCAL
from dashboard.domain.gaps import Measure
from dashboard.domain.standings import Standing
from dashboard.domain.views import View
from dashboard.reference import load_reference

ALL = "semua"


@dataclass(frozen=True)
class Source:
    home: Home
    areas: Areas
    geography: Geography
    warehouse: Warehouse
    kab: str

    @classmethod
    def of(cls, home: Home, kab: str) -> "Source":
        areas = load_areas(home)
        warehouse = Warehouse(home, load_reference().indicators, kab)
        return cls(home, areas, Geography(home, areas), warehouse, kab)

    def standing(self, asked: dict[str, str]) -> Standing:
        kec = "" if asked.get("kec") == ALL else asked.get("kec", "")
        view = View(self.kab, kec, asked["ind"], asked["per"])
        return read_standing(self.warehouse.snapshot(), view, LOCAL)

    def measure(self, asked: dict[str, str]) -> Measure:
        return Measure(asked.get("urut", Measure.ORANG))
