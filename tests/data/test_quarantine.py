"""Rows that wait for their area reach the warehouse: counted per indicator and period, named."""

import pandas as pd
import pytest

from dashboard.data.batch_lifecycle import withdraw
from dashboard.data.batch_store import keep
from dashboard.data.quarantine import count_waiting, read_waiting
from dashboard.domain.actors import LOCAL, Actor, Role
from dashboard.domain.batches import QUARANTINE_COLUMNS
from tests.data.conftest import draft
from tests.data.test_build import KRS, desa

RAJA = "61.08.01.2001"


def waiting(name, row, *indicators, period="2025-08", kecamatan="Ngabang"):
    return [
        (one, "desa", period, kecamatan, name, "Raja; Rasan", f"«{name}» tidak ada", "Agustus", row)
        for one in indicators
    ]


def take(office, rows, **more):
    made = draft([desa(RAJA, 9, 10)], **more)
    held = pd.DataFrame(rows, columns=list(QUARANTINE_COLUMNS))
    object.__setattr__(made, "quarantine", held)
    return keep(office.home, office.ledger, made, LOCAL)


@pytest.fixture
def served(office):
    take(office, waiting("Rjaa", 7, KRS, "krs_verified") + waiting("Zzzz", 8, KRS))
    later = (
        waiting("Rjaa", 7, KRS) + waiting("Rjaa", 9, KRS, period="2025-09") + waiting("Yy", 3, "")
    )
    take(office, later, content=b"dua")
    office.build()
    return office


def count(office, indicator=KRS, period="2025-08", kab="61.08"):
    return count_waiting(office.warehouse.snapshot(), kab, indicator, period, LOCAL)


def test_a_name_that_waits_in_two_files_of_a_period_is_one_row(served):
    assert count(served) == 2
    assert count(served, "krs_verified") == 1
    assert count(served, period="2025-09") == 1
    assert count(served, period="2025-07") == count(served, kab="61.09") == 0


def test_what_is_withdrawn_waits_no_more(served):
    withdraw(served.ledger, "B-0001", LOCAL)
    served.build()
    assert (count(served), count(served, "krs_verified")) == (1, 0)


def test_the_names_come_with_their_files_and_rows_most_rows_first(served):
    names = read_waiting(served.warehouse.snapshot(), "61.08", LOCAL)
    assert [(one.name, one.batches, len(one.rows)) for one in names] == [
        ("Rjaa", ("B-0002", "B-0001"), 3),
        ("Yy", ("B-0002",), 1),
        ("Zzzz", ("B-0001",), 1),
    ]
    first = names[0]
    assert (first.key, first.proposals) == ("desa/Ngabang/Rjaa", ("Raja", "Rasan"))
    assert [(r.sheet, r.row, r.period, r.indicators) for r in first.rows] == [
        ("Agustus", 7, "2025-08", 1),
        ("Agustus", 9, "2025-09", 1),
        ("Agustus", 7, "2025-08", 2),
    ]
    assert names[1].rows[0].indicators == 0


def test_an_actor_of_another_place_sees_no_names(served):
    other = Actor("Sekadau", Role.BAPPEDA, areas=("61.09",))
    assert read_waiting(served.warehouse.snapshot(), "61.08", other) == []
    camat = Actor("Camat", Role.KECAMATAN, ("61.08.01",))  # names of every kecamatan wait here
    assert read_waiting(served.warehouse.snapshot(), "61.08", camat) == []
