"""/rakor through the app's own update route: a series, a line, a key, a panel, a step, a guest."""

import json

import pytest

from dashboard.domain.actors import LOCAL, Actor, Role
from dashboard.factory import create_app
from dashboard.settings import Settings
from tests.callbacks.test_data_batches import said
from tests.triggering import Trigger

LINE, DELTA, SINCE = "rakor-catat-baris", "rakor-sidang-perubahan", "rakor-sidang-sejak"
SHOWN, SAID, ACT = "rakor-sidang-tampil", "rakor-catat-pesan", "rakor-catat-ubah"
OPENED, SEEN, SAVE = "rakor-panel-dibuka", "rakor-panel-dilihat", "rakor-panel-simpan"
KEY = "61.08-1"


@pytest.fixture
def actor():
    return [LOCAL]


@pytest.fixture
def ask(own_home, actor):
    """Post to an app over a home that this test may change, as whoever `actor` holds."""
    app = create_app(Settings(home=own_home.root), who=lambda: actor[0])
    return Trigger(app.server.test_client())


@pytest.fixture
def room(ask):
    """A first session of Landak, opened."""
    assert create(ask).startswith("Rakor TPPS ke-1 siap untuk Senin, 15 September 2025;")
    step(ask, "buka")
    return ask


def told_by(ask, name, **values):
    """Ask the callback of an input whose outputs others write too."""
    found = next(one for one in ask.callbacks if one["inputs"][0]["id"] == name)
    return ask(found["output"].strip(".").split("...")[0], **values)


def create(ask, **given):
    form = {"nama": "Rakor TPPS", "tingkat": "kabupaten", "irama": "mingguan", "hari": "2025-09-15"}
    values = {f"rakor-{name}": value for name, value in {**form, **given}.items()}
    answer = ask("rakor-pesan.children", **{"rakor-kabupaten": "61.08", "rakor-buat": 1}, **values)
    return answer["rakor-pesan"]["children"]


def step(ask, name, **given):
    values = {f"rakor-langkah-{name}": 1, SHOWN: KEY, **given}
    return ask("rakor-langkah-pesan.children", **values)


def typed(ask, line):
    return ask(f"{SAID}.children", **{LINE: line, SHOWN: KEY})[SAID]["children"]


def delta(ask, since=None, key=KEY):
    answer = ask(f"{DELTA}.data", **{SHOWN: key, SINCE: since})
    return answer[DELTA]["data"] if answer else None


def press(ask, row, status):
    act = {"what": "status", "id": row["id"], "revision": row["revision"], "value": status}
    return told_by(ask, ACT, **{ACT: act, SHOWN: KEY})[SAID]["children"]


def opened(ask, identity):
    return ask("rakor-panel.is_open", **{OPENED: {"id": identity}, SHOWN: KEY})


def form(answer):
    entries = {name: part["value"] for name, part in answer.items() if "-isi-" in name}
    return {SEEN: answer[SEEN]["data"], **entries}


def save(ask, values, **changed):
    values = values | {f"rakor-panel-isi-{name}": value for name, value in changed.items()}
    return ask("rakor-panel-pesan.children", **{SAVE: 1, SHOWN: KEY, **values})


def test_an_empty_kabupaten_says_what_to_do(ask):
    answer = ask("rakor-kalimat.children", **{"rakor-kabupaten": "61.08"})
    assert answer["rakor-kalimat"]["children"] == "Belum ada Rakor di Kabupaten Landak."
    assert "sidang pertamanya langsung siap" in said(answer, "rakor-daftar")
    assert answer["rakor-hari"]["value"] == "2025-09-15"


def test_what_a_series_needs_is_said(ask):
    assert create(ask, nama=" ").startswith("Nama Rakor belum terisi")
    assert create(ask, hari="").startswith("Hari pertama belum terisi")
    create(ask)
    assert create(ask) == "«Rakor TPPS» sudah ada di sini; pakai nama lain."
    answer = ask("rakor-kalimat.children", **{"rakor-kabupaten": "61.08"})
    assert "belum ada janji" in said(answer, "rakor-daftar")


def test_a_line_is_kept_at_once_and_only_what_changed_travels(room):
    first = delta(room)
    assert (first["whole"], first["actions"], first["came"][:10]) == (True, [], "Belum ada ")
    since = {"key": KEY, "revision": first["revision"]}
    assert delta(room, since) is None
    assert typed(room, "dinas pendid; Sosialisasi TTD; raja ngabang; +14") == (
        "Tercatat: Dinas Pendidikan, tenggat 29 Sep 2025."
    )
    assert typed(room, "dpmd; Dorong APBDes; 30/9").startswith("Tercatat: DPMD")
    second = delta(room, since)
    assert [(one["owner"], one["place"], one["due"]) for one in second["actions"]] == [
        ("Dinas Pendidikan", "Raja, Ngabang", "29 Sep 2025"),
        ("DPMD", "", "30 Sep 2025"),
    ]
    assert second["attendance"] == []
    since = {"key": KEY, "revision": second["revision"]}
    press(room, second["actions"][1], "selesai")
    third = delta(room, since)
    assert [(one["owner"], one["status"]) for one in third["actions"]] == [("DPMD", "selesai")]
    assert len(json.dumps(third)) < 1500


def test_what_is_unclear_is_asked_and_not_kept(room):
    assert typed(room, "dinas ke; x; +1") == (
        "OPD «dinas ke» dapat berarti beberapa: Dinas Kesehatan; Dinas Ketahanan Pangan; "
        "Dinas Ketahanan Pangan/Pertanian."
    )
    assert typed(room, "dpmd; x; besok").startswith("Tenggat «besok» tidak terbaca")
    assert delta(room)["actions"] == []


def test_a_key_on_an_old_row_tells_both_values_and_keeps_nothing(room):
    typed(room, "dpmd; Dorong APBDes; 30/9")
    [row] = delta(room)["actions"]
    assert press(room, row, "terkendala") == "DPMD: «Dorong APBDes» kini terkendala."
    assert press(room, row, "selesai") == (
        "Belum disimpan: sementara itu kantor (tanpa akun) mengubah tindakan ini. "
        "Status: Anda «selesai», tersimpan «terkendala». Periksa, lalu simpan lagi bila tetap "
        "perlu."
    )
    [row] = delta(room)["actions"]
    assert row["status"] == "terkendala"


def test_the_panel_holds_every_field_and_keeps_what_was_changed(room):
    typed(room, "dpmd; Dorong APBDes; 30/9")
    values = form(opened(room, 1))
    assert values["rakor-panel-isi-due"] == "2025-09-30"
    refused = save(room, values, due="2025-10-07")
    assert refused["rakor-panel-pesan"]["children"].startswith("Tenggat mundur tanpa alasan")
    assert save(room, values, budget="dua juta")["rakor-panel-pesan"]["children"].startswith(
        "Anggaran «dua juta» tidak terbaca"
    )
    values["rakor-panel-alasan"] = "menunggu APBDes"
    kept = save(room, values, due="2025-10-07", budget="12.500.000", funds="ADD")
    assert kept["rakor-panel-pesan"]["children"] == "Tersimpan."
    told = said(kept, "rakor-panel-riwayat")
    assert "Tenggat: 30 Sep 2025 → 7 Okt 2025 (menunggu APBDes)" in told
    assert "Anggaran (Rp): – → 12.500.000" in told
    assert "30 Sep 2025 → 7 Okt 2025 (menunggu APBDes); ditunda 1×" in told
    [row] = delta(room)["actions"]
    assert row["postponed"] == "ditunda 1×, semula 30 Sep 2025"
    again = save(room, form(opened(room, 1)))
    assert again["rakor-panel-pesan"]["children"] == "Tidak ada yang diubah."


def test_two_who_edit_one_action_see_both_values_and_the_second_decides(room):
    typed(room, "dpmd; Dorong APBDes; 30/9")
    siti, budi = form(opened(room, 1)), form(opened(room, 1))
    save(room, budi, owner="Bappeda", volume="12 desa")
    answer = save(room, siti, owner="Inspektorat", obstacle="belum ada SK")
    told = answer["rakor-panel-pesan"]["children"]
    assert "OPD penanggung jawab: Anda «Inspektorat», tersimpan «Bappeda»" in told
    assert "Volume kini «12 desa»" in told
    assert answer["rakor-panel-isi-volume"]["value"] == "12 desa"
    assert "rakor-panel-isi-owner" not in answer
    now = form(opened(room, 1))
    assert (now["rakor-panel-isi-owner"], now["rakor-panel-isi-obstacle"]) == ("Bappeda", "")
    siti |= {SEEN: answer[SEEN]["data"], "rakor-panel-isi-volume": "12 desa"}
    save(room, siti, owner="Inspektorat", obstacle="belum ada SK")
    now = form(opened(room, 1))
    assert now["rakor-panel-isi-owner"] == "Inspektorat"
    assert now["rakor-panel-isi-obstacle"] == "belum ada SK"
    assert now["rakor-panel-isi-volume"] == "12 desa"


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


def test_a_decision_is_kept_or_waits_and_is_then_taken(room):
    line = {"rakor-catat-keputusan": "Geser PMT; bappeda", SHOWN: KEY}
    answer = room("rakor-catat-keputusan-pesan.children", **line)
    assert answer["rakor-catat-keputusan-pesan"]["children"] == "Keputusan tercatat."
    [one] = delta(room)["decisions"]
    assert (one["text"], one["tail"], one["decided"]) == (
        "Geser PMT", "Bappeda", "diputuskan 15 Sep 2025"
    )  # fmt: skip


def test_a_tick_and_a_partner_are_kept(room):
    tick = {"party": "Bappeda", "kind": "OPD", "present": True, "who": "Ibu Rina"}
    told_by(room, "rakor-hadir-tanda", **{"rakor-hadir-tanda": tick, SHOWN: KEY})
    came = {one["party"]: one for one in delta(room)["attendance"] if one["present"]}
    assert came["Bappeda"]["who"] == "Ibu Rina"
    assert delta(room)["came"].startswith("Hadir 1 dari ")


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


def test_several_opd_support_an_action(room):
    typed(room, "dpmd; Dorong APBDes; 30/9")
    values = form(opened(room, 1))
    assert values["rakor-panel-isi-supporting"] == []
    answer = save(room, values, supporting=["Bappeda", "Inspektorat"])
    assert "OPD pendukung: – → Bappeda; Inspektorat" in said(answer, "rakor-panel-riwayat")
    again = form(opened(room, 1))
    assert again["rakor-panel-isi-supporting"] == ["Bappeda", "Inspektorat"]
    answer = save(room, again, supporting=[])
    assert "OPD pendukung: Bappeda; Inspektorat → –" in said(answer, "rakor-panel-riwayat")


def test_a_series_is_offered_only_where_one_may_record(ask, actor):
    def offered():
        answer = ask("rakor-kalimat.children", **{"rakor-kabupaten": "61.08"})
        options = answer["rakor-tingkat"]["options"]
        return len(options), answer["rakor-tingkat"]["value"], answer["rakor-formulir"]["hidden"]

    assert offered() == (14, "kabupaten", False)
    actor[0] = Actor("Camat", Role.KECAMATAN, ("61.08.02",), whole=True)
    assert offered() == (1, "61.08.02", False)
    actor[0] = Actor("Ani", Role.OPD, opd="Bappeda")
    assert offered() == (0, None, True)


def test_only_who_may_change_an_action_can_save_its_panel(room, actor):
    typed(room, "dpmd; Dorong APBDes; 30/9")

    def hidden():
        return opened(room, 1)[SAVE]["hidden"]

    assert hidden() is False
    actor[0] = Actor("Ani", Role.OPD, opd="Bappeda")
    assert hidden() is True
    actor[0] = Actor("Budi", Role.OPD, opd="DPMD")
    assert hidden() is False
    actor[0] = LOCAL
    step(room, "tutup")
    assert hidden() is True


def test_a_guest_is_not_told_that_there_is_none(room, actor):
    actor[0] = Actor("tamu", Role.TAMU)
    answer = room("rakor-kalimat.children", **{"rakor-kabupaten": "61.08"})
    assert answer["rakor-daftar"]["children"] == []
    actor[0] = Actor("Ani", Role.OPD, opd="Bappeda")
    answer = room("rakor-kalimat.children", **{"rakor-kabupaten": "61.11"})
    assert "Sekretariat Rakor yang membuatnya" in said(answer, "rakor-daftar")
