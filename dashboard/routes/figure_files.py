"""/unduh/gambar: the picture and the table of Peta and Kesenjangan, as they stand on the screen."""

from dataclasses import replace

from flask import Flask, Response, request

from dashboard.data.geography import Geography
from dashboard.data.rakor_room import RakorRoom
from dashboard.data.warehouse import NoWarehouseError
from dashboard.domain.briefing_order import Part
from dashboard.domain.briefings import Briefing, Item
from dashboard.domain.evidence_names import clean_name
from dashboard.exports.pack_orders import read_order
from dashboard.exports.picture_files import picture_file
from dashboard.exports.table_files import table_csv, table_json
from dashboard.figures.static_maps import Land
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


def register(server: Flask, room: RakorRoom) -> None:
    geography = Geography(room.home, room.areas)

    @server.get("/unduh/gambar/<string:asked>")
    def figure(asked: str) -> Response | tuple[str, int]:
        part, _, ending = asked.rpartition(".")
        if part not in PARTS or ending not in KINDS:
            return UNKNOWN, 404
        try:
            order = replace(order_of(request.args.get("kab", "")), parts=(part,))
            ordered = read_order(room, geography, order)
            (item,) = ordered.briefing.items
            content = _content(ordered.briefing, item, ordered.land, ending)
        except PermissionError as refused:
            return str(refused), 403
        except NoWarehouseError as nothing:
            return str(nothing), 503
        except (LookupError, ValueError) as wrong:
            return str(wrong.args[0]), 404
        told = f"{item.title} {ordered.briefing.kab_name} untuk {ordered.briefing.audience}"
        return download(content, KINDS[ending], clean_name(f"{told}.{ending}"))


def _content(briefing: Briefing, item: Item, land: Land | None, ending: str) -> bytes:
    """Return the file; ValueError where there is nothing to show."""
    if ending in ("png", "svg"):
        return picture_file(briefing, item, land, ending)
    if item.table is None:
        raise ValueError(item.empty or f"{item.title}: tidak ada tabel di sini.")
    return table_csv(item.table) if ending == "csv" else table_json(briefing, item)
