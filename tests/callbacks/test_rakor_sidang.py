"""The opening page of a session, its closing, and who finds nothing there."""

import json

import pytest

from dashboard.domain.actors import Actor, Role
from tests.callbacks.rakor_asking import KEY, SHOWN, SINCE, delta, step, typed
from tests.callbacks.test_data_batches import said


def test_closing_prepares_the_next_one_which_opens_with_the_promises(room):
    typed(room, "dpmd; Dorong APBDes; 30/9")
    typed(room, "bappeda; Susun peta; +7")
    moved = step(room, "tutup")
    assert moved["frame-route"]["data"]["pathname"] == "/rakor/61.08-1"
    assert typed(room, "dpmd; Terlambat; +7") == (
        "Rakor TPPS ke-1 sudah ditutup; catat di Rakor berikutnya."
    )
    answer = room("rakor-sidang-kalimat.children", **{SINCE: {"revision": 1}, SHOWN: "61.08-2"})
    assert answer["rakor-sidang-kalimat"]["children"] == (
        "0 dari 2 janji selesai; tidak ada yang lewat tenggat."
    )
    assert "Bappeda 1 0 – 0 0 0 dari 1 belum ada" in said(answer, "rakor-sidang-janji")
    before = room("rakor-sidang-kalimat.children", **{SINCE: {"revision": 1}, SHOWN: KEY})
    assert "Rakor TPPS ke-2, Senin, 22 September 2025" in said(before, "rakor-sidang-lanjut")
    again = step(room, "tutup")
    assert "sudah ditutup" in again["rakor-langkah-pesan"]["children"]
    papers = room("rakor-berkas-bukti-daftar.children", **{"rakor-berkas-bukti-milik": "session-1"})
    assert "Notulen Rakor TPPS ke-1 2025-09-15.docx" in said(papers, "rakor-berkas-bukti-daftar")
    assert room.client.get("/rakor/61.08-1/notulen.docx").data[:2] == b"PK"


def test_the_opening_page_tells_reports_changes_and_heavy_desa(room):
    answer = room("rakor-sidang-lapor.children", **{SHOWN: KEY})
    assert "laporan sudah masuk" in said(answer, "rakor-sidang-lapor")
    assert "Ini Rakor pertama dalam serinya" in said(answer, "rakor-sidang-berubah")
    assert "Terberat:" in said(answer, "rakor-sidang-terberat")
    assert answer["rakor-sidang-sumber"]["children"].startswith(
        "Angka terbaru: sampai Agustus 2025 · versi v0"
    )


def test_a_guest_sees_no_record(room, actor):
    typed(room, "dpmd; Dorong APBDes; 30/9")
    actor[0] = Actor("tamu", Role.TAMU)
    assert delta(room) is None
    answer = room("rakor-kalimat.children", **{"rakor-kabupaten": "61.08"})
    assert answer["rakor-kalimat"]["children"].startswith("Catatan Rakor hanya untuk tim TPPS")
    assert "DPMD" not in json.dumps(answer)
    page = room("frame-page.children", **{"frame-route": {"pathname": f"/rakor/{KEY}"}})
    assert "Halaman Rakor hanya untuk tim TPPS" in said(page, "frame-page")


@pytest.mark.parametrize("key", ["61.08-99", "61.11-1", "61.08-x", "61.08"])
def test_an_address_of_no_session_says_so(room, key):
    page = room("frame-page.children", **{"frame-route": {"pathname": f"/rakor/{key}"}})
    assert "Rakor itu tidak ada." in said(page, "frame-page")
