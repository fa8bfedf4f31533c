"""Evidence of the aksi counted from its records, against what the version asks for."""

from datetime import date

from dashboard.domain.aksi_facts import aksi_facts
from dashboard.domain.record_fields import ProgrammeRecord
from dashboard.reference import load_reference

FRAMEWORKS = load_reference().frameworks
DAY = date(2025, 9, 15)
ASKED_2024 = sum(len(one.proofs) for one in FRAMEWORKS[0].actions)


def proof(number, name, state="diunggah", *, aksi="Aksi 1", part="setahun", year=2024, **more):
    values = {"year": year, "aksi": aksi, "part": part, "name": name, "state": state, **more}
    return ProgrammeRecord(number, "aksi-bukti", "61.08", values, 0)


def told(*records, until=DAY):
    found = aksi_facts(records, FRAMEWORKS, "61.08", until)
    return {one.period: (one.numerator, one.denominator) for one in found}


def names():
    return FRAMEWORKS[0].actions[0].proofs


def test_what_is_uploaded_counts_from_its_day_of_all_that_the_year_asks_for():
    first, second, third, *_ = names()
    some = (
        proof(1, first, issued_on=date(2024, 2, 1)),
        proof(2, second.upper(), issued_on=date(2024, 9, 1)),
        proof(3, third, "ada, belum diunggah", issued_on=date(2024, 2, 1)),
    )
    assert told(*some) == {"2024-S1": (1, ASKED_2024), "2024-S2": (2, ASKED_2024)}


def test_a_decree_run_out_as_the_semester_ended_is_not_valid():
    ended = proof(1, names()[0], issued_on=date(2024, 2, 1), valid_until=date(2024, 8, 1))
    assert told(ended) == {"2024-S1": (1, ASKED_2024), "2024-S2": (0, ASKED_2024)}


def test_without_a_day_it_counts_at_the_end_of_the_year():
    assert told(proof(1, names()[0]))["2024-S1"] == (0, ASKED_2024)
    assert told(proof(1, names()[0]))["2024-S2"] == (1, ASKED_2024)


def test_what_the_first_semester_asked_for_counts_in_it_though_it_came_in_july():
    first = FRAMEWORKS[1].actions[0]
    asked = 2 * sum(len(one.proofs) for one in FRAMEWORKS[1].actions)
    july = {"year": 2025, "aksi": first.word, "issued_on": date(2025, 7, 20)}
    some = [
        proof(number, first.proofs[0], part=f"semester {half}", **july)
        for number, half in enumerate(("I", "II"), 1)
    ]
    assert told(*some) == {"2025-S1": (1, asked), "2025-S2": (2, asked)}


def test_evidence_the_version_does_not_ask_for_and_years_to_come_tell_nothing():
    assert told(proof(1, "Foto kegiatan tambahan")) == {}
    assert told(proof(1, names()[0], year=2026)) == {}
    assert told() == {}


def test_a_semester_that_has_not_begun_is_not_told():
    assert set(told(proof(1, names()[0]), until=date(2024, 6, 30))) == {"2024-S1"}


def test_it_leads_to_its_records_and_to_the_list_of_the_version():
    (_, last) = aksi_facts([proof(7, names()[0])], FRAMEWORKS, "61.08", DAY)
    assert (last.record, last.numerator_cells) == (7, "catatan 7")
    assert last.denominator_cells == f"{ASKED_2024} bukti menurut {FRAMEWORKS[0].name}"
