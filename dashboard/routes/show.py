"""/layar: a paparan full screen. Its items are in the document; what may be chosen arrives behind
them, part by part, and from then on it asks for nothing more."""

import gzip
from collections.abc import Callable
from html import escape
from typing import Any

from flask import Flask, Response, request

from dashboard.data.briefing_ground import Ground
from dashboard.data.briefing_reading import briefing_of, ground_of
from dashboard.data.briefing_variants import read_choices, read_part
from dashboard.data.geography import Geography
from dashboard.data.rakor_room import RakorRoom
from dashboard.data.warehouse import NoWarehouseError
from dashboard.domain.audiences import Audience
from dashboard.domain.briefing_variants import Variants
from dashboard.exports.lands import read_land
from dashboard.exports.show_data import show_data
from dashboard.exports.show_document import document, notice
from dashboard.exports.show_shelf import ShowShelf
from dashboard.exports.show_variants import pressed
from dashboard.pages import links
from dashboard.pages.downloads import SHOW

GONE = "Rakor itu tidak ada, atau bukan untuk Anda; buka paparan dari daftar Rakor."
NEWER = "Angka baru sudah dimuat; muat ulang paparan agar pilihan memakai angka yang sama."
UNKNOWN = "Bagian paparan itu tidak ada; muat ulang paparan."
PARTS = f"{SHOW}/bagian"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
    "connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
)


def register(
    server: Flask, room: RakorRoom, geography: Geography, address: Callable[[str], str]
) -> None:
    """Serve the show. address: name of a static file → where it is served."""
    shelf = ShowShelf()
    font = address("inter-lokus.woff2")
    styles = (
        f'<link rel="preload" as="font" type="font/woff2" href="{font}" crossorigin>\n'
        f'<link rel="stylesheet" href="{address("show.css")}">'
    )
    scripts = f'<script src="{escape(address("show.js"))}"></script>'

    @server.get(SHOW)
    def layar() -> tuple[Response, int]:
        try:
            ground = _asked(room, geography)
        except NoWarehouseError as nothing:
            return _safe(notice(str(nothing), "/data", "Buka halaman Data", styles)), 503
        if ground is None:
            return _safe(notice(GONE, "/rakor", "Buka daftar Rakor", styles)), 404
        choices = read_choices(ground)
        asked = request.args.to_dict() | {"versi": ground.snapshot.version}
        later = [links.of_file(PARTS, **asked, bagian=one) for one in choices.parts]
        land = read_land(geography, ground.kab)
        data = show_data(briefing_of(ground), land, Variants(choices), later)
        data["head"]["back"] = _back(ground)
        return _safe(document(data, styles, scripts)), 200

    @server.get(PARTS)
    def part() -> Response | tuple[str, int]:
        name = request.args.get("bagian", "")
        try:
            ground = _asked(room, geography)
        except NoWarehouseError as nothing:
            return str(nothing), 503
        if ground is None:
            return GONE, 404
        # Figures that were loaded meanwhile are of another version: nothing is mixed.
        if ground.snapshot.version != request.args.get("versi"):
            return NEWER, 409
        depends = (
            *(ground.snapshot.version, ground.kab, ground.month, ground.indicator, ground.today),
            *(ground.actor, geography.has(ground.kab), ground.at, name),
        )
        try:
            made = shelf.of(depends, lambda: pressed(read_part(ground, read_choices(ground), name)))
        except KeyError:
            return UNKNOWN, 404
        return _sent(made)


def _asked(room: RakorRoom, geography: Geography) -> Ground | None:
    """Return the ground of the address; None for a session of nobody."""
    asked = request.args
    key = asked.get("rakor", "")
    given: dict[str, Any] = {}
    who = room.who()
    if asked.get("untuk") == Audience.UMUM:  # a hall with guests sees no more than they may
        who = who.for_public()
    if key:
        opened = room.opened(key)
        if opened is None:
            return None
        kab, given["session"] = opened.session.series.kab_code, opened.session
    else:
        view = room.warehouse.snapshot().catalogue(who).view(asked)
        kab = view.kab
        given = {"kec": view.kec, "indicator": asked.get("ind", ""), "month": asked.get("per", "")}
    return ground_of(room, geography, kab, who, **given)


def _back(ground: Ground) -> str:
    return f"/rakor/{request.args['rakor']}" if ground.opened else f"/?kab={ground.kab}"


def _safe(page: str) -> Response:
    answer = Response(page, mimetype="text/html")
    answer.headers["Content-Security-Policy"] = POLICY
    answer.headers["X-Content-Type-Options"] = "nosniff"
    answer.headers["Cache-Control"] = "private, no-store"
    return answer


def _sent(made: bytes) -> Response:
    taken = bool(request.accept_encodings["gzip"])
    answer = Response(made if taken else gzip.decompress(made), mimetype="application/json")
    if taken:
        answer.content_encoding = "gzip"
    answer.vary.add("Accept-Encoding")
    answer.headers["Cache-Control"] = "private, no-store"
    answer.headers["X-Content-Type-Options"] = "nosniff"
    return answer
