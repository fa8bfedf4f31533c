"""Who has not reported, on /data, through the app's own update route."""

import pytest

from tests.callbacks.test_data_batches import said

KAB, PERIOD, ORDER = "data-kabupaten", "data-lapor-jendela", "data-lapor-susun"


@pytest.fixture
def ask(trigger):
    def of(period="terakhir", order="laporan"):
        asked = {KAB: "61.08", PERIOD: period, ORDER: order}
        return trigger("data-lapor-kalimat.children", **asked)

    return of


def test_the_month_says_how_many_reports_came_and_how_many_on_time(ask):
    answer = ask("2025-08")
    told = said(answer, "data-lapor-kalimat").replace("\u00a0", " ")
    assert told == "29 dari 39 laporan sudah masuk (74,4 %), 29 tepat waktu (74,4 %)."
    table = said(answer, "data-lapor-daftar")
    assert "Rekap status gizi balita (Sigizi/e-PPGBM)" in table
    assert "Agustus 2025" in table
    assert "Juli 2025" not in table
    offered = [one["value"] for one in answer[PERIOD]["options"]]
    assert offered[:2] == ["terakhir", "2025-08"]


def test_the_same_lines_by_sender_and_a_reminder_for_each_who_owes(ask):
    table = said(ask(order="pengirim"), "data-lapor-daftar")
    assert "Ngabang" in table
    texts = said(ask(), "data-lapor-pengingat")
    assert "Yth. Kecamatan" in texts
    assert "Salin teks" in texts


def test_it_says_where_the_list_of_expected_reports_is(ask):
    note = said(ask(), "data-lapor-keterangan")
    assert note.startswith("Keadaan per 15 September 2025.")
    assert "reference/reports.csv" in note
    assert "laporan.csv di folder LOKUS_HOME" in note
