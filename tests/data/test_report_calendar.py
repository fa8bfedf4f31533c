"""Expected reports beside what came into the warehouse."""

from datetime import date

import pytest

from dashboard.data.report_calendar import OWN_LIST, expected_reports, read_report_lines
from dashboard.domain.actors import LOCAL
from dashboard.reference import load_reference
from dashboard.reference.errors import ReferenceFileError
from tests.data.test_build import KRS, desa

REPORT = "id,name,opd,sender,rhythm,due_days,indicators,evidence,note\n"
OURS = f"krs,Pendampingan,Dinas PPKB,kecamatan,bulan,10,{KRS},S,\n"


def lines(office, as_of=date(2025, 9, 20)):
    reports = expected_reports(office.home, office.reference)
    snapshot = office.warehouse.snapshot()
    return read_report_lines(snapshot, reports, "61.08", LOCAL, since=date(2025, 9, 1), as_of=as_of)


@pytest.fixture
def own(office):
    (office.home.root / OWN_LIST).write_text(REPORT + OURS, encoding="utf-8")
    return office


def test_a_kecamatan_reported_when_its_first_desa_came(own):
    own.take([desa("61.08.01.2001", 9, 10)])  # drawn on 31 August
    own.build()
    found = {line.place_name: str(line.arrival) for line in lines(own)}
    assert found["Ngabang"] == "tepat waktu"
    assert (len(found), set(found.values())) == (13, {"tepat waktu", "belum masuk"})


def test_a_real_file_came_on_the_day_it_was_taken_in(own):
    own.take([desa("61.08.01.2001", 9, 10)], sample=False)
    own.build()
    (line,) = [one for one in lines(own, date(2100, 1, 1)) if one.place_name == "Ngabang"
               and str(one.period) == "2025-08"]  # fmt: skip
    assert str(line.arrival) == "terlambat"


def test_a_later_correction_does_not_make_a_report_late(own):
    own.take([desa("61.08.01.2001", 1, 10)])
    own.take([desa("61.08.01.2001", 9, 10)], content=b"dua", publish=date(2025, 9, 19))
    own.build(today=date(2025, 9, 20))
    (line,) = [one for one in lines(own) if one.place_name == "Ngabang"]
    assert line.received == date(2025, 8, 31)


def test_every_report_that_ships_names_indicators_of_its_opd_and_rhythm():
    reference = load_reference()
    for report in reference.reports:
        for name in report.indicators:
            indicator = reference.indicators[name]
            assert (indicator.opd[0], indicator.rhythm) == (report.opd, report.rhythm), name
        assert report.due_days > 0


def test_a_list_that_cannot_be_read_names_its_row(office):
    file = office.home.root / OWN_LIST
    file.write_text(REPORT + OURS.replace("bulan", "minggu"), encoding="utf-8")
    with pytest.raises(ReferenceFileError, match=r"laporan\.csv baris 2, kolom «rhythm»"):
        expected_reports(office.home, office.reference)
