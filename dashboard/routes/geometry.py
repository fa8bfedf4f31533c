"""/geo: the polygons, by kabupaten; figures name the hashed address, people the plain one."""

import re

from flask import Flask, Response, jsonify

from dashboard.data.geography import Geography
from dashboard.routes.sending import FOR_EVER, Pressed, send

NAME = re.compile(r"(?P<kab>\d{2}\.\d{2})(?:\.(?P<hash>[0-9a-f]{12}))?\.json")
ASK_AGAIN = "public, no-cache"  # kept by the browser, but asked after each time


def register(server: Flask, geography: Geography) -> None:
    @server.get("/geo/<kind>/<name>")
    def geometry(kind: str, name: str) -> Response | tuple[Response, int]:
        asked = NAME.fullmatch(name)
        layer = geography.served(kind, asked["kab"]) if asked else None
        if asked is None or layer is None:
            sentence = (
                f"Batas {kind}/{name} tidak ada; alamatnya seperti /geo/desa/61.08.json, batas "
                "baru dimuat dengan `lokus boundaries BERKAS`."
            )
            return jsonify(galat=sentence), 404
        # An address of older polygons gets the present ones, but must not be kept for ever.
        for_ever = asked["hash"] == layer.hash
        content = Pressed(layer.hash, layer.raw, layer.br, layer.gzip)
        return send(content, "application/geo+json", FOR_EVER if for_ever else ASK_AGAIN)
