"""/unduh/gambar: the picture and the table of Peta and Kesenjangan, as they stand on the screen."""

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from flask import Flask, Response, request

from dashboard.components import gap_tables, lists
from dashboard.data.gap_screens import read_gap_screen
from dashboard.data.geography import Geography
from dashboard.data.rakor_room import RakorRoom
from dashboard.data.standings import read_standing
from dashboard.data.warehouse import NoWarehouseError, Snapshot
from dashboard.domain import screen_tables
from dashboard.domain.actors import Actor
from dashboard.domain.briefing_order import Part
from dashboard.domain.briefings import Chart, Table
from dashboard.domain.count_standings import as_drawn
from dashboard.domain.evidence_names import clean_name
from dashboard.domain.gap_screen_charts import chart_of, told
from dashboard.domain.gap_views import GapView
from dashboard.domain.seen_figures import without_figures
from dashboard.domain.views import View
from dashboard.exports.pack_orders import Ordered, actor_for, read_order
from dashboard.exports.picture_files import picture_file
from dashboard.exports.table_files import table_csv, table_json
from dashboard.pages import kesenjangan, peta
from dashboard.routes.evidence import download
from dashboard.routes.exports import order_of

KINDS = {
    "png": "image/png",
    "svg": "image/svg+xml",
    "csv": "text/csv",
    "json": "application/json",
}
PARTS = (Part.PETA, Part.KESENJANGAN)
UNKNOWN = "Pilih peta atau kesenjangan, sebagai png, svg, csv atau json."
VIEW = ("kab", "kec", "ind", "per")


class Shown(NamedTuple):
    """What stands on the screen in the place of what a paparan would show."""

    table: Table
    chart: Chart | None = None
    title: str = ""
    sentence: str = ""


def register(server: Flask, room: RakorRoom) -> None:
    geography = Geography(room.home, room.areas)

    @server.get("/unduh/gambar/<string:asked>")
    def figure(asked: str) -> Response | tuple[str, int]:
        part, _, ending = asked.rpartition(".")
        if part not in PARTS or ending not in KINDS:
            return UNKNOWN, 404
        try:
            order = replace(order_of(request.args.get("kab", "")), parts=(part,))
            actor = actor_for(room.who(), order.audience)
            own = replace(room, who=lambda: actor)
            view, shown = (_map if part == Part.PETA else _gap)(own)
            asked_for = replace(order, kec=view.kec, indicator=view.indicator, month=view.period)
            ordered = read_order(room, geography, asked_for)
            content = _content(ordered, shown, ending)
        except PermissionError as refused:
            return str(refused), 403
        except NoWarehouseError as nothing:
            return str(nothing), 503
        except (LookupError, ValueError) as wrong:
            return str(wrong.args[0]), 404
        title = shown.title or ordered.briefing.items[0].title
        named = f"{title} {ordered.briefing.kab_name} untuk {ordered.briefing.audience}"
        return download(content, KINDS[ending], clean_name(f"{named}.{ending}"))


def _view(snapshot: Snapshot, valid: Callable[..., View], actor: Actor) -> View:
    """Return what the link asks for, a period it does not have falling back as on the page;
    LookupError for another area or indicator than asked for, and where nothing is known."""
    asked = [request.args.get(name, "") for name in VIEW]
    view = valid(snapshot.catalogue(actor), *asked)
    found = view.kab, view.kec, view.indicator
    if not view.period or any(
        one and one != other for one, other in zip(asked, found, strict=False)
    ):
        nothing = f"Belum ada angka {view.kab}. {without_figures(actor)}"
        raise LookupError(" ".join(view.notes) or nothing)
    return view


def _map(room: RakorRoom) -> tuple[View, Shown]:
    """Return the list beside the map, as the page draws it."""
    snapshot = room.warehouse.snapshot()
    view = _view(snapshot, peta.drawn_view, room.who())
    standing = as_drawn(read_standing(snapshot, view, room.who()))
    listed = standing.drawn(view.kec)
    if request.args.get("lokus") == peta.ONLY_LOKUS:
        listed = {code: one for code, one in listed.items() if standing.holds_lokus(code)}
    rows = lists.columns(standing.places, listed, standing.lokus.desa, standing.own_goals(listed))
    return view, Shown(screen_tables.list_table(rows, request.args.get("urut", "")))


def _gap(room: RakorRoom) -> tuple[View, Shown]:
    """Return the picture and the table of the gap page, in the view of the link."""
    snapshot = room.warehouse.snapshot()
    view = _view(snapshot, kesenjangan.view, room.who())
    screen = read_gap_screen(
        snapshot,
        view,
        GapView.of(request.args.get("urut")),
        room.who(),
        room.reference.method_breaks,
        today=room.clock(),
    )
    known, area = dict(kesenjangan.areas(screen.standing)), request.args.get("wil", "")
    area = area if area in known else screen.standing.scope
    table = screen_tables.gap_table(gap_tables.of_screen(screen))
    return view, Shown(table, chart_of(screen, area), *told(screen, area))


def _content(ordered: Ordered, shown: Shown, ending: str) -> bytes:
    """Return the file; ValueError where there is nothing to show."""
    (item,) = ordered.briefing.items
    item = replace(
        item,
        table=shown.table,
        chart=shown.chart or item.chart,
        title=shown.title or item.title,
        sentence=shown.sentence or item.sentence,
    )
    if ending in ("png", "svg"):
        return picture_file(ordered.briefing, item, ordered.land, ending)
    return table_csv(shown.table) if ending == "csv" else table_json(ordered.briefing, item)
