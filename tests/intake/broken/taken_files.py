"""Odd files that are taken right."""

from dashboard.domain.periods import Period
from dashboard.intake.answers import Answers
from tests.intake.broken.odd_files import (
    FOOTER,
    HEAD,
    ROWS,
    TABLE,
    TITLE,
    Odd,
    changed,
    csv_of,
    html_of,
    ods_of,
    shifted,
    with_hidden,
    with_member,
    workbook,
)
from tests.intake.office_files import saved

X = "kiriman.xlsx"
C = "kiriman.csv"
SOUND = saved({"Agustus": TABLE})
NO_TITLE = [HEAD, *ROWS]
MESSY = ["  kecamatan ", "DESA / KEL.", "JUMLAH BALITA  DIUKUR", "pendek", "Sangat\nPendek"]
CODES = ["Kode", *HEAD]


def coded(*codes):
    return [TITLE, CODES, *((code, *row) for code, row in zip(codes, ROWS, strict=True))]


TAKEN = [
    Odd("sound", X, SOUND),
    Odd("header-lower-down", X, saved({"A": shifted(12, 0)})),
    Odd("header-further-right", X, saved({"A": shifted(0, 4)})),
    Odd("header-renamed-and-untidy", X, saved({"A": [TITLE, MESSY, *ROWS]})),
    Odd("columns-turned-round", X, saved({"A": [TITLE, *(line[::-1] for line in TABLE[1:])]})),
    Odd("rows-turned-round", X, saved({"A": [TITLE, HEAD, *ROWS[::-1]]})),
    Odd("empty-rows-between", X, saved({"A": [TITLE, (), HEAD, (), ROWS[0], (), *ROWS[1:]]})),
    Odd("column-numbers-below-header", X, saved({"A": [TITLE, HEAD, (1, 2, 3, 4, 5), *ROWS]})),
    Odd("footer", X, saved({"A": [*TABLE, FOOTER]})),
    Odd("footer-total", X, saved({"A": [*TABLE, ("Total", None, 178, 17, 3)]})),
    Odd(
        "footer-of-the-kabupaten", X, saved({"A": [*TABLE, ("Kabupaten Landak", None, 178, 17, 3)]})
    ),
    Odd(
        "footer-that-does-not-add-up",
        X,
        saved({"A": [*TABLE, ("JUMLAH", None, 999, 17, 3)]}),
        rules=frozenset({"jumlah-footer"}),
    ),
    Odd(
        "footer-named-like-a-desa",
        X,
        saved({"A": [*TABLE, ("Ngabang", "Raja", 178, 17, 3)]}),
        rows=(3, 1),
        rules=frozenset({"baris-ganda"}),
    ),
    Odd(
        "footer-named-like-a-kecamatan",
        X,
        saved({"A": [*TABLE, ("Ngabang", None, 178, 17, 3)]}),
        rows=(3, 1),
        rules=frozenset({"bukan-wilayah"}),
    ),
    Odd(
        "footer-without-a-name",
        X,
        saved({"A": [*TABLE, (None, None, 178, 17, 3)]}),
        rows=(3, 1),
        rules=frozenset({"bukan-wilayah"}),
    ),
    Odd(
        "average-and-percent-rows", X, saved({"A": [*TABLE, FOOTER, ("Rata-rata", None, 59, 6, 1)]})
    ),
    Odd(
        "subtotals-per-kecamatan",
        X,
        saved(
            {"A": [TITLE, HEAD, *ROWS[:2], ("Jumlah Ngabang", None, 128, 12, 3), ROWS[2], FOOTER]}
        ),
    ),
    Odd(
        "legend-below",
        X,
        saved(
            {
                "A": [
                    *TABLE,
                    FOOTER,
                    (),
                    ("Keterangan: sumber e-PPGBM",),
                    ("Ngabang, 5 September 2025",),
                ]
            }
        ),
        rows=(3, 2),
    ),
    Odd("kecamatan-only-on-its-first-row", X, saved({"A": changed(1, None, "Mungguk", 40, 3, 1)})),
    Odd("merged-kecamatan", X, saved({"A": changed(1, None, "Mungguk", 40, 3, 1)}, ["A3:A4"])),
    Odd(
        "case-spaces-and-prefixes",
        X,
        saved({"A": changed(0, "KEC. NGABANG", " Desa  RAJA ", 88, 9, 2)}),
    ),
    Odd("numbers-as-text", X, saved({"A": changed(0, "Ngabang", "Raja", "88", " 9 ", "2,0")})),
    Odd(
        "another-sheet-with-notes",
        X,
        saved({"Catatan": [("Isi dulu",)], "Agustus": TABLE}),
        rules=frozenset({"lembar-dilewati"}),
    ),
    Odd("empty-sheets", X, saved({"A": [], "Agustus": TABLE, "C": []})),
    Odd("hidden-sheet-of-last-year", X, workbook(with_hidden)),
    Odd(
        "chart-of-names-with-line-breaks",
        X,
        saved({"A": changed(1, "Ngabang", "Mung\nguk", 40, 3, 1)}),
    ),
    Odd(
        "macro-workbook",
        "kiriman.xlsm",
        with_member(SOUND, "xl/vbaProject.bin", b"Sub Hapus()"),
        rules=frozenset({"makro-diabaikan"}),
    ),
    Odd("ods", "kiriman.ods", ods_of(TABLE)),
    Odd("csv-semicolon", C, csv_of(TABLE)),
    Odd("csv-comma", C, csv_of(TABLE, ",")),
    Odd("csv-tab", "kiriman.tsv", csv_of(TABLE, "\t")),
    Odd("csv-with-bom", C, csv_of(TABLE, encoding="utf-8-sig")),
    Odd("csv-utf-16", C, csv_of(TABLE, "\t", "utf-16")),
    Odd(
        "csv-cp1252",
        C,
        csv_of([("REKAP – KABUPATEN LANDAK AGUSTUS 2025",), *TABLE[1:]], encoding="cp1252"),
    ),
    Odd("csv-crlf", C, csv_of(TABLE).replace(b"\n", b"\r\n")),
    Odd("csv-old-mac-line-ends", C, csv_of(TABLE).replace(b"\n", b"\r")),
    Odd("csv-with-trailing-separators", C, csv_of([(*line, None, None) for line in TABLE])),
    Odd("csv-with-quotes", C, csv_of(TABLE).replace(b"Raja", b'"Raja"')),
    Odd("html-called-xls", "kiriman.xls", html_of(TABLE)),
    Odd(
        "html-with-script",
        "kiriman.xls",
        html_of(TABLE, "<script>fetch('x')</script><style>a{}</style>"),
    ),
    Odd(
        "html-with-a-menu-table",
        "kiriman.html",
        html_of(TABLE, "<table><tr><td>Beranda</td></tr></table>"),
        rules=frozenset({"lembar-dilewati"}),
    ),
    Odd(
        "html-not-closed",
        "kiriman.xls",
        html_of(TABLE).replace(b"</td>", b"").replace(b"</tr>", b""),
    ),
    Odd("xlsx-called-csv", C, SOUND, rules=frozenset({"salah-ekstensi"})),
    Odd("csv-called-xlsx", X, csv_of(TABLE), rules=frozenset({"salah-ekstensi"})),
    Odd("no-extension", "kiriman", SOUND, rules=frozenset({"salah-ekstensi"})),
    Odd(
        "codes-with-dots", X, saved({"A": coded("61.08.01.2003", "61.08.01.2004", "61.08.04.2013")})
    ),
    Odd("codes-without-dots", X, saved({"A": coded("6108012003", "6108012004", "6108042013")})),
    Odd("codes-as-numbers", X, saved({"A": coded(6108012003, 6108012004.0, 6108042013)})),
    Odd("codes-as-powers", C, csv_of(coded("6.108012003E9", "6,108012004E+09", "6108042013.0"))),
    Odd(
        "codes-that-lost-some-dots",
        X,
        saved({"A": coded("61.08.012003", "610801.2004", "61 08 04 2013")}),
    ),
    Odd("codes-that-lost-digits", C, csv_of(coded("6,108E+09", "6,108E+09", "6,108E+09"))),
    Odd(
        "code-of-nobody-beside-a-good-name",
        X,
        saved({"A": coded("61.08.01.2999", "", "")}),
        rules=frozenset({"nama-berbeda"}),
    ),
    Odd(
        "misspelt-desa",
        X,
        saved({"A": [*TABLE, ("Ngabang", "Ambaranng", 7, 1, 1)]}),
        rows=(3, 1),
        rules=frozenset({"wilayah-ditanyakan"}),
    ),
    Odd(
        "unknown-desa",
        X,
        saved({"A": [*TABLE, ("Ngabang", "Xyzzy", 7, 1, 1)]}),
        rows=(3, 1),
        rules=frozenset({"wilayah-tak-dikenal"}),
    ),
    Odd(
        "desa-in-the-wrong-kecamatan",
        X,
        saved({"A": [*TABLE, ("Mandor", "Raja", 7, 1, 1)]}),
        rows=(3, 1),
        rules=frozenset({"wilayah-ditanyakan"}),
    ),
    Odd(
        "name-that-is-three-times-there",
        X,
        saved({"A": [(TITLE), HEAD[1:], *(row[1:] for row in ROWS), ("Kayu Ara", 7, 1, 1)]}),
        rows=(3, 1),
        rules=frozenset({"wilayah-ditanyakan"}),
    ),
    Odd(
        "row-of-another-kabupaten",
        X,
        saved(
            {
                "A": [
                    *coded("6108012003", "6108012004", "6108042013"),
                    ("61.09.01.2001", "Sekadau Hilir", "Sungai Ringin", 7, 1, 1),
                ]
            }
        ),
        rows=(3, 1),
        rules=frozenset({"kabupaten-lain"}),
    ),
    Odd(
        "dash-kosong-and-blank",
        X,
        saved({"A": [*TABLE, ("Ngabang", "Ambarang", "-", "KOSONG", None)]}),
        rows=(4, 0),
        rules=frozenset({"tanda-strip", "kata-kosong"}),
    ),
    Odd(
        "half-a-row",
        X,
        saved({"A": [*TABLE, ("Ngabang", "Ambarang", 7, 1, None)]}),
        rows=(4, 0),
        rules=frozenset({"bagian-kosong"}),
        sums=(20, 185),
    ),
    Odd(
        "more-short-than-measured",
        X,
        saved({"A": [*TABLE, ("Ngabang", "Ambarang", 1, 2, 0)]}),
        rows=(4, 0),
        rules=frozenset({"pembilang-melebihi-penyebut"}),
        sums=(22, 179),
    ),
    Odd(
        "thousands-told-by-the-total",
        C,
        csv_of([*changed(0, "Ngabang", "Raja", "1.088", 9, 2), ("JUMLAH", None, "1.178", 17, 3)]),
        sums=(20, 1178),
    ),
    Odd(
        "thousands-answered",
        C,
        csv_of(changed(0, "Ngabang", "Raja", "1.088", 9, 2)),
        sums=(20, 1178),
        options={"answers": Answers(thousands=True)},
    ),
    Odd(
        "no-header-but-named-columns",
        C,
        csv_of(ROWS),
        options={
            "answers": Answers(columns=HEAD),
            "kab": "61.08",
            "period": Period.parse("2025-08"),
        },
    ),
    Odd(
        "period-only-in-the-file-name",
        "rekap_2025-08.csv",
        csv_of(NO_TITLE),
        options={"kab": "61.08"},
        rules=frozenset({"periode-dari-nama-berkas"}),
    ),
    Odd(
        "download-stamp-is-no-period",
        X,
        saved({"A": [TITLE, ("Data Tanggal : 2025-10-11 11:28:20",), HEAD, *ROWS]}),
    ),
    Odd(
        "percent-column-beside-counts",
        X,
        saved({"A": [TITLE, (*HEAD, "Prevalensi"), *((*row, 12.5) for row in ROWS)]}),
    ),
]
