import json

import pytest

from dashboard.__main__ import main


@pytest.fixture
def lokus(sample_home, monkeypatch):
    monkeypatch.setenv("LOKUS_HOME", str(sample_home.root))
    return lambda *words: main(["trace", *words])


def test_a_figure_is_followed_to_its_file_and_cells(lokus, capsys):
    assert lokus("pregnant_iron_tablet_90", "61.08.01", "2025-08") == 0
    told = capsys.readouterr().out
    assert told.startswith("Bumil minum TTD ≥ 90, Kecamatan Ngabang, Agustus 2025: ")
    assert "Baris yang dipakai (" in told
    assert "Agustus, baris " in told
    assert "SHA-256 " in told


def test_the_json_form_is_the_one_of_the_api(lokus, capsys, client):
    lokus("pregnant_iron_tablet_90", "61.08", "2025-08", "--format", "json")
    told = json.loads(capsys.readouterr().out)
    asked = {"ind": "pregnant_iron_tablet_90", "area": "61.08", "per": "2025-08"}
    assert told == client.get("/api/v1/lacak", query_string=asked).get_json()


def test_what_does_not_exist_is_one_sentence(lokus, capsys):
    assert lokus("pregnant_iron_tablet_90", "61.99", "2025-08") == 2
    assert capsys.readouterr().err == "Wilayah «61.99» tidak ada di data.\n"
