"""What /api/v1/nilai answers: the view, a row per desa or kecamatan, the same rows as csv."""

import csv
import io
from typing import Any

from flask import Response

from dashboard.components.traces import address_of
from dashboard.domain.area_codes import Level
from dashboard.domain.audiences import Audience
from dashboard.domain.level_words import level_words
from dashboard.domain.readings import Reading
from dashboard.domain.standings import Standing
from dashboard.exports.table_files import harmless

NOTE = (
    "Hanya data tetap. Angka kecil tentang kesehatan perorangan, dan pasangannya, disamarkan "
    "untuk umum."
)


def view_of(standing: Standing, audience: Audience) -> dict[str, Any]:
    view, target, whole = standing.view, standing.target, standing.reading
    return {
        "kab": view.kab,
        "kec": view.kec or None,
        "ind": view.indicator,
        "per": view.period,
        "indikator": standing.indicator.name,
        "satuan": standing.indicator.unit,
        "target": target.value if target else None,
        "tahun_target": target.year if target else None,
        "wilayah_target": target.area_code if target else None,
        "kurang": None if whole.people is None else whole.missing,
        "neto": whole.people,
        "sumber": " · ".join(part for part in standing.source_parts if part),
        "contoh": standing.sample,
        "audiens": audience.value,
        "catatan": NOTE if audience is Audience.UMUM else None,
        "keterangan": level_words(standing, drawn=False),
    }


def row_of(standing: Standing, code: str, reading: Reading, audience: Audience) -> dict[str, Any]:
    target = standing.goal(code)
    gap = reading.gap(target, up=standing.indicator.up) if target else None
    place, by_desa = standing.places[code], standing.level is Level.DESA
    return {
        "kode_desa": code if by_desa else None,
        "desa": place.name if by_desa else None,
        "kecamatan": place.above if by_desa else place.name,
        "nilai": None if reading.percent is None else round(reading.percent, 4),
        "pembilang": reading.numerator,
        "penyebut": reading.denominator,
        "target": target.value if target else None,
        "wilayah_target": target.area_code if target else None,
        "selisih_poin": None if gap is None else round(gap, 4),
        "kurang": None if reading.people is None else reading.missing,
        "neto": reading.people,
        "putusan": reading.verdict.value,
        "alasan": reading.judgement.reason,
        "disamarkan": reading.withheld,
        "audiens": audience.value,
        "lokus": code in standing.lokus.desa,
        "sumber": standing.indicator.source_system,
        "batch": standing.batch_of.get(code),
        "lacak": address_of(standing.view.indicator, code, standing.view.period),
        "tingkat": standing.level.value,
        "kode": code,
    }


def as_csv(rows: list[dict[str, Any]], name: str) -> Response:
    file = io.StringIO()
    out = csv.DictWriter(file, fieldnames=list(rows[0]) if rows else [], lineterminator="\r\n")
    out.writeheader()
    out.writerows(
        {key: harmless(one) if isinstance(one, str) else one for key, one in row.items()}
        for row in rows
    )
    # Excel in Indonesia takes UTF-8 only with a byte order mark.
    body = file.getvalue().encode("utf-8-sig")
    response = Response(body, mimetype="text/csv")
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
