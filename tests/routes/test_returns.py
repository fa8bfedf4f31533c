"""/data/balasan: the sender's workbook, for those it concerns."""

from io import BytesIO

import openpyxl
import pytest

from dashboard.data.batch_lists import every_batch
from dashboard.data.ledger import Ledger
from dashboard.domain.actors import Actor, Role
from dashboard.factory import create_app
from dashboard.settings import Settings


@pytest.fixture(scope="module")
def number(sample_home):
    ledger = Ledger.open(sample_home)
    found = [b.number for b in every_batch(ledger) if b.file_name.endswith("LANDAK_2025-07.xlsx")]
    ledger.close()
    return found[0]


def test_the_workbook_comes_back_with_its_cells_marked(client, number):
    answer = client.get(f"/data/balasan/{number}.xlsx")
    assert answer.status_code == 200
    assert f"Catatan {number}" in answer.headers["Content-Disposition"]
    assert answer.headers["Cache-Control"] == "no-store"
    assert "Catatan Lokus" in openpyxl.load_workbook(BytesIO(answer.data)).sheetnames


@pytest.mark.parametrize(
    ("asked", "says"), [("B-9999", "Batch B-9999 tidak ada"), ("tujuh", "bukan nomor batch")]
)
def test_an_unknown_batch_is_one_sentence(client, asked, says):
    answer = client.get(f"/data/balasan/{asked}.xlsx")
    assert (answer.status_code, says in answer.get_data(as_text=True)) == (404, True)


def test_a_file_whose_bytes_are_not_kept_says_so(own_home, number):
    next((own_home.batches / number).glob("asli.*")).unlink()
    client = create_app(Settings(home=own_home.root)).server.test_client()
    answer = client.get(f"/data/balasan/{number}.xlsx")
    assert answer.status_code == 404
    assert "berkas asalnya tidak disimpan" in answer.get_data(as_text=True)


def test_another_kabupaten_does_not_get_it(sample_home, number):
    sekadau = Actor("Sekadau", Role.BAPPEDA, areas=("61.09",))
    app = create_app(Settings(home=sample_home.root), who=lambda: sekadau)
    answer = app.server.test_client().get(f"/data/balasan/{number}.xlsx")
    assert (answer.status_code, "tidak ada" in answer.get_data(as_text=True)) == (404, True)


def test_who_has_only_a_part_of_it_does_not_get_it_whole(sample_home, number):
    camat = Actor("Camat Ngabang", Role.KECAMATAN, areas=("61.08.01",))
    app = create_app(Settings(home=sample_home.root), who=lambda: camat)
    answer = app.server.test_client().get(f"/data/balasan/{number}.xlsx")
    assert (answer.status_code, "Bappeda" in answer.get_data(as_text=True)) == (403, True)
