"""Every odd file is taken right or refused with the place and the reason; nothing is lost."""

from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dashboard.domain.periods import Period
from dashboard.intake.answers import Answers
from dashboard.intake.refusals import RefusedFile
from tests.intake.broken.odd_files import (
    FOOTER,
    HEAD,
    ROWS,
    TABLE,
    TITLE,
    Odd,
    bomb,
    changed,
    csv_of,
    damaged,
    html_of,
    locked_xls,
    lying_bomb,
    ods_of,
    shifted,
    wide_format,
    with_error,
    with_formulas,
    with_hidden,
    with_member,
    workbook,
    zipped,
)
from tests.intake.office_files import saved, sigizi

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

REFUSED = [
    Odd("nothing", X, b"", "berkas kosong"),
    Odd("only-spaces", C, b" \n\t \n", "berkas kosong"),
    Odd("truncated-xlsx", X, SOUND[: len(SOUND) // 2], "terpotong"),
    Odd("truncated-by-a-little", X, SOUND[:-30], "terpotong"),
    Odd("damaged-inside", X, damaged(SOUND), "rusak"),
    Odd("nul-bytes", C, b"Kecamatan;Desa\x00\x00;1\n" * 4, "bukan teks"),
    Odd("random-bytes", X, bytes(range(256)) * 20, "bukan teks"),
    Odd("pdf", "kiriman.pdf", b"%PDF-1.7\n...", "PDF"),
    Odd("picture", "foto.xlsx", b"\x89PNG\r\n\x1a\n" + b"\0" * 100, "gambar"),
    Odd("password-protected", X, locked_xls(), "kata sandi"),
    Odd(
        "broken-old-workbook",
        "a.xls",
        bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 900,
        "tidak dapat dibuka",
    ),
    Odd("login-page", "a.xls", b"<html><form><input name=user></form></html>", "tanpa tabel"),
    Odd("zip-bomb", X, bomb(), "mengembang"),
    Odd("one-cell-at-the-end-of-excel", X, workbook(wide_format), "terisi sampai baris 1048576"),
    Odd("zip-of-nothing", "a.zip", zipped({"kosong/": b""}), "kosong"),
    Odd("empty-workbook", X, saved({"A": []}), "tidak ada satu sel pun"),
    Odd("a-letter", C, b"Kepada Yth. Kepala Bappeda", "bukan tabel"),
    Odd("quote-never-closed", C, b'Desa;Jumlah\n"' + b"x" * 200_000, "tanda kutip"),
    Odd(
        "by-name", X, saved({"A": [("NIK", "Nama", "Alamat"), ("1", "a", "b")]}), "data perorangan"
    ),
    Odd(
        "names-only",
        X,
        saved({"A": [("Kecamatan", "Desa", "Ketua"), ("Ngabang", "Raja", "ada")]}),
        "tata letaknya belum dikenal",
    ),
    Odd("formula-never-computed", X, workbook(with_formulas), "C3: rumusnya belum pernah dihitung"),
    Odd("formula-that-failed", X, workbook(with_error), "D4: rumusnya gagal"),
    Odd(
        "negative",
        X,
        saved({"A": changed(0, "Ngabang", "Raja", -88, 9, 2)}),
        "C3: jumlah tidak mungkin",
    ),
    Odd(
        "half-a-child",
        X,
        saved({"A": changed(0, "Ngabang", "Raja", 88.5, 9, 2)}),
        "C3: jumlah harus",
    ),
    Odd(
        "a-word-for-a-number",
        X,
        saved({"A": changed(0, "Ngabang", "Raja", "banyak", 9, 2)}),
        "C3: sel ini berisi teks",
    ),
    Odd(
        "true-for-a-number",
        X,
        saved({"A": changed(0, "Ngabang", "Raja", True, 9, 2)}),
        "C3: sel ini bukan",
    ),
    Odd(
        "two-ways-of-thousands",
        C,
        csv_of(
            [*changed(0, "Ngabang", "Raja", "1.088", 9, 2), ("Ngabang", "Ambarang", "1500", 1, 1)]
        ),
        "ribuan atau pecahan? kolom ini menulis keduanya",
    ),
    Odd("same-sheet-twice", X, saved({"A": TABLE, "A (2)": TABLE}), "sudah ada di lembar"),
    Odd(
        "two-periods-in-title-and-sheet",
        X,
        saved({"Juli": TABLE}),
        "tertulis Juli 2025 dan Agustus",
    ),
    Odd(
        "another-kabupaten",
        X,
        saved({"A": [("REKAP KABUPATEN BANDUNG AGUSTUS 2025",), HEAD, *ROWS]}),
        "belum ada di daftar wilayah",
    ),
    Odd(
        "nothing-that-matches",
        X,
        saved({"A": [TITLE, HEAD, ("Entah", "Berantah", 1, 1, 0)]}),
        "tidak ada satu angka pun",
    ),
]

ASKED = [
    Odd(
        "no-period",
        X,
        saved({"A": NO_TITLE}),
        "periodenya tidak tertulis",
        options={"kab": "61.08"},
    ),
    Odd(
        "no-kabupaten",
        X,
        saved({"A": [("BULAN AGUSTUS 2025",), HEAD, ("Entah", "X", 1, 1, 0)]}),
        "kabupatennya tidak tertulis",
    ),
    Odd("no-header", C, csv_of(ROWS), "nama 5 kolomnya"),
    Odd(
        "unknown-columns",
        X,
        saved({"A": [TITLE, ("Kecamatan", "Desa", "Foo"), ("Ngabang", "Raja", 1)]}),
        "belum dikenal isi kolom Foo",
    ),
    Odd(
        "one-dotted-number",
        C,
        csv_of(changed(0, "Ngabang", "Raja", "1.088", 9, 2)),
        "kolom C: «1.088» (C3) berarti ribuan atau pecahan?",
    ),
    Odd(
        "months-without-a-year",
        X,
        saved({"A": [(*HEAD, "Bulan"), *((*row, "Mei") for row in ROWS)]}),
        "tahunnya tidak tertulis",
        options={"kab": "61.08"},
    ),
]


def name_of(odd):
    return odd.name


def whole(taken):
    return (
        taken.rows_in == taken.rows_taken + taken.rows_aside == taken.rows_taken + len(taken.aside)
    )


def test_there_are_enough_of_them():
    names = [odd.name for odd in (*TAKEN, *REFUSED, *ASKED)]
    assert len(names) == len(set(names)) >= 100


@pytest.mark.parametrize("odd", TAKEN, ids=name_of)
def test_an_odd_file_is_taken_right(understood, odd):
    taken = understood(odd.content, name=odd.file_name, **odd.options)
    assert (taken.refusal, taken.questions) == ("", ())
    assert (taken.rows_taken, taken.rows_aside) == odd.rows
    assert whole(taken)
    stunting = taken.facts[taken.facts["indicator"] == "stunting_prevalence_routine"]
    assert (stunting["numerator"].sum(), stunting["denominator"].sum()) == odd.sums
    assert set(stunting["period"]) == {"2025-08"}
    assert odd.rules <= {problem.rule for problem in taken.problems}


@pytest.mark.parametrize("odd", REFUSED, ids=name_of)
def test_a_broken_file_is_refused_with_place_and_reason(understood, odd):
    try:
        taken = understood(odd.content, name=odd.file_name, **odd.options)
    except RefusedFile as refused:
        sentence = str(refused)
    else:
        assert whole(taken)
        sentence = taken.refusal
    assert sentence.startswith(odd.file_name)
    assert odd.says in sentence
    assert "\n" not in sentence


@pytest.mark.parametrize("odd", ASKED, ids=name_of)
def test_what_a_file_does_not_say_is_asked(understood, odd):
    taken = understood(odd.content, name=odd.file_name, **odd.options)
    assert odd.says in " ".join(map(str, taken.questions))
    assert whole(taken)


def test_a_recap_without_merged_cells_in_a_csv_is_taken(understood):
    from tests.intake.office_files import NGABANG, SIGIZI_HEAD

    taken = understood(csv_of([*SIGIZI_HEAD, *NGABANG]), name="SIGIZI AGUSTUS 2025.csv")
    assert taken.rows_taken == 3
    assert understood(sigizi()).facts["numerator"].tolist() == taken.facts["numerator"].tolist()


def test_200_000_rows_are_read_and_accounted_for(understood):
    head = "kode_desa,bulan,tahun,jumlah_balita_stunting\n"
    row = "61.08.01.{:04},{},{},5\n"
    rows = [
        row.format(desa, month, year)
        for desa in range(2001, 2085)
        for month in range(1, 13)
        for year in range(1820, 2020)
    ]
    content = (head + "".join(rows[:200_000])).encode()
    taken = understood(content, name="besar.csv", kab="61.08")
    assert taken.rows_in == 200_000
    assert whole(taken)


def test_a_bundle_gives_every_file_in_it_and_unpacks_nothing(tmp_path):
    from dashboard.intake.many_files import files_below
    from dashboard.intake.sources import content_of

    inside = {"dinkes/a.xlsx": SOUND, "../../etc/a.xlsx": b"x", "/b.csv": b"y", "baca.pdf": b"%PDF",
              "__MACOSX/._a.xlsx": b"-", "lagi.zip": zipped({"c.csv": b"z"})}  # fmt: skip
    path = tmp_path / "kiriman.zip"
    path.write_bytes(zipped(inside))
    found = files_below([path])
    assert [one.name for one in found] == ["1_a.xlsx", "2_a.xlsx", "b.csv", "baca.pdf", "lagi.zip"]
    assert all(one.parent == path for one in found)
    assert content_of(found[0]) == SOUND
    with pytest.raises(RefusedFile, match="zip di dalam zip tidak dibuka"):
        content_of(found[-1])
    assert sorted(tmp_path.rglob("*")) == [path]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (zipped({f"{n}.csv": b"x" for n in range(501)}), "berisi 501 berkas"),
        (zipped({"a.csv": b"0" * 60_000_000}), "mengembang menjadi 60 MB"),
        (lying_bomb(), "rusak di dalam zip"),
    ],
)
def test_a_dangerous_bundle_is_refused(tmp_path, areas, indicators, content, says):
    from dashboard.intake.many_files import files_below
    from dashboard.intake.understand import understand

    path = tmp_path / "kiriman.zip"
    path.write_bytes(content)
    (one,) = files_below([path])
    with pytest.raises(RefusedFile, match=says):
        understand(one, areas, indicators)


def test_a_table_that_swells_by_its_spans_is_refused(understood):
    cells = "<td rowspan=1000 colspan=1000>x</td>" * 5
    page = f"<table><tr><th>Desa</th><th>Jumlah</th></tr><tr>{cells}</tr></table>".encode()
    with pytest.raises(RefusedFile, match="mengembang lewat sel gabungan"):
        understood(page, name="a.xls")


def test_a_workbook_whose_directory_lies_is_refused(understood):
    content = bytearray(SOUND)
    place = content.rfind(b"PK\x01\x02", 0, content.rfind(b"xl/worksheets/sheet1.xml"))
    content[place + 24 : place + 28] = (10).to_bytes(4, "little")
    with pytest.raises(RefusedFile, match="terpotong atau rusak"):
        understood(bytes(content), name=X)


LABELS = st.sampled_from([
    "Kecamatan", "Desa", "Kode", "Bulan", "Tahun", "Januari", "Sasaran", "Capaian", "%", "TB/U",
    "Pendek", "Sangat Pendek", "Normal", "Jumlah Balita Stunting", "CATIN_SASARAN", "satuan", "No",
    "CATIN_TERDAMPINGI", "total_krs", "jumlah_keluarga_sasaran", "Puskesmas", "Persentase stunting",
])  # fmt: skip
ANYTHING = st.sampled_from([
    "Ngabang", "Raja", "61.08.01.2003", "6108012003", "2025", "5", "1.234", "12,5", "-", "KOSONG",
    "0", "", "", "JUMLAH", "Kabupaten Landak", "Mei 2025", "13", "=A1", "#REF!", "-3", "6,1E9",
])  # fmt: skip


@settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.lists(st.lists(LABELS | ANYTHING, min_size=2, max_size=7), min_size=1, max_size=3),
    st.lists(st.lists(ANYTHING, min_size=2, max_size=7), max_size=6),
    st.sampled_from([None, "2025", "2025-05", "2025-S1"]),
)
def test_whatever_stands_in_a_file_it_is_understood_or_refused(understood, head, rows, period):
    given_period = Period.parse(period) if period else None
    content = csv_of([*head, *rows])
    with suppress(RefusedFile):
        taken = understood(content, name="a.csv", kab="61.08", period=given_period)
        assert whole(taken)
        assert "\n" not in taken.refusal
