"""One small table of every layout Lokus knows, as data: a test may write it in any order."""

from dataclasses import dataclass, field, replace
from typing import Any

from dashboard.domain.periods import Period
from dashboard.intake.grids import letters
from tests.intake.office_files import KEK, SIGIZI_COUNTS, TTD, saved

Leaf = tuple[str, str]  # group, blank where the column stands alone; label
YEAR = (("period", Period.parse("2025")), ("kab", "61.08"))
LANDAK = (("kab", "61.08"),)


@dataclass(frozen=True)
class Known:
    """A table of one sheet. blocks: the columns that stay side by side, under one group.

    said: what is told beside the file. layout: as it must be recognised.
    """

    layout: str
    titles: tuple[str, ...]
    blocks: tuple[tuple[Leaf, ...], ...]
    rows: tuple[dict[Leaf, Any], ...]
    total: dict[Leaf, Any] = field(default_factory=dict)
    said: tuple[tuple[str, Any], ...] = ()

    @property
    def columns(self) -> list[Leaf]:
        return [leaf for block in self.blocks for leaf in block]

    def written(self, *, respelt=str, gaps=()) -> bytes:
        """Return the workbook. respelt: changes a header text. gaps: places of empty rows."""
        columns = self.columns
        grouped = any(group for group, _ in columns)
        top = len(self.titles) + 1
        heads, merges = [[]], []
        if grouped:
            heads.append([])
        place = 0
        for block in self.blocks:
            last = place + len(block) - 1
            for at, (group, leaf) in enumerate(block, start=place):
                heads[0].append(respelt(group or leaf) if at == place or not group else None)
                if grouped:
                    heads[1].append(respelt(leaf) if group else None)
                    if not group:
                        merges.append(f"{letters(at)}{top}:{letters(at)}{top + 1}")
            if block[0][0] and last > place:
                merges.append(f"{letters(place)}{top}:{letters(last)}{top}")
            place = last + 1
        lines = [[row.get(leaf) for leaf in columns] for row in self.rows]
        if self.total:
            foot = [self.total.get(leaf) for leaf in columns]
            free = next(at for at, value in enumerate(foot) if value is None)
            lines.append([*foot[:free], "JUMLAH", *foot[free + 1 :]])
        for gap in sorted(gaps, reverse=True):
            lines.insert(min(gap, len(lines)), [])
        return saved({"Data": [*((title,) for title in self.titles), *heads, *lines]}, merges)

    def turned(self, blocks, rows) -> "Known":
        return replace(self, blocks=tuple(map(tuple, blocks)), rows=tuple(rows))


def known(layout, titles, areas, counts, rows, *, total=True, said=()):
    """Return a table of area columns that stand alone and blocks of counts.

    counts: group -> labels, a label of its own under a blank group. rows: values in that order.
    """
    blocks = [(("", name),) for name in areas]
    for group, labels in counts:
        blocks += [tuple((group, one) for one in labels)] if group else [
            (("", one),) for one in labels
        ]  # fmt: skip
    columns = [leaf for block in blocks for leaf in block]
    made = tuple(dict(zip(columns, row, strict=True)) for row in rows)
    sums = {c: sum(row[c] or 0 for row in made) for c in columns[len(areas) :]} if total else {}
    return Known(layout, tuple(titles), tuple(blocks), made, sums, said)


DESA = [("Ngabang", "Hilir Kantor"), ("Ngabang", "Raja"), ("Ngabang", "Mungguk"),
        ("Mandor", "Mandor"), ("Mandor", "Munguk")]  # fmt: skip
TB_U = ("Sangat Pendek", "Pendek", "Normal", "Tinggi", "Outlier")
RECAP = [
    ("", ("Sasaran",)),
    ("BB/U", ("Sangat Kurang", "Kurang", "Berat Badan Normal", "Risiko Lebih", "Outlier")),
    ("", ("Ditimbang", "% Ditimbang")),
    ("TB/U", TB_U),
    ("", ("Diukur", "% Diukur")),
    ("BB/TB", ("Gizi Buruk", "Gizi Kurang", "Normal", "Risiko Gizi Lebih", "Gizi Lebih",
               "Obesitas", "Outlier")),
]  # fmt: skip
COUNTS = SIGIZI_COUNTS[:22]
AUGUST = "STATUS GIZI BALITA KABUPATEN LANDAK BULAN AGUSTUS 2025"
KESGA = ("Jumlah_sasaran_balita", "Jumlah_balita_usia_0-59_bulan_ini",
         "Jumlah_balita_usia_0-59_bulan_ditimbang", "Jumlah_balita_usia_0-59_bulan_diukur_PBTB",
         "Jumlah_balita_stunting", "Jumlah_Gikur_sampai_bulan_ini",
         "Jumlah_Gikur_mendapatkan_PMTlokal")  # fmt: skip
KRS = ("jumlah_keluarga", "jumlah_keluarga_sasaran", "kesejahteraan_1", "kesejahteraan_2",
       "kesejahteraan_3", "kesejahteraan_4", "kesejahteraan_lebih_4", "total_krs",
       "tidak_berisiko", "pus_hamil", "terlalu_muda")  # fmt: skip
TPK = ("SASARAN", "TERDAMPINGI", "TIDAK TERDAMPINGI", "BERESIKO")
OPEN = ("id", "bps_kode_kabupaten_kota", "bps_nama_kabupaten_kota", "bps_kode_desa_kelurahan",
        "bps_nama_desa_kelurahan", "satuan", "tahun")  # fmt: skip
PORTAL = ("6103", "KABUPATEN LANDAK")
PROFIL = [
    ("", ("JUMLAH BALITA YANG DITIMBANG",)), ("BALITA BERAT BADAN KURANG (BB/U)", ("JUMLAH", "%")),
    ("", ("JUMLAH BALITA YANG DIUKUR TINGGI BADAN",)), ("BALITA PENDEK (TB/U)", ("JUMLAH", "%")),
]  # fmt: skip
KNOWN = {
    "status gizi per desa": known(
        "status_gizi", (AUGUST, "Data Tanggal : 2025-09-05 08:12:44"),
        ("No", "Kecamatan", "Puskesmas", "Desa/Kel"), RECAP,
        [(n, kec, kec, desa, 100 + n, *COUNTS[1:]) for n, (kec, desa) in enumerate(DESA, start=1)],
    ),
    "status gizi per puskesmas": known(
        "status_gizi", ("STATUS GIZI BALITA  BULAN AGUSTUS 2025",
                        "Data Tanggal : 2025-10-11 11:28:20"),
        ("No", "Puskesmas", "KECMATAN"), [RECAP[1], ("TB/U", TB_U)],
        [(f"{n}.", name, kec, n, 8, 78, 2, 0, 3 * n, 12, 70, 5, 1) for n, (name, kec) in enumerate(
            (("Ngabang", "Ngabang"), ("Pal Sembilan", "Ngabang"), ("Mandor", "Mandor")), start=1)],
        said=LANDAK,
    ),
    "KESGA": known(
        "kesga_bulanan", (), ("Puskesmas", "Kelurahan", "Bulan"), [("", KESGA)],
        [(kec, desa, month, 100 + month, 98, 90, 88, 11 + n, 5, 4)
         for n, (kec, desa) in enumerate(DESA[:3]) for month in (1, 2)],
        total=False, said=YEAR,
    ),
    "KRS": known(
        "rekap_krs", ("REKAP KRS KABUPATEN LANDAK SEMESTER I TAHUN 2025",),
        ("kecamatan", "desa"), [("", KRS)],
        [(*area, 300, 200 + n, 20, 20, 20, 10, 10, 80, 120 + n, 9, 7)
         for n, area in enumerate(DESA)],
    ),
    "TPK": known(
        "pendampingan_tpk", ("TPK KABUPATEN LANDAK TAHUN 2024",),
        ("KECAMATAN", "KELURAHAN", "BULAN"), [("CATIN", TPK), ("KRS", TPK)],
        [(*area, month, 10, 8, 2, n, 30, 25, 5, 9) for n, area in enumerate(DESA[:3])
         for month in ("MARET", "APRIL")],
        total=False,
    ),
    "coverage workbook": known(
        "cakupan_opd",
        ("CAKUPAN LAYANAN DINAS KESEHATAN KABUPATEN LANDAK BULAN AGUSTUS 2025",
         "Keadaan s.d. 31 Agustus 2025"),
        ("Kode Desa", "Kecamatan", "Desa/Kelurahan"),
        [(KEK, ("Sasaran", "Capaian", "%")), (TTD, ("Sasaran", "Capaian", "%"))],
        [(code, *area, 10, 5, 50.0, 200, 100 + n, None) for n, (code, area) in enumerate(
            zip(("61.08.01.2001", "6108012003", None, None, None), DESA, strict=True))],
    ),
    "open data": known(
        "tabel_indikator", (), OPEN, [("", ("jumlah_balita_stunting",))],
        [(n, *PORTAL, code, name, "ORANG", year, 9 + n + year % 10) for year in (2022, 2023)
         for n, (code, name) in enumerate((("6103030019", "RAJA"), ("6103030020", "MUNGGUK")))],
        total=False,
    ),
    "Profil Kesehatan": known(
        "cakupan_opd", ("TABEL 47", "KABUPATEN LANDAK", "TAHUN 2024"),
        ("NO", "KECAMATAN", "PUSKESMAS"), PROFIL,
        [(1, "Ngabang", "Ngabang", 100, 10, 10.0, 95, 9, 9.5),
         (2, "Mandor", "Mandor", 200, 20, 10.0, 195, 19, 9.7)],
    ),
    "measured recap": known(
        "rekap_pengukuran", ("REKAP KABUPATEN LANDAK 2025",), ("Kecamatan", "Desa", "Bulan"),
        [("", ("Jumlah Balita Diukur", "Pendek", "Sangat Pendek", "Total"))],
        [(*area, month, 80 + n, 7, 2, 9) for n, area in enumerate(DESA)
         for month in ("Mei", "Juni")],
        total=False,
    ),
    "lokus of an SK": known(
        "daftar_lokus", ("DESA LOKUS STUNTING KABUPATEN LANDAK TAHUN 2026", "NOMOR : 615/2025",
                         "TANGGAL : 3 November 2025"),
        ("No", "Kecamatan", "Desa"), [], [(n, *area) for n, area in enumerate(DESA, start=1)],
        total=False,
    ),
}  # fmt: skip
