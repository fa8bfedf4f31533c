"""Small office files made in the test, in the shapes offices send."""

from io import BytesIO

import openpyxl

SIGIZI_HEAD = (
    ("No", "Kecamatan", "Puskesmas", "Desa/Kel", "Sasaran", "BB/U", *[None] * 4, "Ditimbang",
     "% Ditimbang", "TB/U", *[None] * 4, "Diukur", "% Diukur", "BB/TB", *[None] * 6,
     "Stunting", "%"),
    (*[None] * 5, "Sangat Kurang", "Kurang", "Berat Badan Normal", "Risiko Lebih", "Outlier",
     None, None, "Sangat Pendek", "Pendek", "Normal", "Tinggi", "Outlier", None, None,
     "Gizi Buruk", "Gizi Kurang", "Normal", "Risiko Gizi Lebih", "Gizi Lebih", "Obesitas",
     "Outlier", None, None),
)  # fmt: skip
SIGIZI_MERGES = ("A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:E4", "F3:J3", "K3:K4", "L3:L4", "M3:Q3",
                 "R3:R4", "S3:S4", "T3:Z3", "AA3:AA4", "AB3:AB4")  # fmt: skip
# sasaran 100; BB/U 2+8+78+2, 0 out: 90; TB/U 3+12+70+5, 1 out: 90; BB/TB 1+4+80+3+1+1, 0 out
SIGIZI_COUNTS = (100, 2, 8, 78, 2, 0, 90, 90.0, 3, 12, 70, 5, 1, 90, 90.0,
                 1, 4, 80, 3, 1, 1, 0, 15, 16.67)  # fmt: skip
NGABANG = [
    (1, "Ngabang", "Ngabang", "Hilir Kantor", *SIGIZI_COUNTS),
    (2, None, None, "Raja", *SIGIZI_COUNTS),
    (3, "Mandor", "Mandor", "Mandor", *SIGIZI_COUNTS),
]


def saved(sheets, merges=()):
    """Return an xlsx of sheets: name -> rows."""
    workbook = openpyxl.Workbook()
    workbook.remove(workbook.active)
    for name, rows in sheets.items():
        sheet = workbook.create_sheet(name)
        for number, row in enumerate(rows, start=1):
            for column, value in enumerate(row, start=1):
                sheet.cell(number, column, value)
        for area in merges:
            sheet.merge_cells(area)
    content = BytesIO()
    workbook.save(content)
    return content.getvalue()


def sigizi(rows=NGABANG, *, title="STATUS GIZI BALITA BULAN AGUSTUS 2025 (CONTOH)", total=True):
    """Return a status gizi recap of Kabupaten Landak with these rows and their JUMLAH."""
    numbers = tuple(range(1, 29))
    lines = [(title,), ("Data Tanggal : 2025-09-05 08:12:44",), *SIGIZI_HEAD, numbers, *rows]
    if total:
        sums = [sum(row[p] or 0 for row in rows) for p in range(4, 28)]
        lines.append(("JUMLAH", None, None, None, *sums))
    return saved({"STATUS GIZI": lines}, SIGIZI_MERGES)


KEK = "Ibu hamil Kurang Energi Kronik (KEK) yang mendapatkan tambahan asupan gizi"
TTD = "Remaja putri yang mengonsumsi Tablet Tambah Darah (TTD)"


def coverage_sheet(rows, month="AGUSTUS", groups=(KEK, TTD), total=()):
    """Return the rows of one sheet of a coverage workbook of Dinas Kesehatan Landak."""
    head = ["Kode Desa", "Kecamatan", "Desa/Kelurahan"]
    leaves = [None, None, None]
    for group in groups:
        head += [group, None, None]
        leaves += ["Sasaran", "Capaian", "%"]
    title = f"CAKUPAN LAYANAN DINAS KESEHATAN KABUPATEN LANDAK BULAN {month} 2025 (CONTOH)"
    lines = [(title,), ("Keadaan s.d. 31 Agustus 2025",), (), head, leaves, *rows]
    return [*lines, total] if total else lines
