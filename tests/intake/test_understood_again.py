"""An answered name places its rows: the kept bytes are understood again, nothing else moves."""

from datetime import date

import pandas as pd
import pytest

from dashboard.data.batch_lifecycle import history, publish_from, restore, withdraw
from dashboard.data.batch_lists import counting, every_batch
from dashboard.data.batch_store import known, table_path
from dashboard.data.kept_problems import read_problems
from dashboard.data.ledger import Ledger
from dashboard.domain.actors import LOCAL
from dashboard.domain.periods import Period
from dashboard.domain.waiting_names import WaitingName
from dashboard.intake.answered_names import place_answered, remember_answer
from dashboard.intake.answers import Answers, alias_key
from dashboard.intake.memory import Said
from dashboard.intake.understood_again import take_again
from tests.intake.conftest import DAY
from tests.intake.office_files import KEK, NGABANG, TTD, coverage_sheet, saved, sigizi

UNKNOWN = [NGABANG[0], (2, None, None, "Zzzz", *NGABANG[1][4:]), NGABANG[2]]
ZZZZ = WaitingName("desa", "Ngabang", "Zzzz", (), "", ())
RAJA = "61.08.01.2003"


@pytest.fixture
def ledger(home):
    opened = Ledger.open(home)
    yield opened
    opened.close()


def areas_of(home, number):
    facts = pd.read_parquet(table_path(home, number, "facts"))
    return set(facts.loc[facts["indicator"] == "stunting_prevalence_routine", "area_code"])


def test_the_answer_places_the_row_and_the_batch_takes_the_place_of_the_old(
    take, home, ledger, areas, indicators
):
    take("status.xlsx", sigizi(UNKNOWN))
    publish_from(ledger, "B-0001", date(2025, 9, 1), LOCAL)
    assert RAJA not in areas_of(home, "B-0001")
    remember_answer(ledger, "61.08", ZZZZ, RAJA, LOCAL)
    made = take_again(home, ledger, areas, indicators, "B-0001", LOCAL)
    assert (made.number, made.status, made.publish) == ("B-0002", "draf", date(2025, 9, 1))
    assert areas_of(home, "B-0002") == areas_of(home, "B-0001") | {RAJA}
    assert not table_path(home, "B-0002", "quarantine").exists()
    assert [one.number for one in counting(ledger, DAY)] == ["B-0002"]
    assert history(ledger, "B-0001")[1][-1].note == "B-0002"
    assert "wilayah-tak-dikenal" not in {p.rule for p in read_problems(home, "B-0002")}


def test_the_same_file_is_then_known_as_the_new_batch_and_undo_brings_the_old_back(
    take, home, ledger, areas, indicators
):
    content = sigizi(UNKNOWN)
    first = take("status.xlsx", content)
    take_again(home, ledger, areas, indicators, "B-0001", LOCAL)
    assert known(ledger, first.batch.sha256).number == "B-0002"
    assert take("lagi.xlsx", content).batch.number == "B-0002"
    # Whoever comes second with the same answer finds the place taken.
    assert take_again(home, ledger, areas, indicators, "B-0001", LOCAL).number == "B-0002"
    withdraw(ledger, "B-0002", LOCAL)
    assert [one.number for one in counting(ledger, DAY)] == ["B-0001"]
    restore(ledger, "B-0002", LOCAL)
    assert [one.number for one in counting(ledger, DAY)] == ["B-0002"]


def test_choices_made_when_the_file_was_taken_are_found_again(
    take, home, ledger, areas, indicators
):
    rows = [
        ("", "Ngabang", "Raja", "1.284", "1.100", None),
        ("", "Ngabang", "Zzzz", "2.000", "1.500", None),
    ]
    (title,), _, *table = coverage_sheet(rows, groups=(KEK,))
    undated = [(title.replace(" BULAN AGUSTUS 2025", ""),), *table]
    taken = take(
        "cakupan.xlsx",
        saved({"Data": undated}),
        period=Period.parse("2025-08"),
        said=Said(answers=Answers(thousands=True)),
    )
    assert taken.batch is not None, taken.sentence
    remember_answer(ledger, "61.08", ZZZZ, "61.08.01.2002", LOCAL)
    made = take_again(home, ledger, areas, indicators, taken.batch.number, LOCAL)
    facts = pd.read_parquet(table_path(home, made.number, "facts"))
    assert facts["period"].tolist() == ["2025-08", "2025-08"]
    assert sorted(facts["denominator"]) == [1284, 2000]


def test_figures_that_would_not_come_out_the_same_are_left_as_they_are(
    take, home, ledger, areas, indicators
):
    take("status.xlsx", sigizi(UNKNOWN))
    path = table_path(home, "B-0001", "facts")
    facts = pd.read_parquet(path)
    facts.loc[0, "numerator"] += 1
    facts.to_parquet(path, index=False)
    with pytest.raises(ValueError, match=r"B-0001 \(status\.xlsx\) tidak terbaca lagi seperti"):
        take_again(home, ledger, areas, indicators, "B-0001", LOCAL)
    assert [one.number for one in every_batch(ledger)] == ["B-0001"]


def test_a_batch_without_its_bytes_is_said_and_the_others_are_placed(take, home, ledger):
    take("status.xlsx", sigizi(UNKNOWN))
    take("lain.xlsx", sigizi(UNKNOWN, title="STATUS GIZI BALITA BULAN JULI 2025 (CONTOH)"))
    next((home.batches / "B-0001").glob("asli.*")).unlink()
    remember_answer(ledger, "61.08", ZZZZ, RAJA, LOCAL)
    lines = []
    told = place_answered(lines.append, home, ("B-0001", "B-0002"), LOCAL, DAY)
    assert told.startswith("Angka sudah diperbarui; 2 berkas dihitung. B-0001: berkas asalnya")
    assert lines[:2] == ["Membaca ulang B-0001 (1 dari 2)", "Membaca ulang B-0002 (2 dari 2)"]
    assert RAJA in areas_of(home, "B-0003")


def test_an_answer_settles_a_name_that_its_code_contradicts(understood):
    rows = [("61.08.01.2003", "Ngabang", "Hilir Kantor", 20, 10, 50)]
    content = saved({"AGUSTUS": coverage_sheet(rows, groups=(TTD,))})
    assert understood(content).quarantine["name"].tolist() == ["Hilir Kantor"]
    answers = Answers({"61.08": {alias_key("Ngabang", "Hilir Kantor"): "61.08.01.2001"}})
    assert understood(content, answers=answers).facts["area_code"].tolist() == ["61.08.01.2001"]
