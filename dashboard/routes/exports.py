"""/unduh: one file of a paparan, or a pack that is begun, watched, fetched and cancelled."""

from dataclasses import asdict

from flask import Flask, Response, jsonify, request

from dashboard.data.geography import Geography
from dashboard.data.rakor_room import RakorRoom
from dashboard.data.warehouse import NoWarehouseError
from dashboard.domain.audiences import Audience
from dashboard.exports.briefing_pdf import PageFormat
from dashboard.exports.pack_desk import PackDesk, PacksBusyError
from dashboard.exports.pack_orders import PackOrder, read_order
from dashboard.exports.pack_parts import file_name
from dashboard.exports.single_files import FILES
from dashboard.routes.evidence import download
from dashboard.routes.same_origin import FORGED, is_own

ZIP = "application/zip"
Answer = Response | tuple[Response, int] | tuple[str, int]


def register(server: Flask, room: RakorRoom) -> None:
    geography, desk = Geography(room.home, room.areas), PackDesk(room.home)

    @server.get("/unduh/<string:asked>")
    def file(asked: str) -> Answer:
        key, _, ending = asked.rpartition(".")
        kind = FILES.get(ending)
        if kind is None:
            return f"Jenis berkas «{ending}» tidak ada; pilih {', '.join(FILES)}.", 404
        try:
            ordered = read_order(room, geography, order_of(key))
        except PermissionError as refused:
            return str(refused), 403
        except NoWarehouseError as nothing:
            return str(nothing), 503
        except ValueError as wrong:
            return str(wrong), 400
        except LookupError as gone:
            return _said(gone), 404
        page = PageFormat.WALL if request.args.get("bentuk") == PageFormat.WALL else PageFormat.A4
        more = " layar" if page is PageFormat.WALL and ending == "pdf" else ""
        name = file_name(ordered.briefing, ending, more)
        return download(kind.make(ordered, page), kind.media_type, name)

    @server.post("/unduh/paket/<string:key>")
    def begin(key: str) -> Answer:
        if not is_own(request):
            return jsonify(galat=FORGED), 403
        try:
            order, today = order_of(key), room.clock().isoformat()
            return jsonify(paket=desk.start(order, room.who(), today)), 202
        except PermissionError as refused:
            return jsonify(galat=str(refused)), 403
        except PacksBusyError as busy:
            return jsonify(galat=str(busy)), 429
        except ValueError as wrong:
            return jsonify(galat=str(wrong)), 400

    @server.get("/unduh/paket/<string:number>")
    def progress(number: str) -> Answer:
        try:
            return jsonify(asdict(desk.standing(number, room.who())))
        except LookupError as gone:
            return jsonify(galat=_said(gone)), 404

    @server.post("/unduh/paket/<string:number>/batal")
    def cancel(number: str) -> Answer:
        if not is_own(request):
            return jsonify(galat=FORGED), 403
        try:
            desk.cancel(number, room.who())
        except LookupError as gone:
            return jsonify(galat=_said(gone)), 404
        return jsonify(paket=number), 202

    @server.get("/unduh/paket/<string:number>/paket.zip")
    def fetch(number: str) -> Answer:
        try:
            name, place = desk.file(number, room.who())
        except LookupError as gone:
            return _said(gone), 404
        return download(place.read_bytes(), ZIP, name)


def order_of(key: str) -> PackOrder:
    """Return what the address asks for; ValueError for an audience that is none."""
    asked = request.args.get("untuk", Audience.UMUM.value)
    if asked not in [one.value for one in Audience]:
        raise ValueError(f"untuk={asked}: pilih umum atau tim.")
    kec, indicator, month = (request.args.get(name, "") for name in ("kec", "ind", "per"))
    return PackOrder(key, Audience(asked), kec, indicator, month)


def _said(wrong: Exception) -> str:
    return str(wrong.args[0]) if wrong.args else str(wrong)
