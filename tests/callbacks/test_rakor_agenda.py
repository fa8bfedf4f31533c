"""The agenda of a session: proposed, changed by anyone who records, kept with the session."""

from dashboard.domain.actors import Actor, Role
from tests.callbacks.rakor_asking import KEY, SHOWN, SINCE, delta, step
from tests.callbacks.test_data_batches import said

ACT, LINE, USUAL = "rakor-agenda-ubah", "rakor-agenda-baris", "rakor-agenda-usul"
SAID, LIST = "rakor-agenda-pesan", "rakor-agenda-daftar"


def shown(room, key=KEY):
    answer = room(f"{LIST}.children", **{SINCE: {"revision": 1}, SHOWN: key})
    return [item["props"]["children"][0]["props"]["children"] for item in answer[LIST]["children"]]


def change(room, **values):
    answer = room(f"{SAID}.children", **{SHOWN: KEY, **values})
    return answer.get(SAID, {}).get("children")


def press(room, what, item):
    return change(room, **{ACT: {"what": what, "id": item}})


def test_it_is_proposed_until_it_is_changed_and_then_kept(room):
    first = shown(room)
    assert first[-1] == "Tindakan dan keputusan baru"
    assert press(room, "hapus", 1) == ""
    assert press(room, "naik", len(first)) == ""
    assert change(room, **{LINE: "Paparan Puskesmas Sebangki"}) == ""
    kept = [*first[1:-2], first[-1], first[-2], "Paparan Puskesmas Sebangki"]
    assert shown(room) == kept
    step(room, "tutup")
    assert shown(room) == kept
    assert press(room, "hapus", 2) == "Rakor TPPS ke-1 sudah ditutup; catat di Rakor berikutnya."
    assert "Paparan Puskesmas Sebangki" not in shown(room, "61.08-2")


def test_an_edit_reaches_the_other_screens(room):
    since = {"key": KEY, "revision": delta(room)["revision"]}
    press(room, "turun", 1)
    assert delta(room, since)["revision"] > since["revision"]


def test_it_may_go_back_to_what_is_proposed(room):
    first = shown(room)
    press(room, "hapus", 1)
    assert change(room, **{USUAL: 1}) == ""
    assert shown(room) == first


def test_an_empty_line_is_asked_for(room):
    assert change(room, **{LINE: " "}) == "Butir agenda belum terisi; tulis dulu."


def test_who_does_not_record_sees_it_without_its_buttons(room, actor):
    actor[0] = Actor("Ani", Role.OPD, opd="Bappeda")
    answer = room(f"{LIST}.children", **{SINCE: {"revision": 1}, SHOWN: KEY})
    assert "↑" not in said(answer, LIST)
    assert press(room, "hapus", 1).startswith("Ani tidak dapat mengubah agenda")
