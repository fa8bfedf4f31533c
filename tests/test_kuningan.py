"""A real file from the office to the cell and back: taken, followed, withdrawn, returned."""

from datetime import date
from io import BytesIO

import openpyxl
import pytest

from dashboard.data.area_lists import add_areas
from dashboard.data.areas import load_areas
from dashboard.data.batch_lifecycle import restore, withdraw
from dashboard.data.build import build
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.data.traces import read_trace
from dashboard.data.warehouse import Warehouse
from dashboard.domain.actors import LOCAL
from dashboard.factory import create_app
from dashboard.intake.ingest import ingest
from dashboard.intake.returns import returned
from dashboard.reference import load_reference
from dashboard.settings import Settings
from tests.callbacks.test_peta import asking
from tests.triggering import Trigger

DAY = date(2025, 11, 3)
STUNTING = ("stunting_prevalence_routine", "32.08", "2025-08")


@pytest.fixture(scope="module")
def kuningan(shared, tmp_path_factory):
    """A home with the real recap of Kuningan, its file and what was understood of it."""
    home, reference = Home(tmp_path_factory.mktemp("kuningan")).make(), load_reference()
    add_areas(shared / "geodata" / "kode_wilayah.csv.gz", home, load_areas(home), "32.08")
    file = shared / "examples" / "kuningan_status_gizi_2025-08" / "Data_Stunting.xlsx"
    areas = load_areas(home)
    (result,) = ingest([file], home, areas, reference.indicators, LOCAL, today=DAY)
    return home, file, result.understanding


def served(home):
    ledger, areas, reference = Ledger.open(home), load_areas(home), load_reference()
    build(home, ledger, areas, reference, today=DAY)
    ledger.close()
    return Warehouse(home, reference.indicators).snapshot()


def test_the_sum_of_the_kabupaten_is_found_in_the_cells_of_its_37_puskesmas(kuningan):
    home, file, _ = kuningan
    found = read_trace(served(home), *STUNTING, LOCAL)
    assert (found.numerator, found.denominator, len(found.used)) == (5615, 64954, 37)
    assert {row.level.value for row in found.used} == {"puskesmas"}
    assert (found.left_out, found.silent) == ((), ())
    sheet = openpyxl.load_workbook(file, data_only=True).worksheets[0]

    def added(cells):
        return sum(int(sheet[cell].value) for cell in cells.split("+"))

    assert sum(added(row.numerator_cells) for row in found.used) == 5615
    assert sum(added(row.denominator_cells) for row in found.used) == 64954


def test_peta_lists_the_kecamatan_as_sums_of_their_puskesmas_and_says_so(kuningan):
    home, _, _ = kuningan
    served(home)
    client = create_app(Settings(home=home.root)).server.test_client()
    answer = Trigger(client)("peta-map.figure", **asking(kab="32.08", ind=STUNTING[0]))
    listed = answer["peta-daftar-baris"]["data"]
    assert (listed["noun"], len(listed["codes"])) == ("kecamatan", 32)
    values = dict(zip(listed["names"], listed["value_text"], strict=True))
    assert values["Cigandamekar"] == "21,6\u00a0%"
    assert "belum lapor" not in listed["value_text"]
    assert answer["peta-catatan"]["children"].endswith(
        "Dihitung per kecamatan: angka hanya ada per puskesmas (37 puskesmas)."
    )
    # Taken in today, long after 10 September.
    assert answer["peta-status"]["children"] == (
        "data s.d. 31 Agu 2025 · 37 dari 37 puskesmas lapor, semua terlambat"
    )
    source = str(answer["peta-sumber"]["children"])
    assert "batch B-0001 · ditarik 11 Oktober 2025" in source
    # No boundaries came with the file: the map says what to do, the list stands without it.
    (said,) = answer["peta-map"]["figure"]["layout"]["annotations"]
    assert "lokus boundaries BERKAS" in said["text"]


def test_a_kecamatan_s_figure_leads_to_the_rows_of_its_puskesmas(kuningan):
    home, _, _ = kuningan
    told = read_trace(served(home), STUNTING[0], "32.08.15", STUNTING[2], LOCAL)
    assert {row.level.value for row in told.used} == {"puskesmas"}
    assert told.numerator == sum(row.numerator for row in told.used)


def test_withdrawn_and_restored_it_serves_the_same_again(kuningan):
    home, _, _ = kuningan
    before = served(home).version
    ledger = Ledger.open(home)
    withdraw(ledger, "B-0001", LOCAL)
    assert read_trace(served(home), *STUNTING, LOCAL).used == ()
    restore(ledger, "B-0001", LOCAL)
    ledger.close()
    assert served(home).version.split("-")[1] == before.split("-")[1]


def test_it_goes_back_to_its_sender_with_every_cell_as_it_was(kuningan):
    _, file, said = kuningan
    book = openpyxl.load_workbook(BytesIO(returned(file.read_bytes(), file.name, said.problems)))
    before = openpyxl.load_workbook(file)
    assert book.sheetnames == ["Catatan Lokus", *before.sheetnames]
    for name in before.sheetnames:
        assert list(book[name].values) == list(before[name].values)
    assert book["Catatan Lokus"].max_row == 4 + len(said.problems)
