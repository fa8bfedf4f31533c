"""Who reads and records in a Rakor, who sits in it, and what its form holds."""

from datetime import date

import pytest

from dashboard.domain.actors import LOCAL, Actor, Role
from dashboard.domain.opd_names import OpdName
from dashboard.domain.rakor_entries import entered, typed
from dashboard.domain.rakor_parties import Attendance, PartyKind, offices, told
from dashboard.domain.rakor_rights import may_read, may_read_of, may_record, may_report
from dashboard.domain.rakor_sessions import id_of
from dashboard.reference import load_reference

CAMAT = Actor("Camat", Role.KECAMATAN, ("61.08.01",))
DINKES = Actor("Ani", Role.OPD, ("61.08",), "Dinas Kesehatan")
ELSEWHERE = Actor("Bappeda Kapuas", Role.BAPPEDA, ("62.03",))
GUEST = Actor("tamu", Role.TAMU)


@pytest.mark.parametrize(
    ("who", "kec", "reads", "records"),
    [
        (LOCAL, "", True, True),
        (LOCAL, "61.08.01", True, True),
        (CAMAT, "", True, False),
        (CAMAT, "61.08.01", True, True),
        (CAMAT, "61.08.02", False, False),
        (DINKES, "", True, False),
        (ELSEWHERE, "", False, False),
        (GUEST, "", False, False),
        (LOCAL.for_public(), "", False, False),
    ],
)
def test_who_reads_and_records(who, kec, reads, records):
    assert (may_read(who, "61.08", kec), may_record(who, "61.08", kec)) == (reads, records)


def test_an_opd_reports_on_its_own_actions_alone():
    assert may_report(DINKES, "61.08", "", "Dinas Kesehatan")
    assert not may_report(DINKES, "61.08", "", "DPMD")
    assert not may_report(DINKES, "62.03", "", "Dinas Kesehatan")
    assert may_report(LOCAL, "61.08", "", "DPMD")
    assert may_read_of(CAMAT, "61.08.01.2001")
    assert not may_read_of(CAMAT, "61.08.02.2001")


@pytest.mark.parametrize(
    ("key", "number"), [("61.08-12", 12), ("61.08", None), ("61.08-", None), ("61.08-²", None)]
)
def test_the_number_of_a_session_is_read_from_its_address(key, number):
    assert id_of(key) == number


def test_the_offices_are_called_as_the_kabupaten_calls_them():
    reference = load_reference()
    found = offices(reference.indicators.values(), reference.opd_names, "61.08")
    assert "Dinsos-P3A-KB" in found
    assert not {"Dinas PPKB", "Dinas Sosial", "OPD penanggung jawab"} & set(found)
    assert len(found) == len(set(found))
    assert offices([], [OpdName("61.08", "DPMD", "Dinas PMD", "S")], "61.08")[2] == "Dinas PMD"


def test_who_came_is_counted_by_kind():
    rows = [
        Attendance("Bappeda", PartyKind.OPD, True, "", 1),
        Attendance("DPMD", PartyKind.OPD, False, "", 2),
        Attendance("PKK", PartyKind.MITRA, True, "", 3),
    ]
    assert told(rows) == "Hadir 2 dari 3: 1 OPD, 1 mitra."
    assert told(rows[1:2]) == "Belum ada yang dicatat hadir dari 1 undangan."


@pytest.mark.parametrize(
    ("field", "value", "form"),
    [
        ("due", date(2025, 9, 30), "2025-09-30"),
        ("start", None, ""),
        ("budget", 12_500_000, "12.500.000"),
        ("budget", None, ""),
        ("place", "", "-"),
        ("place", "61.08.01", "61.08.01"),
        ("obstacle", "", ""),
    ],
)
def test_a_form_holds_a_value_there_and_back(field, value, form):
    assert entered(field, value) == form
    assert typed(field, form) == value


@pytest.mark.parametrize("text", ["Rp 12.500.000", "12500000", "12.500.000,00"])
def test_money_is_read_as_people_write_it(text):
    assert typed("budget", text) == 12_500_000


@pytest.mark.parametrize(
    ("field", "text"), [("budget", "dua juta"), ("budget", "-5"), ("due", "besok"), ("status", "x")]
)
def test_what_a_form_cannot_hold_is_refused(field, text):
    with pytest.raises(ValueError, match="tidak terbaca"):
        typed(field, text)
