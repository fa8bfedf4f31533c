"""POST /api/v1/logo: the logo of a kabupaten comes in as bytes, checked by what they are."""

from urllib.parse import unquote

from flask import Flask, Response, jsonify, request

from dashboard.data.identities import change_logo
from dashboard.data.rakor_room import RakorRoom
from dashboard.domain.file_rights import may_decide
from dashboard.domain.rakor_rights import refuse
from dashboard.exports.logos import LARGEST, TOO_LARGE, logo_png
from dashboard.routes.request_bodies import read_body
from dashboard.routes.same_origin import FORGED, is_own

Answer = tuple[Response, int]


def register(server: Flask, room: RakorRoom) -> None:
    """Serve it. Headers of what comes in: X-Lokus-Subjek, the kabupaten; X-Lokus-Nama."""

    @server.post("/api/v1/logo")
    def bring_logo() -> Answer:
        if not is_own(request):
            return jsonify(galat=FORGED), 403
        name = unquote(request.headers.get("X-Lokus-Nama", ""))
        kab, actor = request.headers.get("X-Lokus-Subjek", ""), room.who()
        if kab not in {one.code for one in room.warehouse.snapshot().catalogue(actor).kabupaten}:
            return jsonify(galat="Pilih kabupaten dulu, lalu pasang logonya."), 404
        if not may_decide(actor, kab):
            return jsonify(galat=str(refuse(actor, "memasang logo"))), 403
        content = read_body(LARGEST)
        if content is None:
            return jsonify(galat=TOO_LARGE.format(name)), 413
        try:
            png = logo_png(name, content)
        except ValueError as wrong:
            return jsonify(galat=str(wrong)), 400
        kept = change_logo(room.ledger(), room.home, kab, name, png, actor, room.today(kab))
        return jsonify(nama=kept.logo_name), 200
