import pytest

from dashboard.__main__ import main


@pytest.fixture
def lokus(sample_home, monkeypatch):
    monkeypatch.setenv("LOKUS_HOME", str(sample_home.root))
    return lambda *words: main(["reports", *words])


def test_rates_and_what_is_missing_are_said_on_the_sample_s_own_day(lokus, capsys):
    assert lokus("--kab", "61.08") == 0
    told = capsys.readouterr().out.splitlines()
    assert told[0].startswith("Kabupaten Landak, per 15 September 2025: ")
    assert any("2025-08  Rekap status gizi balita" in line for line in told)


def test_reminders_are_texts_to_paste(lokus, capsys):
    assert lokus("--kab", "61.08", "--remind") == 0
    assert capsys.readouterr().out.startswith("Yth. ")


def test_a_kabupaten_without_data_is_one_sentence(lokus, capsys):
    assert lokus("--kab", "35.72") == 2
    assert "belum ada data kabupaten itu" in capsys.readouterr().err
