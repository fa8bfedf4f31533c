from datetime import date

from dashboard.data.lokus_decrees import read_decrees
from dashboard.domain.actors import LOCAL
from dashboard.domain.lokus_decrees import in_force

NUMBER = "615/CONTOH/2024"  # of every list an office of these tests takes in


def told(office, *records):
    return read_decrees(office.warehouse.snapshot(), "61.08", LOCAL, records)


def test_an_amended_list_stands_beside_the_one_it_amends(office):
    office.take(lokus=[("61.08.01.2001", 2025), ("61.08.01.2002", 2025)])
    amended = [("61.08.01.2002", 2025, "88/2025", "2025-04-10")]
    office.take(lokus=amended, content=b"dua")
    office.build()
    decrees = told(office)
    assert [(one.number, len(one.desa), one.batch) for one in decrees] == [
        (NUMBER, 2, "B-0001"), ("88/2025", 1, "B-0002"),
    ]  # fmt: skip
    assert in_force(decrees, date(2025, 3, 1)).desa == {"61.08.01.2001", "61.08.01.2002"}
    assert in_force(decrees, date(2025, 9, 15)).desa == {"61.08.01.2002"}


def test_one_sk_taken_in_twice_is_the_last_one_whole(office):
    office.take(lokus=[("61.08.01.2001", 2025), ("61.08.01.2002", 2025)])
    office.take(lokus=[("61.08.01.2003", 2025)], content=b"dua")
    office.build()
    (one,) = told(office)
    assert (one.desa, one.batch) == ({"61.08.01.2003"}, "B-0002")


def test_a_record_says_more_of_an_sk_than_its_file(office):
    office.take(lokus=[("61.08.01.2001", 2025)])
    office.build()
    record = {
        "year": 2025, "number": "615 / contoh / 2024", "signed_on": date(2024, 11, 21),
        "starts_on": date(2025, 1, 15), "amends": None, "link": "Arsip 12", "note": None,
    }  # fmt: skip
    (one,) = told(office, record)
    assert (one.start, one.link, one.note, len(one.desa)) == (date(2025, 1, 15), "Arsip 12", "", 1)


def test_a_record_without_a_list_stays_and_names_no_desa(office):
    office.take(lokus=[("61.08.01.2001", 2025)])
    office.build()
    record = {"year": 2026, "number": "700/2025", "signed_on": date(2025, 11, 3)}
    assert [(one.number, len(one.desa), one.batch) for one in told(office, record)] == [
        (NUMBER, 1, "B-0001"), ("700/2025", 0, ""),
    ]  # fmt: skip
