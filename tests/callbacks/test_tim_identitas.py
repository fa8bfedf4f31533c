"""The card «Identitas kabupaten» on /tim through the app's own update route."""

import pytest

from dashboard.domain.actors import LOCAL, Actor, Role
from tests.callbacks.programme_home import Asked, home_with
from tests.callbacks.test_data_batches import said

KAB, SAVE, UNDO = "tim-kabupaten", "tim-identitas-simpan", "tim-identitas-batal"


@pytest.fixture(scope="module")
def office(sample_home, tmp_path_factory):
    return Asked(home_with(sample_home, tmp_path_factory.mktemp("identitas"), "61.08", ()))


@pytest.fixture
def asked(office):
    office.actor = LOCAL
    return office


def shown(asked):
    return asked._trigger("tim-identitas-kini.children", **{KAB: "61.08"})


def press(asked, button, **values):
    given = {button: 1, "tim-identitas-kab": "61.08", **values}
    return asked._trigger("tim-identitas-pesan.children", **given)


def test_office_and_colour_are_saved_shown_and_undone(asked):
    assert "Belum diatur" in said(shown(asked), "tim-identitas-kini")
    wrong = press(asked, SAVE, **{"tim-identitas-kantor": "X", "tim-identitas-warna": "#FFEE00"})
    assert "terlalu pucat" in said(wrong, "tim-identitas-pesan")
    values = {"tim-identitas-kantor": "Bappeda Landak", "tim-identitas-warna": "7a1f1f"}
    answer = said(press(asked, SAVE, **values), "tim-identitas-pesan")
    assert answer == "Identitas tersimpan; berkas berikutnya memakainya."
    told = shown(asked)
    assert told["tim-identitas-warna"]["value"] == "#7A1F1F"
    assert "Bappeda Landak" in said(told, "tim-identitas-kini")
    assert "disimpan" in said(told, "tim-identitas-riwayat")
    assert "dibatalkan" in said(press(asked, UNDO), "tim-identitas-pesan")
    assert "Belum diatur" in said(shown(asked), "tim-identitas-kini")


def test_who_only_reads_sees_no_fields_and_changes_nothing(asked):
    asked.actor = Actor("Inspektorat", Role.INSPEKTORAT, ("61.08",))
    assert shown(asked)["tim-identitas-ubah"]["hidden"] is True
    assert "mintalah sekretariat" in said(press(asked, SAVE), "tim-identitas-pesan")
