"""A decision opened in the panel: changed with its history, nothing overwritten unseen."""

from dashboard.domain.actors import Actor, Role
from tests.callbacks.rakor_asking import KEY, SHOWN, delta
from tests.callbacks.test_data_batches import said

OPENED, SEEN, SAVE = "rakor-putusan-dibuka", "rakor-putusan-dilihat", "rakor-putusan-simpan"
PANEL, SAID = "rakor-putusan", "rakor-putusan-pesan"


def decide(ask, line="Geser PMT; bappeda; 30/9"):
    return ask(
        "rakor-catat-keputusan-pesan.children", **{"rakor-catat-keputusan": line, SHOWN: KEY}
    )


def opened(ask, identity=1):
    return ask(f"{PANEL}.is_open", **{OPENED: {"id": identity}, SHOWN: KEY})


def form(answer):
    entries = {name: part["value"] for name, part in answer.items() if "-isi-" in name}
    return {SEEN: answer[SEEN]["data"], **entries}


def save(ask, values, **changed):
    values = values | {f"{PANEL}-isi-{name}": value for name, value in changed.items()}
    return ask(f"{SAID}.children", **{SAVE: 1, SHOWN: KEY, **values})


def test_the_panel_holds_every_field_with_where_it_was_recorded(room):
    decide(room)
    answer = opened(room)
    assert {name.removeprefix(f"{PANEL}-isi-"): part["value"] for name, part in answer.items()
            if "-isi-" in name} == {
        "text": "Geser PMT", "owner": "Bappeda", "due": "2025-09-30", "decided": "2025-09-15",
    }  # fmt: skip
    assert answer["rakor-putusan-asal"]["children"] == (
        "Dicatat di Rakor TPPS ke-1, Senin, 15 September 2025"
    )


def test_a_change_is_kept_with_its_history(room):
    decide(room)
    answer = save(room, form(opened(room)), owner="DPMD", due="2025-10-07")
    assert answer[SAID]["children"] == "Tersimpan."
    told = said(answer, "rakor-putusan-riwayat")
    assert "Penanggung jawab: Bappeda → DPMD" in told
    assert "Tenggat: 30 Sep 2025 → 7 Okt 2025" in told
    [one] = delta(room)["decisions"]
    assert one["tail"] == "DPMD · tenggat 7 Okt 2025"
    assert save(room, form(opened(room)))[SAID]["children"] == "Tidak ada yang diubah."


def test_it_may_wait_again_and_lose_its_day(room):
    decide(room)
    save(room, form(opened(room)), decided="", due="", owner="-")
    [one] = delta(room)["decisions"]
    assert (one["decided"], one["tail"]) == ("", "")


def test_two_who_edit_one_decision_see_both_values_and_the_second_decides(room):
    decide(room)
    siti, budi = form(opened(room)), form(opened(room))
    save(room, budi, text="Geser PMT ke DPMD", owner="DPMD")
    answer = save(room, siti, text="Geser PMT lokal", due="2025-10-01")
    told = answer[SAID]["children"]
    assert "mengubah keputusan ini" in told
    assert "Keputusan: Anda «Geser PMT lokal», tersimpan «Geser PMT ke DPMD»" in told
    assert "Penanggung jawab kini «DPMD»" in told
    assert answer[f"{PANEL}-isi-owner"]["value"] == "DPMD"
    now = form(opened(room))
    assert (now[f"{PANEL}-isi-text"], now[f"{PANEL}-isi-due"]) == (
        "Geser PMT ke DPMD", "2025-09-30"
    )  # fmt: skip
    siti |= {SEEN: answer[SEEN]["data"], f"{PANEL}-isi-owner": "DPMD"}
    save(room, siti, text="Geser PMT lokal", due="2025-10-01")
    now = form(opened(room))
    assert (now[f"{PANEL}-isi-text"], now[f"{PANEL}-isi-due"]) == ("Geser PMT lokal", "2025-10-01")


def test_what_no_decision_can_be_is_refused(room):
    decide(room)
    assert save(room, form(opened(room)), text=" ")[SAID]["children"].startswith(
        "Keputusan belum terisi"
    )
    assert save(room, form(opened(room)), due="besok")[SAID]["children"] == (
        "Tenggat «besok» tidak terbaca; pilih lagi."
    )


def test_who_does_not_record_may_read_and_not_save(room, actor):
    decide(room)
    values = form(opened(room))
    actor[0] = Actor("Ani", Role.OPD, opd="Bappeda")
    assert form(opened(room))[f"{PANEL}-isi-text"] == "Geser PMT"
    assert save(room, values, text="Lain")[SAID]["children"] == (
        "Ani tidak dapat mencatat keputusan di sini; mintalah sekretariat Rakor."
    )


def test_a_decision_of_another_series_is_not_opened(room):
    decide(room)
    assert opened(room, 99)[PANEL]["is_open"] is False
