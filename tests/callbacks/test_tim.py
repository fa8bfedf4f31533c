"""/tim through the app's own update route."""

from tests.callbacks.test_data_batches import said
from tests.triggering import Trigger

KAB = "tim-kabupaten"


def shown(trigger, kab="61.08"):
    return trigger("tim-kalimat.children", **{KAB: kab})


def test_the_chair_and_the_teams_of_the_kecamatan_are_told(trigger):
    answer = shown(trigger)
    assert said(answer, "tim-kalimat") == (
        "Ketua TPPS Kabupaten Landak: Wakil Bupati; 13 dari 13 kecamatan sudah punya tim."
    )
    assert "Camat Mandor" in said(answer, "tim-kecamatan")


def test_offices_are_told_as_the_kabupaten_calls_them(trigger):
    assert "Dinas PPKB Dinsos-P3A-KB" in said(shown(trigger), "tim-opd")
    assert "Dinas PPKB DinkesKB" in said(shown(trigger, "61.11"), "tim-opd")


def test_a_guest_is_told_why_there_are_no_members(client):
    client.post("/peran", data={"peran": "tamu"})
    answer = shown(Trigger(client))
    assert "hanya untuk tim TPPS" in said(answer, "tim-kalimat")
    assert "Camat" not in said(answer, "tim-kecamatan")
