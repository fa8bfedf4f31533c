"""By-name files: refused, or counted in memory with nothing personal left anywhere."""

import sqlite3
from datetime import date, datetime

import pandas as pd
import pytest

from dashboard.data.areas import load_areas
from dashboard.data.batch_store import keep, table_path
from dashboard.data.build import build
from dashboard.data.ledger import Ledger
from dashboard.domain.actors import LOCAL
from dashboard.domain.growth_classes import Index, class_of
from dashboard.domain.periods import Period
from dashboard.intake.answers import Answers
from dashboard.intake.ingest import Fate, Result, draft_of
from dashboard.intake.person_cells import class_in, day_of, months_old
from dashboard.intake.refusals import RefusedFile
from dashboard.intake.reports import as_dict
from dashboard.reference import load_reference
from tests.intake.office_files import saved

AGGREGATE = Answers(aggregate=True)
HEAD = (
    "No", "NIK", "Nama", "JK", "Tgl Lahir", "BB Lahir", "TB Lahir", "Nama Ortu", "Prov", "Kab/Kota",
    "Kec", "Pukesmas", "Desa/Kel", "Posyandu", "RT", "RW", "Alamat", "Usia Saat Ukur",
    "Tanggal Pengukuran", "Berat", "Tinggi", "Cara Ukur", "LiLA", "BB/U", "ZS BB/U", "TB/U",
    "ZS TB/U", "BB/TB", "ZS BB/TB", "Naik Berat Badan",
)  # fmt: skip
PERSONAL = ("Sitinurbayati", "Bagaskara", "Kusumawardhani", "Tuminah", "Jalan Kenanga", "Melati 3")


def child(
    number, nik, name, day, tbu, zs, *, desa="RAJA", born="2023-03-07", age="2 Tahun - 5 Bulan"
):
    return (
        number, nik, name, "P", born, 3.1, 49, "Tuminah", "KALBAR", "LANDAK", "NGABANG", "Ngabang",
        desa, "Melati 3", "007", "003", "Jalan Kenanga 12", age, day, "9,8", "80,1", "Berdiri",
        None, "Berat Badan Normal", "-1,2", tbu, zs, "Gizi Baik", "0,1", "T",
    )  # fmt: skip


NIK = [f"610801070323000{n}" for n in range(1, 10)]
ROWS = [
    child(1, NIK[0], "Sitinurbayati", "2025-08-05", "Pendek", "-2,4"),
    child(2, NIK[1], "Bagaskara", "05/08/2025", "Normal", "-1.9"),
    child(3, NIK[2], "Kusumawardhani", datetime(2025, 8, 6), "Sangat Pendek", -3.2),  # noqa: DTZ001
    child(4, NIK[0], "Sitinurbayati", "2025-08-19", "Pendek", "-2,1"),  # again in August
    child(5, NIK[3], "Sitinurbayati", "2025-07-05", "Outlier", ""),
    child(6, NIK[4], "Bagaskara", "2025-08-05", "Normal", "0", born="2019-01-02"),  # too old
    child(7, NIK[5], "Bagaskara", "besok", "Normal", "0"),
    child(8, NIK[6], "Kusumawardhani", "2025-08-07", "Normal", "0,5", desa="POSKO"),
]
FILE = saved({"Balita": [("DATA BALITA",), HEAD, *ROWS]})


def stunting(taken, period):
    rows = taken.facts[taken.facts["indicator"] == "stunting_prevalence_routine"]
    rows = rows[rows["period"] == period]
    return rows[["area_code", "numerator", "denominator"]].values.tolist()


def test_a_by_name_file_is_refused_with_the_reason_and_shows_no_one(understood):
    with pytest.raises(RefusedFile) as refused:
        understood(FILE, name="balita.xlsx")
    sentence = str(refused.value)
    assert "baris 2: memuat data perorangan (kolom nik)" in sentence
    assert "--aggregate" in sentence
    assert not [word for word in (*PERSONAL, *NIK) if word in sentence]


def test_identity_numbers_without_any_header_are_refused_too(understood):
    content = "\n".join(f"Raja;{nik};12" for nik in NIK[:3]).encode()
    with pytest.raises(RefusedFile, match="data perorangan"):
        understood(content, name="a.csv")


def test_children_are_counted_once_a_month_per_desa(understood):
    taken = understood(FILE, name="balita.xlsx", kab="61.08", answers=AGGREGATE)
    assert (taken.layout, taken.level, taken.periods) == (
        "status_gizi",
        "desa",
        ("2025-07", "2025-08"),
    )
    assert stunting(taken, "2025-08") == [["61.08.01.2003", 2, 3]]
    assert stunting(taken, "2025-07") == [["61.08.01.2003", 0, 0]]
    assert (taken.rows_in, taken.rows_taken, taken.rows_aside) == (8, 4, 4)
    assert taken.aside[["row", "text"]].values.tolist() == [[3, ""], [8, ""], [9, ""], [10, ""]]
    assert set(taken.facts["numerator_cells"]) == {
        "diagregasi dari 3 baris",
        "diagregasi dari 1 baris",
    }


def test_a_period_given_by_hand_leaves_the_other_months_out(understood):
    taken = understood(
        FILE, name="b.xlsx", kab="61.08", period=Period.parse("2025-07"), answers=AGGREGATE
    )
    assert (taken.periods, taken.rows_taken, taken.rows_in) == (("2025-07",), 1, 8)


def test_without_a_desa_or_a_day_nothing_can_be_counted(understood):
    content = saved({"S": [("NIK", "Nama", "Alamat"), (NIK[0], "Bagaskara", "Jalan Kenanga 1")]})
    with pytest.raises(RefusedFile, match=r"tanpa kolom Desa/Kel, Tanggal Pengukuran") as refused:
        understood(content, answers=AGGREGATE)
    assert "Bagaskara" not in str(refused.value)


def test_persons_on_two_sheets_are_not_counted_twice(understood):
    lines = [HEAD, *ROWS]
    with pytest.raises(RefusedFile, match="2 lembar memuat data perorangan"):
        understood(saved({"A": lines, "B": lines}), answers=AGGREGATE)


def test_nothing_personal_is_anywhere_in_the_home_afterwards(home, understood):
    taken = understood(FILE, name="balita.xlsx", kab="61.08", answers=AGGREGATE)
    assert taken.persons == 8
    ledger = Ledger.open(home)
    batch = keep(home, ledger, draft_of(taken, FILE, date(2025, 9, 15)), LOCAL)
    build(home, ledger, load_areas(home), load_reference(), today=date(2025, 9, 15))
    ledger.close()
    assert (batch.sha256, batch.size) == (taken.sha256, len(FILE))
    report = str(as_dict(Result(home.root / "balita.xlsx", Fate.TAKEN, "", taken, batch)))
    births = ("2023-03-07", "07/03/2023", "2019-01-02")
    secrets = (*PERSONAL, *NIK, *births)
    assert not [secret for secret in secrets if secret in report]
    files = [path for path in home.root.rglob("*") if path.is_file()]
    assert not [path for path in files if path.name.startswith("asli")]
    for path in files:
        content = path.read_bytes().lower()
        found = [s for s in secrets if s.lower().encode() in content]
        assert found == [], path
    with sqlite3.connect(home.ledger) as connection:
        dump = "\n".join(connection.iterdump())
    assert not [secret for secret in secrets if secret in dump]
    aside = pd.read_parquet(table_path(home, batch.number, "aside"))
    facts = pd.read_parquet(table_path(home, batch.number, "facts"))
    text = aside.to_csv() + facts.to_csv()
    assert not [secret for secret in secrets if secret in text]
    assert facts["area_code"].unique().tolist() == ["61.08.01.2003"]


@pytest.mark.parametrize(
    ("index", "z", "name"),
    [
        (Index.HEIGHT_FOR_AGE, -3.01, "sangat pendek"),
        (Index.HEIGHT_FOR_AGE, -3, "pendek"),
        (Index.HEIGHT_FOR_AGE, -2, "normal"),
        (Index.HEIGHT_FOR_AGE, 3, "normal"),
        (Index.HEIGHT_FOR_AGE, 3.01, "tinggi"),
        (Index.HEIGHT_FOR_AGE, -6.1, "outlier"),
        (Index.WEIGHT_FOR_AGE, 1, "normal"),
        (Index.WEIGHT_FOR_AGE, 1.1, "risiko lebih"),
        (Index.WEIGHT_FOR_AGE, 5.1, "outlier"),
        (Index.WEIGHT_FOR_HEIGHT, -2.5, "gizi kurang"),
        (Index.WEIGHT_FOR_HEIGHT, 2, "risiko gizi lebih"),
        (Index.WEIGHT_FOR_HEIGHT, 2.5, "gizi lebih"),
        (Index.WEIGHT_FOR_HEIGHT, 3.5, "obesitas"),
    ],
)
def test_a_z_score_has_the_class_of_permenkes_2_2020(index, z, name):
    assert class_of(index, z) == name


def test_a_class_is_read_from_its_name_where_the_z_score_is_empty():
    assert class_in(Index.WEIGHT_FOR_HEIGHT, None, "Gizi Baik (Normal)") == "normal"
    assert class_in(Index.HEIGHT_FOR_AGE, "", "-") == "outlier"


@pytest.mark.parametrize(
    "cell", ["2025-08-05", "05/08/2025", "5-8-25", "5 Agustus 2025", 45874.0, date(2025, 8, 5)]
)
def test_a_day_is_read_in_every_way_it_is_written(cell):
    assert day_of(cell) == date(2025, 8, 5)


def test_an_age_in_words_counts_only_where_there_is_no_birthday():
    text = "1 Tahun - 3 Bulan - 20 Hari"
    assert months_old(None, date(2025, 8, 5), text) == 15
    assert months_old(date(2025, 7, 6), date(2025, 8, 5), text) == 0
    assert months_old(None, date(2025, 8, 5), "balita") is None
