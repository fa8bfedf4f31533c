"""/api/v1/nilai: the figures of one view per desa, as the page shows them."""

import csv
import io
from collections.abc import Callable
from typing import Any

from flask import Flask, Response, jsonify, request

from dashboard.data.standings import read_standing
from dashboard.data.warehouse import NoWarehouseError, Warehouse
from dashboard.domain.actors import Actor
from dashboard.domain.readings import Reading
from dashboard.domain.standings import Standing
from dashboard.pages import peta

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
        view = peta.view(snapshot.catalogue, *(request.args.get(name, "") for name in ASKED))
        # A link falls back to something valid; a program must not take one area for another.
        if view.notes:
            return jsonify(galat=" ".join(view.notes)), 404
        if not view.period:
            return jsonify(galat=f"Belum ada angka untuk {view.kab}."), 404
        standing = read_standing(snapshot, view, who())
        rows = [_row(standing, code, one) for code, one in standing.desa(view.kec).items()]
        if wanted == "csv":
            return _csv(rows, f"lokus_{view.kab}_{view.indicator}_{view.period}.csv")
        return jsonify(versi=snapshot.version, tampilan=_view(standing), baris=rows)


def _view(standing: Standing) -> dict[str, Any]:
    view, target = standing.view, standing.target
    return {
        "kab": view.kab,
        "kec": view.kec or None,
        "ind": view.indicator,
        "per": view.period,
        "indikator": standing.indicator.name,
        "target": target.value if target else None,
        "tahun_target": target.year if target else None,
        "sumber": " · ".join(part for part in standing.source_parts if part),
        "contoh": standing.sample,
    }


def _row(standing: Standing, code: str, reading: Reading) -> dict[str, Any]:
    target = standing.target
    gap = reading.gap(target, up=standing.indicator.up) if target else None
    place = standing.places[code]
    return {
        "kode_desa": code,
        "desa": place.name,
        "kecamatan": place.above,
        "nilai": None if reading.percent is None else round(reading.percent, 4),
        "pembilang": reading.numerator,
        "penyebut": reading.denominator,
        "target": target.value if target else None,
        "selisih_poin": None if gap is None else round(gap, 4),
        "kurang_orang": reading.people,
        "putusan": reading.verdict.value,
        "alasan": reading.judgement.reason,
        "lokus": code in standing.lokus.desa,
        "sumber": standing.indicator.source_system,
        "batch": standing.batch_of.get(code),
    }


def _csv(rows: list[dict[str, Any]], name: str) -> Response:
    file = io.StringIO()
    out = csv.DictWriter(file, fieldnames=list(rows[0]) if rows else [], lineterminator="\r\n")
    out.writeheader()
    out.writerows(rows)
    # Excel in Indonesia takes UTF-8 only with a byte order mark.
    body = file.getvalue().encode("utf-8-sig")
    response = Response(body, mimetype="text/csv")
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
