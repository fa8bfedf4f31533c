"""An action opened in the panel: every field, two who edit it, who may save."""

from dashboard.domain.actors import LOCAL, Actor, Role
from tests.callbacks.rakor_asking import SAVE, SEEN, delta, form, opened, save, step, typed
from tests.callbacks.test_data_batches import said


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
