"""/rakor: what became of each session's promises, and the rates once two sessions were closed."""

from tests.callbacks.rakor_asking import SHOWN, delta, step, told_by, typed
from tests.callbacks.test_data_batches import said

CARD, PICTURE = "rakor-rates-kartu", "rakor-rates-gambar"


def rates(room):
    return room(f"{CARD}.hidden", **{"rakor-kabupaten": "61.08"})


def test_the_card_waits_until_two_sessions_were_closed(room):
    typed(room, "dpmd; Dorong APBDes; +1")
    step(room, "tutup")
    assert rates(room)[CARD]["hidden"] is True
    step(room, "buka", **{SHOWN: "61.08-2"})
    step(room, "tutup", **{SHOWN: "61.08-2"})
    answer = rates(room)
    assert answer[CARD]["hidden"] is False
    assert answer["rakor-rates-kalimat"]["children"].startswith("Dari 1 kali ditagih, 0 kali")
    assert "DPMD 1 0 dari 1 0 – kurang dari 5 janji" in said(answer, "rakor-rates-tabel")
    height = answer[PICTURE]["figure"]["layout"]["height"]
    assert answer[PICTURE]["style"] == {"height": f"{height}px", "display": "none"}


def test_the_list_tells_how_the_promises_of_a_closed_session_stand_today(room):
    typed(room, "dpmd; Dorong APBDes; +7")
    step(room, "tutup")
    step(room, "buka", **{SHOWN: "61.08-2"})
    [row] = delta(room, key="61.08-2")["actions"]
    act = {"what": "status", "id": row["id"], "revision": row["revision"], "value": "selesai"}
    told_by(room, "rakor-catat-ubah", **{"rakor-catat-ubah": act, SHOWN: "61.08-2"})
    answer = room("rakor-kalimat.children", **{"rakor-kabupaten": "61.08"})
    assert "1 janji: 1 selesai" in said(answer, "rakor-daftar")
