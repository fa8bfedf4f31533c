"""Files of a kabupaten that is not in the sample: its code list, its boundaries, its reports.

Sukamara: codes and names as Kemendagri lists them, boxes for polygons, counts by a rule that a
reader can follow. Nothing in them says CONTOH: to Lokus they are an office's own.
"""

import json
from dataclasses import dataclass
from pathlib import Path

from tests.intake.office_files import KEK, TTD, saved, sigizi

KAB, NAME = "62.08", "Kabupaten Sukamara"
LISTED = {
    ("01", "Sukamara"): "1003 Mendawai; 1004 Padang; 2001 Natai Sedawak; 2002 Pudu; "
    "2005 Kartamulia; 2006 Sukaraja; 2007 Pangkalan Muntai; 2008 Petarikan",
    ("02", "Jelai"): "1001 Kuala Jelai; 2002 Pulau Nibung; 2003 Sungai Baru; 2004 Sungai Bundung; "
    "2005 Sungai Raja",
    ("03", "Balai Riam"): "2001 Jihing; 2002 Air Dua; 2005 Lupu Peruca; 2006 Balai Riam; "
    "2007 Pempaning; 2011 Sekuningan Baru; 2012 Bangun Jaya; 2013 Bukit Sungkai",
    ("04", "Pantai Lunci"): "2001 Sungai Damar; 2002 Sungai Tabuk; 2003 Sungai Cabang Barat; "
    "2004 Sungai Pasir",
    ("05", "Permata Kecubung"): "2001 Kenawan; 2002 Laman Baru; 2003 Ajang; 2004 Semantun; "
    "2005 Nibung Terjun; 2006 Natai Kondang; 2007 Sembikuan",
}
MONTHS = {"2025-07": "JULI", "2025-08": "AGUSTUS"}
LOKUS = ("Pudu", "Sungai Baru", "Jihing", "Kenawan")
SIDE = 0.1  # degrees
WEIGHED, MEASURED, GIRLS = 120, 100, 40
"""Of each desa: children expected, children measured, girls."""


@dataclass(frozen=True)
class Desa:
    """number: its place in the list, from 0."""

    number: int
    code: str
    name: str
    kecamatan: str

    @property
    def box(self) -> tuple[float, float, float, float]:
        """West, south, east, north: six boxes in a row, without a gap."""
        west, south = 110.9 + SIDE * (self.number % 6), -3.0 + SIDE * (self.number // 6)
        return round(west, 6), round(south, 6), round(west + SIDE, 6), round(south + SIDE, 6)

    def stunted(self, month: str) -> int:
        """How many of those who were measured."""
        return 10 + self.number % 7 + (2 if month == "2025-07" else 0)

    def tablets(self) -> int:
        """How many of the girls."""
        return 20 + self.number % 11


def _desa() -> list[Desa]:
    rows = [
        (f"{KAB}.{kec}.{one[:4]}", one[5:], name)
        for (kec, name), listed in LISTED.items()
        for one in listed.split("; ")
    ]
    return [Desa(number, *row) for number, row in enumerate(rows)]


DESA = _desa()


def write_codes(file: Path) -> Path:
    """Write the code list as an office has it: code and name."""
    rows = ["kode,nama", "62,Kalimantan Tengah", f"{KAB},{NAME}"]
    rows += [f"{KAB}.{code},{name}" for code, name in LISTED]
    rows += [f"{one.code},{one.name}" for one in DESA]
    file.write_text("\n".join([*rows, ""]), encoding="utf-8", newline="\n")
    return file


def write_boundaries(file: Path) -> Path:
    """Write the boxes as GeoJSON, with the columns official files have."""

    def feature(one: Desa) -> dict[str, object]:
        west, south, east, north = one.box
        ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
        named = {"kode_desa": one.code, "nama_desa": one.name, "nama_kecamatan": one.kecamatan}
        shape = {"type": "Polygon", "coordinates": [ring]}
        return {"type": "Feature", "properties": named, "geometry": shape}

    whole = {"type": "FeatureCollection", "features": [feature(one) for one in DESA]}
    file.write_text(json.dumps(whole), encoding="utf-8", newline="\n")
    return file


def write_reports(folder: Path) -> Path:
    """Write two months of status gizi, one of Dinas Kesehatan's services, and the desa lokus."""
    folder.mkdir()
    for month, word in MONTHS.items():
        title = f"STATUS GIZI BALITA KABUPATEN SUKAMARA BULAN {word} 2025"
        content = sigizi([_measured(one, month) for one in DESA], title=title)
        (folder / f"Status Gizi {word.title()} 2025.xlsx").write_bytes(content)
    (folder / "Cakupan Dinas Kesehatan Agustus 2025.xlsx").write_bytes(saved(_services()))
    (folder / "SK Lokus 2025.xlsx").write_bytes(saved({"LAMPIRAN": _decree()}))
    return folder


def _measured(one: Desa, month: str) -> tuple[object, ...]:
    short = one.stunted(month)
    weight = (WEIGHED, 2, 8, 88, 2, 0, MEASURED, 83.3)
    height = (3, short - 3, 95 - short, 5, 0, MEASURED, 83.3)
    both = (1, 4, 90, 3, 1, 1, 0, short, float(short))
    place = (one.number + 1, one.kecamatan, f"Puskesmas {one.kecamatan}", one.name)
    return *place, *weight, *height, *both


def _services() -> dict[str, list[tuple[object, ...]]]:
    title = "CAKUPAN LAYANAN DINAS KESEHATAN KABUPATEN SUKAMARA BULAN AGUSTUS 2025"
    head = ("Kode Desa", "Kecamatan", "Desa/Kelurahan", KEK, None, None, TTD, None, None)
    leaves = (None, None, None, *("Sasaran", "Capaian", "%") * 2)
    rows = [
        (
            one.code,
            one.kecamatan,
            one.name,
            10,
            8,
            80.0,
            GIRLS,
            one.tablets(),
            100 * one.tablets() / GIRLS,
        )
        for one in DESA
    ]
    return {"Agustus": [(title,), ("Keadaan s.d. 31 Agustus 2025",), (), head, leaves, *rows]}


def _decree() -> list[tuple[object, ...]]:
    named = [one for one in DESA if one.name in LOKUS]
    return [
        ("LAMPIRAN KEPUTUSAN BUPATI SUKAMARA",),
        ("NOMOR : 188.45/101/2024",),
        ("TANGGAL : 18 November 2024",),
        (),
        ("DESA LOKUS TAHUN 2025",),
        (),
        ("No", "Kecamatan", "Desa/Kelurahan"),
        *((number, one.kecamatan, one.name) for number, one in enumerate(named, start=1)),
    ]
