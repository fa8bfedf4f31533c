"""What can be chosen on /cakupan, and the valid state nearest to what pickers or a link hold."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from dashboard.components.heat_cells import CAPAIAN, JARAK
from dashboard.domain.catalogue import Catalogue
from dashboard.domain.coverage_orders import Order
from dashboard.domain.coverage_sections import By
from dashboard.domain.indicators import Group
from dashboard.domain.months import ending, months, nearest
from dashboard.domain.opd_names import OpdName, owners
from dashboard.domain.periods import Period
from dashboard.pages import filters

ALL = filters.ALL
GROUPS = [(ALL, "Semua"), *((group.value, group.value.capitalize()) for group in Group)]
CONTENTS = [(JARAK, "Jarak ke target"), (CAPAIAN, "Capaian")]
BYS = [(by.value, by.words) for by in By]
OWN, SAME = "sendiri", "sama"
SCALES = [(OWN, "Tiap indikator"), (SAME, "0–100 %")]


class Look(StrEnum):
    TABEL = "tabel"
    PROFIL = "profil"
    TREN = "tren"


LOOKS = [(look.value, look.value.capitalize()) for look in Look]


class State(NamedTuple):
    """One valid state of the page. kec, group, opd, month: empty where none is chosen or known."""

    kab: str
    kec: str
    month: str
    opd: str
    group: str
    look: Look
    by: By
    order: Order
    column: str
    """The kecamatan by whose distance rows are sorted; empty where the order decides."""
    shown: str
    scale: str
    notes: tuple[str, ...]

    @property
    def scope(self) -> str:
        return self.kec or self.kab

    @property
    def sort(self) -> str:
        return self.column or self.order.value


def state(
    catalogue: Catalogue, asked: Mapping[str, str | None], names: Sequence[OpdName] = ()
) -> State:
    """Return the valid state nearest to what pickers or a link hold, by the keys of links.

    names: how each kabupaten calls its OPD.
    """
    kec, per, opd = (asked.get(key) or "" for key in ("kec", "per", "opd"))
    view = catalogue.view({"kab": asked.get("kab") or "", "kec": "" if kec == ALL else kec})
    offered = months(catalogue.periods, view.kab)
    month = nearest(offered, per)
    notes = list(view.notes)
    if per and offered and month != ending(per):
        notes.append(f"Bulan «{per}» tidak ada; ditampilkan {Period.parse(month).words}.")
    group = asked.get("grup") or ""
    group = group if group in set(Group) else ""
    known = {name for name, _ in opd_options(catalogue, view.kab, group, names)}
    if opd and opd not in known:
        notes.append(f"OPD «{opd}» tidak mengampu indikator di sini; ditampilkan semua OPD.")
    column = asked.get("urut") or ""
    inside = {area.code for area in catalogue.kecamatan.get(view.kab, ())}
    look, shown = asked.get("lihat"), asked.get("isi")
    return State(
        kab=view.kab,
        kec=view.kec,
        month=month,
        opd=opd if opd in known and opd != ALL else "",
        group=group,
        look=Look(look) if look in set(Look) else Look.TABEL,
        by=By.of(asked.get("menurut")),
        order=Order.of(column),
        column=column if column in inside else "",
        shown=CAPAIAN if shown == CAPAIAN else JARAK,
        scale=SAME if asked.get("skala") == SAME else OWN,
        notes=tuple(notes),
    )


def opd_options(
    catalogue: Catalogue, kab: str, group: str, names: Sequence[OpdName]
) -> list[filters.Option]:
    """Return the OPD that own an indicator of a group with figures in a kabupaten, by name."""
    own = [
        one
        for one in catalogue.indicators.values()
        if (kab, one.id) in catalogue.periods and group in ("", one.group.value)
    ]
    found = {name for one in own for name in owners(names, one.opd, kab)}
    return [(ALL, "Semua"), *((name, name) for name in sorted(found))]


def sort_options(catalogue: Catalogue, kab: str) -> list[filters.Option]:
    """Return the orders, then every kecamatan by whose distance the rows can be sorted."""
    kecamatan = filters.kecamatan_options(catalogue, kab)[1:]
    orders = [(order.value, order.words) for order in Order]
    return [*orders, *((code, f"Jarak {name}") for code, name in kecamatan)]
