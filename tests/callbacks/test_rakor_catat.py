"""What is recorded in a session: a line, a key on a row, a decision, a tick."""

import json

from tests.callbacks.rakor_asking import KEY, SHOWN, delta, press, told_by, typed


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


def test_a_line_entered_twice_is_one_promise(room):
    line = "dpmd; Dorong APBDes; 30/9"
    assert typed(room, line) == "Tercatat: DPMD, tenggat 30 Sep 2025."
    assert typed(room, line) == "Sudah tercatat: DPMD, tenggat 30 Sep 2025."
    assert len(delta(room)["actions"]) == 1
