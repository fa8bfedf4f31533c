"""A batch is kept whole or not at all."""

from dataclasses import replace
from datetime import date

import pandas as pd
import pytest

from dashboard.data import batch_store
from dashboard.data.batch_lists import counting
from dashboard.data.batch_store import keep, known, table_path
from dashboard.data.drafts import Draft
from dashboard.data.ledger import Ledger
from dashboard.data.ledger_tables import MIGRATIONS
from dashboard.domain.actors import LOCAL
from dashboard.domain.batches import ASIDE_COLUMNS, FACT_COLUMNS, LOKUS_COLUMNS

FACT = dict(
    zip(
        FACT_COLUMNS,
        ("krs_accompanied", "desa", "61.08.01.2001", "2025-08", 18, 20, None, "A", 6, "E6", "D6"),
        strict=True,
    )
)
DRAFT = Draft(
    content=b"isi berkas",
    file_name="Cakupan.xlsx",
    layout="coverage_workbook",
    source_system="SIGA",
    kab_code="61.08",
    cutoff=date(2025, 8, 31),
    publish=date(2025, 9, 15),
    sample=True,
    rows_in=2,
    rows_taken=1,
    rows_aside=1,
    facts=pd.DataFrame([FACT]),
    lokus=pd.DataFrame(columns=list(LOKUS_COLUMNS)),
    aside=pd.DataFrame([("A", 7, "Rajaa", "nama tidak dikenal")], columns=list(ASIDE_COLUMNS)),
)


@pytest.fixture
def ledger(home):
    ledger = Ledger.open(home)
    yield ledger
    ledger.close()


def test_batches_are_numbered_in_the_order_they_came(home, ledger):
    first = keep(home, ledger, DRAFT, LOCAL)
    second = keep(home, ledger, replace(DRAFT, content=b"lain"), LOCAL)
    assert (first.number, second.number) == ("B-0001", "B-0002")
    assert counting(ledger, date(2025, 9, 15)) == [first, second]


def test_a_batch_keeps_the_bytes_and_the_rows_with_their_origin(home, ledger):
    made = keep(home, ledger, DRAFT, LOCAL)
    assert (home.batches / "B-0001" / "asli.xlsx").read_bytes() == b"isi berkas"
    facts = pd.read_parquet(table_path(home, made.number, "facts"))
    assert facts.loc[0, ["numerator", "denominator", "sheet", "row"]].tolist() == [18, 20, "A", 6]
    assert facts["percent"].isna().all()
    assert not table_path(home, made.number, "lokus").exists()


def test_a_batch_to_be_published_later_does_not_count_yet(home, ledger):
    keep(home, ledger, replace(DRAFT, publish=date(2025, 10, 1)), LOCAL)
    assert counting(ledger, date(2025, 9, 30)) == []
    assert len(counting(ledger, date(2025, 10, 1))) == 1


def test_the_same_file_is_known_again(home, ledger):
    made = keep(home, ledger, DRAFT, LOCAL)
    assert known(ledger, made.sha256) == made
    assert known(ledger, "0" * 64) is None


def test_the_same_content_is_never_a_second_batch(home, ledger):
    first = keep(home, ledger, DRAFT, LOCAL)
    again = keep(home, ledger, replace(DRAFT, file_name="Salinan.xlsx"), LOCAL)
    assert again == first
    assert [folder.name for folder in home.batches.iterdir()] == ["B-0001"]


def test_a_failure_while_keeping_leaves_nothing(home, ledger, monkeypatch):
    def fail(*_):
        raise OSError("disk penuh")

    monkeypatch.setattr(batch_store.os, "replace", fail)
    with pytest.raises(OSError, match="disk penuh"):
        keep(home, ledger, DRAFT, LOCAL)
    assert list(home.batches.iterdir()) == []
    assert counting(ledger, date(2030, 1, 1)) == []


def test_opening_a_ledger_twice_migrates_once(home, ledger):
    Ledger.open(home).close()
    with ledger.reading() as connection:
        versions = connection.exec_driver_sql("SELECT version FROM schema_version").scalars().all()
    assert versions == list(range(1, len(MIGRATIONS) + 1))
