"""Of what a closed session keeps, each sees the desa and reports of the own area."""

from datetime import date

from dashboard.domain.actors import LOCAL, Actor, Role
from dashboard.domain.desa_loads import DesaLoad
from dashboard.domain.rakor_effects import AreaNumber
from dashboard.domain.rakor_openings import Opening
from dashboard.domain.reporting_calendar import Rates

HERE, THERE = "61.08.01.2001", "61.08.02.2001"
NUMBER = AreaNumber("krs_accompanied", "61.08.01", "2025-08", 61, 100)


def load(code):
    return DesaLoad(code, 50, ("Sanitasi layak", 50, "rumah tangga"), "Dinas PUPR", None)


OPENING = Opening(
    "v000001-aa", date(2025, 9, 15), "2025-08", Rates(0, 0, 0), (), "", "", (),
    (load(HERE), load(THERE)), (NUMBER,),
)  # fmt: skip


def test_a_camat_sees_the_own_desa_and_the_secretariat_all():
    camat = Actor("Camat", Role.KECAMATAN, ("61.08.01",))
    assert [one.code for one in OPENING.seen_by(camat).desa] == [HERE]
    assert OPENING.seen_by(LOCAL) == OPENING


def test_the_number_of_an_action_is_found_by_indicator_and_area():
    assert OPENING.number("krs_accompanied", "61.08.01") is NUMBER
    assert OPENING.number("krs_accompanied", "61.08.02") is None
