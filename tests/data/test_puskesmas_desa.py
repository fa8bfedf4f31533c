"""Which desa a puskesmas serves goes from the file through batch and build to who asks."""

import pandas as pd

from dashboard.data.batch_lifecycle import withdraw
from dashboard.data.batch_store import keep
from dashboard.data.puskesmas_desa import read_served
from dashboard.domain.actors import LOCAL
from dashboard.domain.batches import SERVED_COLUMNS
from tests.data.conftest import draft
from tests.data.test_build import desa

HILIR, MUNGGUK = "61.08.01.2001", "61.08.01.2004"


def take(office, rows, **more):
    made = draft([desa(HILIR, 9, 10)], **more)
    object.__setattr__(made, "served", pd.DataFrame(rows, columns=list(SERVED_COLUMNS)))
    return keep(office.home, office.ledger, made, LOCAL)


def served(office):
    office.build()
    return read_served(office.warehouse.snapshot(), "61.08", LOCAL)


def test_the_last_batch_says_which_puskesmas_a_desa_has(office):
    take(office, [("Ngabang", HILIR, "S", 6), ("Ngabang", MUNGGUK, "S", 7)])
    last = take(office, [("Semata", MUNGGUK, "S", 6)], content=b"dua")
    assert served(office) == {"Ngabang": ["Hilir Kantor"], "Semata": ["Mungguk"]}
    withdraw(office.ledger, last.number, LOCAL)
    assert served(office) == {"Ngabang": ["Hilir Kantor", "Mungguk"]}


def test_without_a_file_that_names_both_nothing_is_known(office):
    take(office, [])
    assert served(office) == {}
