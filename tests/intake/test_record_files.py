"""Files of programme records: what is written is read again, what is wrong is told by its cell."""

from datetime import date
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from dashboard.data.areas import load_areas
from dashboard.data.home import Home
from dashboard.domain.record_fields import Field, FieldKind, ProgrammeRecord, RecordForm
from dashboard.intake.record_files import read_record_file
from dashboard.intake.record_workbooks import record_workbook
from dashboard.intake.refusals import RefusedFile
from dashboard.reference import load_reference

FORM = RecordForm(
    "sumur",
    "Sumur",
    (
        Field("desa", "Desa", FieldKind.DESA, required=True, also=("Nama Desa",)),
        Field("nomor", "Nomor sumur", FieldKind.TEXT, required=True),
        Field("dalam", "Dalam", FieldKind.COUNT),
        Field("biaya", "Biaya (Rp)", FieldKind.RUPIAH),
        Field("mulai", "Mulai", FieldKind.DAY),
        Field("tahun", "Tahun", FieldKind.YEAR),
        Field("selesai", "Selesai", FieldKind.YES_NO),
        Field("risiko", "Risiko", FieldKind.CHOICES, choices=("air minum", "jamban")),
        Field("opd", "OPD", FieldKind.OPD),
        Field("indikator", "Indikator", FieldKind.INDICATOR),
        Field("catatan", "Catatan", FieldKind.LONG),
    ),
    ("desa", "nomor"),
)
KAB = "61.08"
DESA = "61.08.01.2001"


@pytest.fixture(scope="module")
def areas(tmp_path_factory):
    return load_areas(Home(tmp_path_factory.mktemp("wilayah")).make())


@pytest.fixture(scope="module")
def reference():
    return load_reference()


@pytest.fixture(scope="module")
def read(areas, reference):
    return lambda content, name="sumur.xlsx": read_record_file(
        content, name, FORM, KAB, areas, ["Dinas Kesehatan", "Dinas PUPR"], reference.indicators
    )


@pytest.fixture(scope="module")
def write(areas, reference):
    def written(*rows):
        records = [ProgrammeRecord(n, "sumur", KAB, row, n) for n, row in enumerate(rows, 1)]
        place = lambda code: areas.get(code).name  # noqa: E731
        spoken = lambda one: reference.indicators[one].short_name  # noqa: E731
        return record_workbook(FORM, records, place, spoken, ["Sumber: uji"])

    return written


def sheet(*rows) -> bytes:
    book, kept = Workbook(), BytesIO()
    for row in rows:
        book.active.append(row)
    book.save(kept)
    return kept.getvalue()


def text_value():
    letters = st.characters(blacklist_categories=("Cs", "Cc"), max_codepoint=0x2FF)
    return st.text(letters, min_size=1, max_size=20).map(str.strip).filter(
        lambda text: text and text not in ("-", "–", "—", "--") and text == " ".join(text.split())
    )  # fmt: skip


@given(
    number=text_value(),
    depth=st.none() | st.integers(0, 10**6),
    cost=st.none() | st.integers(0, 10**13),
    begun=st.none() | st.dates(date(2000, 1, 1), date(2090, 1, 1)),
    done=st.none() | st.booleans(),
    note=st.none() | text_value(),
)
def test_an_export_is_read_back_as_it_was(read, write, number, depth, cost, begun, done, note):
    row = {
        "desa": DESA, "nomor": number, "dalam": depth, "biaya": cost, "mulai": begun,
        "tahun": 2025, "selesai": done, "risiko": "air minum; jamban", "opd": "Dinas PUPR",
        "indikator": "balita-ditimbang", "catatan": note,
    }  # fmt: skip
    row["indikator"] = None
    told = read(write(row))
    assert (told.wrong, told.unused) == ((), ())
    assert dict(told.rows[0][1]) == row


def test_an_empty_form_holds_no_record_and_explains_each_column(read, write):
    content = write()
    assert read(content).rows == ()
    book = load_workbook(BytesIO(content))
    assert [cell.value for cell in book["Cara mengisi"]["A"]][1:12] == [f.word for f in FORM.fields]


def test_each_wrong_cell_is_told_with_its_place_and_what_to_do(read):
    told = read(
        sheet(
            ["Daftar sumur"],
            ["Nama desa", "nomor sumur", "Dalam", "Mulai", "Risiko", "Indikator", "Selesai"],
            ["Tidak Ada Desa Ini", "1", "dua", "besok", "sampah", "entah", "mungkin"],
        )
    )
    assert [one.split(":")[0] for one in told.wrong] == [
        "Sheet, A3 Desa", "Sheet, C3 Dalam", "Sheet, D3 Mulai", "Sheet, E3 Risiko",
        "Sheet, F3 Indikator", "Sheet, G3 Selesai",
    ]  # fmt: skip
    assert told.wrong[3].endswith("«sampah» bukan pilihan; pilih: air minum; jamban.")


@pytest.mark.parametrize(
    ("cell", "rupiah"),
    [("Rp 1.250.000", 1250000), ("Rp1.250.000,00", 1250000), (500, 500), ("12.500", 12500)],
)
def test_money_is_read_as_offices_write_it(read, cell, rupiah):
    told = read(sheet(["Desa", "Nomor sumur", "Biaya (Rp)"], [DESA, "1", cell]))
    assert (told.wrong, told.rows[0][1]["biaya"]) == ((), rupiah)


def test_a_count_that_may_be_a_fraction_is_asked(read):
    told = read(sheet(["Desa", "Nomor sumur", "Dalam"], [DESA, "1", "1.234"]))
    assert told.wrong == ("Sheet, C2 Dalam: ribuan atau pecahan?",)


def test_a_desa_that_exists_twice_is_found_by_the_kecamatan_beside_it(areas, reference):
    names = [one.name for one in areas.desa("62.03")]
    twice = next(one for one in areas.desa("62.03") if names.count(one.name) == 2)
    above = areas.get(twice.kecamatan).name

    def read(*rows):
        return read_record_file(sheet(*rows), "a.xlsx", FORM, "62.03", areas, [], {})

    head = ["No", "Kecamatan", "Desa", "Nomor sumur"]
    assert read(head, [1, above, twice.name, "1"]).rows[0][1]["desa"] == twice.code
    alone = read(head[2:], [twice.name, "1"])
    assert "perlu kecamatan atau kode" in alone.wrong[0]


def test_columns_that_no_field_has_are_told(read):
    told = read(sheet(["No", "Desa", "Nomor sumur", "Warna"], [1, DESA, "1", "biru"]))
    assert told.unused == ("Warna",)


def test_a_file_of_another_kind_is_refused_with_what_is_looked_for(read):
    with pytest.raises(RefusedFile, match="tidak ada lembar dengan judul kolom «Desa», «Nomor sum"):
        read(sheet(["Nama", "Alamat"], ["a", "b"]))


def test_a_text_that_looks_like_a_formula_stays_a_text(write):
    content = write({"desa": DESA, "nomor": "=1+1", "catatan": "@SUM(A1)"})
    cells = load_workbook(BytesIO(content)).worksheets[0][2]
    guarded = [(cell.value, cell.data_type) for cell in cells if cell.quotePrefix]
    assert guarded == [("=1+1", "s"), ("@SUM(A1)", "s")]
