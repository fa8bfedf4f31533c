"""/rakor/<id> of a kecamatan: a key raises a row, both screens show the way to the other."""

from tests.callbacks.rakor_asking import ACT, SAID, SHOWN, SINCE, create, delta, told_by
from tests.callbacks.test_data_batches import said

HERE, THERE = "61.08-1", "61.08-2"


def record(ask, line):
    return ask(f"{SAID}.children", **{"rakor-catat-baris": line, SHOWN: HERE})


def press(ask):
    act = {"what": "raise", "id": 1, "revision": 1}
    return told_by(ask, ACT, **{ACT: act, SHOWN: HERE})[SAID]["children"]


def test_a_row_is_raised_and_both_screens_lead_to_each_other(ask):
    create(ask, nama="Rakor Kecamatan", tingkat="61.08.01")
    create(ask)
    record(ask, "dpmd; Perbaiki jalan posyandu; 30/9")
    first = delta(ask, key=HERE)
    assert (first["raises"], first["actions"][0]["raised"]) == (True, None)
    assert delta(ask, key=THERE)["raises"] is False
    assert press(ask) == (
        "Dinaikkan ke Rakor TPPS ke-1, Senin, 15 September 2025: menunggu keputusan di sana."
    )
    since = {"key": HERE, "revision": first["revision"]}
    [row] = delta(ask, since, key=HERE)["actions"]
    assert row["raised"] == {"words": "Dinaikkan ke Rakor TPPS ke-1", "href": "/rakor/61.08-2"}
    [asked] = delta(ask, key=THERE)["decisions"]
    assert asked["raised"]["href"] == "/rakor/61.08-1"
    opening = ask("rakor-sidang-kalimat.children", **{SINCE: {"revision": 1}, SHOWN: THERE})
    assert "Perbaiki jalan posyandu" in said(opening, "rakor-sidang-putusan")
    assert press(ask) == "Tindakan ini sudah dinaikkan ke Rakor TPPS ke-1."


def test_without_a_session_of_the_kabupaten_it_is_told(ask):
    create(ask, nama="Rakor Kecamatan", tingkat="61.08.01")
    record(ask, "dpmd; Perbaiki jalan; 30/9")
    assert press(ask).startswith("Belum ada Rakor kabupaten yang terbuka")
