"""/layar: a paparan full screen; once it is open it asks for nothing more."""

from collections.abc import Callable
from html import escape

from flask import Flask, Response, request

from dashboard.data.briefing_reading import read_briefing
from dashboard.data.geography import Geography
from dashboard.data.rakor_room import RakorRoom
from dashboard.data.warehouse import NoWarehouseError
from dashboard.domain.briefings import Briefing
from dashboard.exports.lands import read_land
from dashboard.exports.show_data import show_data
from dashboard.exports.show_document import document

PATH = "/layar"
GONE = "Rakor itu tidak ada, atau bukan untuk Anda; buka paparan dari daftar Rakor."
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
    "img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
)
Answer = Response | tuple[str, int]


def register(
    server: Flask, room: RakorRoom, geography: Geography, address: Callable[[str], str]
) -> None:
    """Serve the show. address: name of a static file → where it is served."""

    @server.get(PATH)
    def layar() -> Answer:
        try:
            found = _asked(room, geography)
        except NoWarehouseError as nothing:
            return str(nothing), 503
        if found is None:
            return GONE, 404
        briefing, back = found
        data = show_data(briefing, read_land(geography, briefing.kab))
        data["head"]["back"] = back
        font, favicon = address("inter-lokus.woff2"), address("favicon.svg")
        styles = (
            f'<link rel="icon" type="image/svg+xml" href="{favicon}">\n'
            f'<link rel="preload" as="font" type="font/woff2" href="{font}" crossorigin>\n'
            f'<link rel="stylesheet" href="{address("show.css")}">'
        )
        scripts = f'<script src="{escape(address("show.js"))}"></script>'
        answer = Response(document(data, styles, scripts), mimetype="text/html")
        answer.headers["Content-Security-Policy"] = POLICY
        answer.headers["X-Content-Type-Options"] = "nosniff"
        answer.headers["Cache-Control"] = "private, no-cache"
        return answer


def _asked(room: RakorRoom, geography: Geography) -> tuple[Briefing, str] | None:
    """Return the paparan of the address and where it is left to; None for a session of nobody."""
    asked, who = request.args, room.who()
    key = asked.get("rakor", "")
    opened = room.opened(key) if key else None
    if opened is not None:
        kab = opened.session.series.kab_code
        briefing = read_briefing(room, geography, kab, who, session=opened.session)
        return briefing, f"/rakor/{key}"
    if key:
        return None
    view = room.warehouse.snapshot().catalogue.view(asked)
    indicator, month = asked.get("ind", ""), asked.get("per", "")
    briefing = read_briefing(
        room, geography, view.kab, who, kec=view.kec, indicator=indicator, month=month
    )
    return briefing, f"/?kab={view.kab}"
