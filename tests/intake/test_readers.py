from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.intake.grids import Merge, address
from dashboard.intake.readers import read_grids
from dashboard.intake.refusals import RefusedFile
from tests.intake.office_files import saved, sigizi

SOUND = sigizi()
PAGE = b"<table><tr><td rowspan=2>Desa</td><td colspan=3>TB/U</td></tr></table>" * 3
TABLE = "Kecamatan{0}Desa{0}Jumlah\nNgabang{0}Raja{0}12\n"


def test_a_workbook_keeps_its_rows_its_types_and_its_merged_cells():
    content = saved({"Mei": [("Judul",), (), ("Kec", 1, 2.5, True)]}, ["A1:C1"])
    (grid,) = read_grids(content, "a.xlsx")
    assert grid.sheet == "Mei"
    assert grid.rows == [["Judul", None, None, None], [None] * 4, ["Kec", 1.0, 2.5, True]]
    assert grid.merged == (Merge(1, 0, 1, 2),)


def test_an_address_reads_as_in_excel():
    assert [address(7, c) for c in (0, 25, 26, 701, 702)] == ["A7", "Z7", "AA7", "ZZ7", "AAA7"]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_text_is_cut_by_its_own_separator_in_any_of_the_encodings(separator, encoding):
    text = TABLE.format(separator).replace("Raja", "Mu’un")
    (grid,) = read_grids(text.encode(encoding), "a.csv")
    assert grid.rows == [["Kecamatan", "Desa", "Jumlah"], ["Ngabang", "Mu’un", "12"]]


def test_an_html_table_under_the_name_xls_is_read_with_its_spans():
    page = b"""<html><script>alert(1)</script><table>
      <tr><th rowspan=2>Desa</th><th colspan=2>TB/U</th></tr>
      <tr><th>Pendek</th><th>Normal</th></tr>
      <tr><td>Raja</td><td>3</td><td>20</td></tr></table></html>"""
    (grid,) = read_grids(page, "unduhan.xls")
    assert grid.rows == [["Desa", "TB/U", None], [None, "Pendek", "Normal"], ["Raja", "3", "20"]]
    assert grid.merged == (Merge(1, 0, 2, 0), Merge(1, 1, 1, 2))


def test_the_content_decides_and_not_the_name():
    (grid,) = read_grids(sigizi(), "salah.csv")
    assert grid.sheet == "STATUS GIZI"


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "kosong"),
        (b"  \n ", "kosong"),
        (sigizi()[:4000], "terpotong"),
        (b"%PDF-1.7 ...", "PDF"),
        (b"\x01\x02\x00\x03", "bukan teks"),
        (b"hanya sebaris catatan", "bukan tabel"),
        (b"<html><form>masuk</form></html>", "tanpa tabel"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + b"\x00" * 2000, "tidak dapat dibuka"),
        (
            bytes.fromhex("d0cf11e0a1b11ae1") + "EncryptedPackage".encode("utf-16-le"),
            "kata sandi",
        ),
        (saved({"Kosong": []}), "tidak ada satu sel pun"),
        (b'Desa;Jumlah\n"' + b"x" * 200_000, "tanda kutip"),
    ],
)
def test_what_is_no_table_is_refused_in_one_sentence(content, says):
    with pytest.raises(RefusedFile) as refused:
        read_grids(content, "kiriman.xls")
    sentence = str(refused.value)
    assert sentence.startswith("kiriman.xls")
    assert says in sentence
    assert "\n" not in sentence


@given(st.data())
def test_a_damaged_file_is_read_or_refused_and_never_more(data):
    damaged = bytearray(data.draw(st.sampled_from([SOUND, PAGE])))
    for _ in range(data.draw(st.integers(1, 5))):
        place = data.draw(st.integers(0, len(damaged) - 1))
        damaged[place] = data.draw(st.integers(0, 255))
    with suppress(RefusedFile):
        assert read_grids(bytes(damaged), "rusak.xls")
