"""A kabupaten names its OPD: recorded names win over those that ship, and are seen soon."""

from datetime import date

import pytest

from dashboard.data import opd_names
from dashboard.data.opd_names import KnownOpdNames
from dashboard.data.programme_records import read_records
from dashboard.data.record_writing import add_record, remove_record
from dashboard.domain.actors import LOCAL
from dashboard.domain.indicators import Evidence
from dashboard.domain.opd_names import OpdName, local_opd
from dashboard.domain.team_forms import OPD_NAME_FORM

SHIPPED = [OpdName("61.08", "Dinas PPKB", "Dinsos-P3A-KB", Evidence.SOURCED)]
DAY = date(2025, 9, 15)


@pytest.fixture
def names(ledger, monkeypatch):
    monkeypatch.setattr(opd_names, "FRESH", 0.0)
    return KnownOpdNames(SHIPPED, lambda: ledger)


def test_what_ships_stands_where_nothing_was_recorded(names):
    assert list(names) == SHIPPED
    assert (len(names), names[0]) == (1, SHIPPED[0])


def test_a_recorded_name_wins_in_its_kabupaten_alone(names, ledger):
    values = {"opd": "Dinas PPKB", "name": "Dinas KB dan P3A"}
    add_record(ledger, OPD_NAME_FORM, "61.08", values, LOCAL, DAY)
    assert local_opd(names, "Dinas PPKB", "61.08") == "Dinas KB dan P3A"
    assert local_opd(names, "Dinas PPKB", "61.11") == "Dinas PPKB"
    (record,) = read_records(ledger, OPD_NAME_FORM, "61.08", LOCAL)
    remove_record(ledger, OPD_NAME_FORM, record.id, LOCAL, DAY)
    assert local_opd(names, "Dinas PPKB", "61.08") == "Dinsos-P3A-KB"


def test_the_ledger_is_not_asked_for_every_name(ledger, monkeypatch):
    asked = []
    monkeypatch.setattr(opd_names, "last_revision", lambda one: asked.append(one) or 1)
    monkeypatch.setattr(opd_names, "FRESH", 60.0)
    known = KnownOpdNames(SHIPPED, lambda: ledger)
    for _ in range(50):
        local_opd(known, "Dinas PPKB", "61.08")
    assert len(asked) == 1
