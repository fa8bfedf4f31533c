"""/api/v1/nilai: the figures of one view per desa or kecamatan, as the page shows them."""

from collections.abc import Callable

from flask import Flask, Response, jsonify, request

from dashboard.data.standings import read_standing
from dashboard.data.warehouse import NoWarehouseError, Warehouse
from dashboard.domain.actors import Actor
from dashboard.domain.audiences import Audience
from dashboard.domain.count_standings import as_drawn
from dashboard.domain.seen_figures import without_figures
from dashboard.pages import peta
from dashboard.routes.value_rows import as_csv, row_of, view_of

ASKED = ("kab", "kec", "ind", "per")
FORMATS = ("json", "csv")


def register(server: Flask, warehouse: Warehouse, who: Callable[[], Actor]) -> None:
    @server.get("/api/v1/nilai")
    def nilai() -> Response | tuple[Response, int]:
        try:
            snapshot = warehouse.snapshot()
        except NoWarehouseError as nothing:
            return jsonify(galat=str(nothing)), 503
        wanted = request.args.get("format", "json")
        if wanted not in FORMATS:
            return jsonify(galat=f"format={wanted}: pilih json atau csv."), 400
        actor = who()
        # A file leaves the house: for everybody, unless staff ask for their own.
        asked = request.args.get("audiens") or (Audience.UMUM if wanted == "csv" else "")
        if asked not in ("", *Audience):
            return jsonify(galat=f"audiens={asked}: pilih tim atau umum."), 400
        if asked == Audience.TIM and actor.audience is not Audience.TIM:
            return jsonify(galat="Angka untuk tim hanya bagi yang bertugas; pilih umum."), 403
        if asked == Audience.UMUM:
            actor = actor.for_public()
        view = peta.drawn_view(
            snapshot.catalogue(actor), *(request.args.get(name, "") for name in ASKED)
        )
        # A link falls back to something valid; a program must not take one area for another.
        if view.notes:
            return jsonify(galat=" ".join(view.notes)), 404
        if not view.period:
            return jsonify(galat=f"Belum ada angka {view.kab}. {without_figures(actor)}"), 404
        standing = as_drawn(read_standing(snapshot, view, actor))
        rows = [
            row_of(standing, code, one, actor.audience)
            for code, one in standing.drawn(view.kec).items()
        ]
        if wanted == "csv":
            named = f"{view.kab}_{view.indicator}_{view.period}_{actor.audience}"
            return as_csv(rows, f"lokus_{named}.csv")
        about = view_of(standing, actor.audience)
        return jsonify(versi=snapshot.version, tampilan=about, baris=rows)
