"""/layar: a paparan full screen; once it is open it asks for nothing more."""

from collections.abc import Callable
from html import escape
from typing import Any

from flask import Flask, Response, request

from dashboard.data.briefing_reading import ground_of, read_briefing
from dashboard.data.briefing_variants import read_variants
from dashboard.data.geography import Geography
from dashboard.data.rakor_room import RakorRoom
from dashboard.data.warehouse import NoWarehouseError
from dashboard.domain.audiences import Audience
from dashboard.domain.briefings import Briefing
from dashboard.exports.lands import read_land
from dashboard.exports.show_data import show_data
from dashboard.exports.show_document import document
from dashboard.exports.show_variants import Pressed, PressedShelf
from dashboard.pages.downloads import SHOW

GONE = "Rakor itu tidak ada, atau bukan untuk Anda; buka paparan dari daftar Rakor."
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
    "img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
)
Asked = tuple[Briefing, Pressed, str]
Answer = Response | tuple[str, int]


def register(
    server: Flask, room: RakorRoom, geography: Geography, address: Callable[[str], str]
) -> None:
    """Serve the show. address: name of a static file → where it is served."""

    shelf = PressedShelf()

    @server.get(SHOW)
    def layar() -> Answer:
        try:
            found = _asked(room, geography, shelf)
        except NoWarehouseError as nothing:
            return str(nothing), 503
        if found is None:
            return GONE, 404
        briefing, pressed, back = found
        data = show_data(briefing, read_land(geography, briefing.kab), pressed)
        data["head"]["back"] = back
        font = address("inter-lokus.woff2")
        styles = (
            f'<link rel="preload" as="font" type="font/woff2" href="{font}" crossorigin>\n'
            f'<link rel="stylesheet" href="{address("show.css")}">'
        )
        scripts = f'<script src="{escape(address("show.js"))}"></script>'
        answer = Response(document(data, styles, scripts), mimetype="text/html")
        answer.headers["Content-Security-Policy"] = POLICY
        answer.headers["X-Content-Type-Options"] = "nosniff"
        answer.headers["Cache-Control"] = "private, no-cache"
        return answer


def _asked(room: RakorRoom, geography: Geography, shelf: PressedShelf) -> Asked | None:
    """Return the paparan of the address, what may be chosen in it and where it is left to; None
    for a session of nobody."""
    asked = request.args
    key = asked.get("rakor", "")
    opened = room.opened(key) if key else None
    if opened is not None:
        kab, back = opened.session.series.kab_code, f"/rakor/{key}"
        given: dict[str, Any] = {"session": opened.session}
    elif key:
        return None
    else:
        view = room.warehouse.snapshot().catalogue.view(asked)
        kab, back = view.kab, f"/?kab={view.kab}"
        given = {"kec": view.kec, "indicator": asked.get("ind", ""), "month": asked.get("per", "")}
    who = room.who()
    if asked.get("untuk") == Audience.UMUM:  # a hall with guests sees no more than they may
        who = who.for_public()
    briefing = read_briefing(room, geography, kab, who, **given)
    ground = ground_of(room, geography, kab, who, **given)
    # Figures that were loaded between the two are of another version: nothing is mixed.
    if ground.snapshot.version != briefing.snapshot or ground.kec:
        return briefing, Pressed(), back
    depends = ground.snapshot.version, kab, ground.month, ground.today, who, geography.has(kab)
    return briefing, shelf.of(depends, lambda: read_variants(ground)), back
