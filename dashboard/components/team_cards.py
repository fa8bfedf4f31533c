"""The cards of the team: the TPPS by level, and what this kabupaten calls its OPD."""

from collections.abc import Mapping, Sequence
from typing import Any

from dash import html

from dashboard.components import part_bars, sources, states
from dashboard.domain import numbers
from dashboard.domain.team_forms import DESA, KABUPATEN
from dashboard.domain.tpps_teams import Row, chairs_of_kecamatan, decrees, of_level

OLD_NAMES = "Catatan yang sudah ada tetap memakai nama saat ditulis"


def kabupaten(rows: Sequence[Row]) -> list[Any]:
    """Return the team of the kabupaten in the order of its decree."""
    members = of_level(rows, KABUPATEN)
    title = html.H2("TPPS kabupaten")
    if not members:
        return [title, states.empty("Susunan TPPS belum dicatat.", "Tambah di bawah, atau impor.")]
    found = [
        part_bars.row(
            str(row["position"]),
            html.Span(str(row["office"])),
            html.Span(str(row.get("name") or numbers.MISSING)),
        )
        for row in members
    ]
    table = part_bars.table(("Kedudukan", "Jabatan", "Nama"), found, "TPPS kabupaten")
    return [
        title,
        table,
        sources.line([f"Dasar: {', '.join(decrees(members)) or 'belum dicatat'}"]),
    ]


def kecamatan(rows: Sequence[Row], names: Mapping[str, str]) -> list[Any]:
    """Return each kecamatan with who leads its team. names: of every kecamatan by code."""
    heads = chairs_of_kecamatan(rows)
    desa = len({row["desa"] for row in of_level(rows, DESA)})
    found = [
        part_bars.row(
            name,
            html.Span(str(heads[code]["office"]) if code in heads else "belum dicatat"),
            html.Span(str(heads[code].get("sk_number") or "") if code in heads else ""),
        )
        for code, name in names.items()
    ]
    return [
        html.H2("TPPS kecamatan"),
        part_bars.table(("Kecamatan", "Ketua", "SK"), found, "TPPS kecamatan"),
        sources.line([f"Tim desa yang dicatat: {numbers.count(desa)} desa"]),
    ]


def offices(general: Sequence[str], local: Mapping[str, str], unknown: Sequence[str]) -> list[Any]:
    """Return what each OPD of the indicators is called here. unknown: recorded, of no indicator."""
    found = [
        part_bars.row(
            name,
            html.Span(local[name] if local[name] != name else "nama umum dipakai"),
        )
        for name in general
    ]
    odd = f"Tidak ada di daftar indikator: {', '.join(unknown)}" if unknown else ""
    return [
        html.H2("Nama OPD di kabupaten ini"),
        part_bars.table(("Menurut daftar indikator", "Di kabupaten ini"), found, "Nama OPD"),
        sources.line([OLD_NAMES, odd]),
    ]
