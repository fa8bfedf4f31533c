"""The matrix to attach to a letter, through its address."""

from datetime import date
from io import BytesIO

import pytest
from openpyxl import load_workbook

from dashboard.domain.actors import LOCAL, Actor, Role
from dashboard.domain.bpk_annex import HEADS
from dashboard.factory import create_app
from dashboard.settings import Settings

ADDRESS = "/bpk/lampiran/61.08.xlsx"


@pytest.fixture(scope="module")
def asked(sample_home):
    actor = [LOCAL]
    client = create_app(Settings(home=sample_home.root), who=lambda: actor[0]).server.test_client()

    def ask(address, one=LOCAL):
        actor[0] = one
        return client.get(address)

    return ask


def test_the_annex_holds_every_recommendation_under_title_day_and_sentence(asked):
    answer = asked(ADDRESS)
    assert answer.headers["Content-Disposition"].startswith("attachment")
    sheet = load_workbook(BytesIO(answer.data)).active
    rows = list(sheet.iter_rows(values_only=True))
    assert rows[0][0] == "Tindak lanjut rekomendasi BPK"
    assert rows[1][0] == "DATA CONTOH · Kabupaten Landak"
    assert rows[2][0].startswith("Keadaan 15 September 2025, ditarik oleh ")
    assert rows[3][0].startswith("7 dari 18 rekomendasi telah sesuai menurut BPK; 3 lewat 60 hari")
    assert rows[4] == HEADS
    first = dict(zip(HEADS, rows[5], strict=True))
    assert (first["No"], first["LHP diterima"].date()) == (1, date(2024, 1, 15))
    assert (rows[22][0], rows[23][0]) == (18, None)
    assert rows[24][0].startswith("Batas: 60 hari kalender sejak LHP diterima")
    assert sheet.print_title_rows == "$5:$5"


def test_a_guest_and_an_unknown_place_get_a_sentence(asked):
    refused = asked(ADDRESS, Actor("tamu", Role.TAMU))
    assert (refused.status_code, refused.text) == (403, "Lampiran ini hanya untuk tim TPPS.")
    assert asked("/bpk/lampiran/99.99.xlsx").status_code == 404
    assert asked("/bpk/lampiran/61.08.01.xlsx").status_code == 404
