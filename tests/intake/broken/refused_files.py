"""Broken files, and files that do not say enough: refused, or asked about."""

from tests.intake.broken.odd_files import (
    HEAD,
    ROWS,
    TABLE,
    TITLE,
    Odd,
    bomb,
    changed,
    csv_of,
    damaged,
    locked_xls,
    wide_format,
    with_error,
    with_formulas,
    workbook,
    zipped,
)
from tests.intake.broken.taken_files import NO_TITLE, SOUND, C, X
from tests.intake.office_files import saved

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
