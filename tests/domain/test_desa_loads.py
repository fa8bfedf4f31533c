"""The heaviest desa as a list shows them: weakest service, recorded cause, owner."""

from dataclasses import replace
from datetime import date

from dashboard.domain.desa_loads import desa_loads, sentence
from dashboard.domain.rakor_causes import RecordedCause
from tests.domain.test_heaviest_desa import SANITATION, WATER, A, B

CAUSE = RecordedCause(1, A, "", "Jembatan putus", "Siti", date(2025, 9, 15))


def test_the_weakest_service_is_the_cause_until_one_is_recorded():
    first, second = desa_loads([SANITATION, WATER], [A, B], [B])
    assert (first.code, first.people, first.most) == (A, 50, ("Sanitasi layak", 30, "rumah tangga"))
    # Half of each is served: water is to reach 100 %, sanitation 90 %.
    assert (first.why, first.weakest.words) == (
        "Air minum layak",
        "50 dari 100, target 100,0\u00a0%",
    )
    assert first.opd == first.weakest.opd
    assert (second.why, second.lokus, first.lokus) == ("Sanitasi layak", True, False)


def test_a_recorded_cause_stands_before_the_weakest_service():
    general = {(A, ""): CAUSE}
    assert desa_loads([SANITATION], [A], causes=general)[0].why == "Jembatan putus"
    water = replace(CAUSE, id=2, indicator="household_safe_water", text="Pipa rusak")
    both = {**general, (A, water.indicator): water}
    assert desa_loads([SANITATION, WATER], [A], causes=both)[0].why == "Pipa rusak"
    assert desa_loads([SANITATION], [A], causes=both)[0].why == "Jembatan putus"


def test_without_cause_and_weakest_service_it_is_said_that_none_is_recorded():
    (one,) = desa_loads([SANITATION], [A])
    assert replace(one, weakest=None).why == "belum dicatat"


def test_the_sentence_names_desa_people_and_service():
    names = {A: "Tebedak, Ngabang"}
    said = sentence(desa_loads([SANITATION, WATER], [A]), names, "Kabupaten Landak")
    assert said == (
        "Terberat: Tebedak, Ngabang, 50 sasaran belum terlayani, 30 di antaranya Sanitasi layak."
    )
    alone = sentence(desa_loads([SANITATION], [A]), names, "Kabupaten Landak")
    assert alone == "Terberat: Tebedak, Ngabang, 30 sasaran belum terlayani (Sanitasi layak)."
    nothing = sentence([], names, "Kabupaten Landak")
    assert nothing == "Belum ada kekurangan per desa yang dapat dihitung di Kabupaten Landak."
