"""The roles a home offers: only as long as every figure it serves is the sample's."""

from collections.abc import Sequence
from functools import lru_cache

from dashboard.data.areas import Areas
from dashboard.data.warehouse import NoWarehouseError, Warehouse
from dashboard.domain.actors import LOCAL, Actor
from dashboard.domain.rakor_parties import offices
from dashboard.domain.sample_roles import GENERAL, USUAL, SampleRole, kabupaten_in, offered
from dashboard.reference import Reference


class SampleRoles:
    """One home's roles. `actor` of any text is safe: what was not offered is LOCAL."""

    def __init__(self, warehouse: Warehouse, areas: Areas, reference: Reference) -> None:
        self._warehouse = warehouse
        self._areas = areas
        self._reference = reference
        self.offered = lru_cache(maxsize=64)(self._offered)

    def open(self) -> bool:
        """Tell whether roles are offered: one real kabupaten beside the sample ends it."""
        try:
            found = self._warehouse.snapshot().records("kabupaten_loaded", actor=LOCAL)
        except NoWarehouseError:
            return False
        loaded = [row for row in found if row["batches"]]
        return bool(loaded) and all(row["sample"] for row in loaded)

    def role(self, key: str) -> SampleRole | None:
        """Return the role of a key; None for what is not offered here."""
        roles = self.offered(kabupaten_in(key)) if key else ()
        return next((one for one in roles if one.key == key), None)

    def actor(self, key: str) -> Actor:
        """Return who a key stands for; LOCAL where nobody chose or roles are not offered."""
        role = self.role(key)
        return role.actor if role and self.open() else LOCAL

    def present(self, key: str) -> SampleRole:
        """Return the role that the screen says."""
        usual = next(one for one in GENERAL if one.key == USUAL)
        return self.role(key) or usual

    def _offered(self, kab: str) -> Sequence[SampleRole]:
        if self._areas.get(kab) is None:
            return GENERAL
        indicators, names = self._reference.indicators.values(), self._reference.opd_names
        kecamatan = [(one.code, one.name) for one in self._areas.kecamatan(kab)]
        return offered(kab, kecamatan, offices(indicators, names, kab))
