"""The paparan of a session arranged on its page, and shown so on the wall."""

import json
import re

from tests.callbacks.rakor_asking import KEY, SHOWN

ACT, LINE = "rakor-paparan-ubah", "rakor-paparan-catatan"
LIST, SAID = "rakor-paparan-daftar", "rakor-paparan-pesan"


def change(room, **values):
    answer = room(f"{LIST}.children", **{SHOWN: KEY, **values})
    words = [one["props"]["children"][0]["props"]["children"] for one in answer[LIST]["children"]]
    return words, answer[SAID]["children"]


def wall(room, address):
    text = room.client.get(address).get_data(as_text=True)
    written = re.search(r'id="paparan">(.*?)</script>', text, re.S)
    return json.loads(written[1])["items"]


def test_what_is_arranged_is_what_stands_on_the_wall_and_guests_read_no_notes(room):
    words, said = change(room, **{ACT: {"what": "hapus", "id": 0}})
    assert (words[0], said) == (
        "Rapat koordinasi percepatan penurunan stunting (disembunyikan)",
        "",
    )
    words, said = change(room, **{LINE: "2 bacakan nomor SK"})
    assert (words[1], said) == ("Dasar hukum: bacakan nomor SK", "")
    team, guests = wall(room, f"/layar?rakor={KEY}"), wall(room, f"/layar?rakor={KEY}&untuk=umum")
    assert [one["key"] for one in team[:2]] == ["dasar-hukum", "tren-survei"]
    assert team[0]["points"][-1] == "Catatan: bacakan nomor SK"
    assert "Catatan: bacakan nomor SK" not in guests[0]["points"]


def test_a_note_without_the_number_of_its_part_is_asked_for(room):
    assert change(room, **{LINE: "bacakan"})[1].startswith("Mulai catatan dengan nomor butirnya")
    assert change(room, **{LINE: "99 bacakan"})[1].startswith("Mulai catatan dengan nomor butirnya")


def test_a_session_of_nobody_is_refused_in_a_sentence(room):
    answer = room.client.get("/layar?rakor=61.08-99")
    assert answer.status_code == 404
    assert "buka paparan dari daftar Rakor" in answer.get_data(as_text=True)
