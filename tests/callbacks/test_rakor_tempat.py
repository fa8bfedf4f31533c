"""The place of a session: kept with Enter, seen on every screen, and no more once it is closed."""

from tests.callbacks.rakor_asking import KEY, SHOWN, SINCE, step
from tests.callbacks.test_data_batches import said

LINE, SAID = "rakor-tempat-baris", "rakor-tempat-pesan"


def place(room, words):
    return room(f"{SAID}.children", **{f"{LINE}.value": words, f"{LINE}.n_submit": 1, SHOWN: KEY})


def test_a_place_is_kept_and_shown_until_the_session_is_closed(room):
    answer = place(room, " Aula  Kantor Bupati ")
    assert answer[SAID]["children"] == "Tempat tersimpan."
    assert answer[LINE]["value"] == "Aula Kantor Bupati"
    head = room("rakor-sidang-kepala.children", **{SINCE: {"revision": 1}, SHOWN: KEY})
    assert "Senin, 15 September 2025, Aula Kantor Bupati" in said(head, "rakor-sidang-kepala")
    assert place(room, "")[SAID]["children"] == "Tempat dikosongkan."
    step(room, "tutup")
    assert "sudah ditutup" in place(room, "Lain")[SAID]["children"]
