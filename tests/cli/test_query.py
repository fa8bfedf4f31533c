"""`lokus query`: any named query, by its header."""

import csv
import io
import json

import pytest

from dashboard.__main__ import main
from dashboard.data.queries import load_served

AGUSTUS = ("kab=61.08", "indicator=pregnant_iron_tablet_90", "period=2025-08")


@pytest.fixture
def told(sample_home, monkeypatch, capsys):
    monkeypatch.setenv("LOKUS_HOME", str(sample_home.root))

    def of(*words):
        assert main(("query", *words)) == 0
        return capsys.readouterr().out

    return of


def test_without_a_name_every_query_is_listed_with_what_it_takes(told):
    lines = told().splitlines()
    assert [line.split()[0] for line in lines] == list(load_served())
    coverage = next(line for line in lines if line.startswith("desa_coverage "))
    assert "kab, indicator, period" in coverage


def test_a_table_has_a_row_per_desa(told):
    lines = told("desa_coverage", *AGUSTUS).splitlines()
    assert lines[0].split()[:2] == ["desa_code", "desa_name"]
    assert len(lines) == 1 + 156


def test_csv_keeps_what_is_missing_empty(told):
    rows = list(csv.DictReader(io.StringIO(told("desa_coverage", *AGUSTUS, "--format", "csv"))))
    assert len(rows) == 156
    assert rows[0]["desa_code"] == "61.08.01.2001"
    silent = [row for row in rows if row["batch_number"] == ""]
    assert all(row["numerator"] == "" for row in silent)


def test_json_holds_the_same_rows(told):
    rows = json.loads(told("desa_coverage", *AGUSTUS, "--format", "json"))
    listed = list(csv.DictReader(io.StringIO(told("desa_coverage", *AGUSTUS, "--format", "csv"))))
    assert [row["desa_code"] for row in rows] == [row["desa_code"] for row in listed]


def test_a_question_without_an_answer_says_so(told):
    assert told("lokus_desa", "kab=61.08", "day=1999-01-01") == "Tidak ada baris.\n"


def test_an_unknown_query_is_refused(rumah, refused):
    assert refused("query", "desa") == "Kueri «desa» tidak ada. Daftarnya: `lokus query`."


def test_before_the_first_build_there_is_nothing_to_ask(rumah, refused):
    assert "lokus ingest" in refused("query", "counts")
    assert not rumah.exists()


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("kab",), "«kab» bukan kunci=nilai."),
        (("kab=61.08",), "Kueri desa_coverage meminta: kab, indicator, period."),
        ((*AGUSTUS, "desa=1"), "Kueri desa_coverage meminta: kab, indicator, period."),
    ],
)
def test_wrong_values_are_refused_with_what_is_wanted(
    sample_home, monkeypatch, refused, words, says
):
    monkeypatch.setenv("LOKUS_HOME", str(sample_home.root))
    assert refused("query", "desa_coverage", *words) == says
