"""A small warehouse, built by the real build from batches kept by the real store."""

from datetime import date

import pandas as pd
import pytest

from dashboard.data.areas import load_areas
from dashboard.data.batch_lists import every_batch
from dashboard.data.batch_store import keep
from dashboard.data.build import build
from dashboard.data.drafts import Draft
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.data.warehouse import Warehouse
from dashboard.domain.actors import LOCAL
from dashboard.domain.batches import ASIDE_COLUMNS, FACT_COLUMNS, LOKUS_COLUMNS, Status
from dashboard.intake.sample.statuses import settle
from dashboard.reference import load_reference

DAY = date(2025, 9, 15)


def draft(facts=(), lokus=(), *, content=b"satu", kab="61.08", sample=True, publish=DAY) -> Draft:
    """Make a draft of (indicator, level, area, period, numerator, denominator) facts."""
    rows = [
        (*fact, None, "Agustus", place, f"E{place}", f"D{place}")
        for place, fact in enumerate(facts, start=6)
    ]
    listed = [
        (desa, year, *(decree or ("615/CONTOH/2024", "2024-11-20")), "SK", place)
        for place, (desa, year, *decree) in enumerate(lokus, start=6)
    ]
    return Draft(
        content=content,
        file_name="berkas.xlsx",
        layout="coverage_workbook",
        source_system="SIGA",
        kab_code=kab,
        cutoff=date(2025, 8, 31),
        publish=publish,
        sample=sample,
        rows_in=len(rows),
        rows_taken=len(rows),
        rows_aside=0,
        facts=pd.DataFrame(rows, columns=list(FACT_COLUMNS)),
        lokus=pd.DataFrame(listed, columns=list(LOKUS_COLUMNS)),
        aside=pd.DataFrame(columns=list(ASIDE_COLUMNS)),
    )


class Office:
    """A home with its ledger: takes drafts in, builds, reads."""

    def __init__(self, home):
        self.home = home
        self.ledger = Ledger.open(home)
        self.areas = load_areas(home)
        self.reference = load_reference()
        self.warehouse = Warehouse(home, self.reference.indicators)

    def take(self, *args, **kwargs):
        return keep(self.home, self.ledger, draft(*args, **kwargs), LOCAL)

    def publish(self):
        """Make every batch data tetap, as guests read no other."""
        for batch in every_batch(self.ledger):
            settle(self.ledger, batch, LOCAL, lambda _: Status.DATA_TETAP)

    def build(self, today=DAY):
        return build(self.home, self.ledger, self.areas, self.reference, today=today)

    def read(self, name, **params):
        return self.warehouse.read(name, actor=LOCAL, **params)


@pytest.fixture(scope="module")
def lasting_office(tmp_path_factory):
    """An office for a module whose tests only read: filled and built once."""
    office = Office(Home(tmp_path_factory.mktemp("kantor") / "var").make())
    yield office
    office.ledger.close()


@pytest.fixture
def ledger(home):
    opened = Ledger.open(home)
    yield opened
    opened.close()


@pytest.fixture
def office(home):
    office = Office(home)
    yield office
    office.ledger.close()
