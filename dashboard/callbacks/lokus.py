"""/lokus: ask the warehouse and the ledger, draw, return."""

from collections.abc import Callable
from datetime import date
from typing import Any

from dash import ClientsideFunction, Dash, Input, Output, State

from dashboard.callbacks import record_desk
from dashboard.callbacks.unless_held import unless_held
from dashboard.components import lokus_grids as grids
from dashboard.components.plain_trees import trees
from dashboard.data.lokus_decrees import read_decrees
from dashboard.data.programme_records import read_records
from dashboard.data.rakor_room import RakorRoom
from dashboard.domain.catalogue import Catalogue
from dashboard.domain.lokus_decrees import in_force
from dashboard.domain.lokus_form import SK_LOKUS_FORM
from dashboard.domain.lokus_grids import grid
from dashboard.domain.lokus_sentences import doubts, on_day
from dashboard.domain.periods import Period
from dashboard.pages import links, peta, wilayah
from dashboard.pages import lokus as page


def register(app: Dash, room: RakorRoom) -> None:
    """Serve the page. The lists are published; what a record adds is for the team."""

    @app.callback(
        Output(page.KALIMAT, "children"),
        Output(page.RAGU, "children"),
        Output(page.BERLAKU_JUDUL, "children"),
        Output(page.PERNAH_JUDUL, "children"),
        Output(page.SUMBER, "children"),
        *(Output(store, "data") for store in page.DRAWN),
        Output(page.TANGGAL, "value"),
        Input(page.KABUPATEN, "value"),
        Input(page.TANGGAL, "value"),
        Input(page.DESK.changed, "data"),
    )
    def show(kab: str | None, asked: str | None, _: Any) -> tuple[Any, ...]:
        snapshot = room.warehouse.snapshot()
        catalogue = snapshot.catalogue(room.who())
        kab = catalogue.view({"kab": kab or ""}).kab
        today, actor = room.today(kab), room.who()
        day = day_asked(asked, today)
        records = read_records(room.ledger(), SK_LOKUS_FORM, kab, actor)
        decrees = read_decrees(snapshot, kab, actor, [one.values for one in records])
        now = in_force(decrees, day)
        held = now.desa if now else frozenset()
        others = sum(one.code not in held for one in grid(decrees))

        def address(code: str) -> str:
            return wilayah.address(code, str(Period.parse(f"{day.year:04d}-{day.month:02d}")))

        batches = sorted({one.batch for one in decrees if one.batch})
        return (
            on_day(decrees, day, catalogue.area_name(kab)),
            " ".join(doubts(decrees)),
            f"Daftar yang berlaku: {len(now.desa)} desa" if now else "Daftar yang berlaku",
            f"Pernah lokus: {others} desa",
            f"Sumber: lampiran SK, batch {', '.join(batches)}" if batches else "",
            trees(grids.in_force(decrees, now, room.place, address)),
            trees(grids.before(decrees, now, room.place, address)),
            trees(grids.decrees(decrees, now, map_of(catalogue, kab))),
            unless_held(day.isoformat(), asked),
        )

    for store, element in page.DRAWN.items():
        app.clientside_callback(
            ClientsideFunction("lokus", "trees"),
            Output(element, "aria-busy"),
            Input(store, "data"),
            State(element, "id"),
        )
    record_desk.register(app, room, page.DESK)


def day_asked(asked: str | None, today: date) -> date:
    """Return the day a picker or a link holds; today where it holds none."""
    try:
        return date.fromisoformat(asked or "")
    except ValueError:
        return today


def map_of(catalogue: Catalogue, kab: str) -> Callable[[int], str]:
    """Return the address of the map of a year: its last period of what the map opens with."""
    shown = catalogue.view({"kab": kab})
    periods = catalogue.periods.get((kab, shown.indicator), ())

    def address(year: int) -> str:
        last = next((one for one in periods if Period.parse(one).year == year), "")
        if not last:
            return ""
        return links.write(peta.PATH, kab=kab, per=last, lokus=peta.ONLY_LOKUS)

    return address
