"""Of what a closed session keeps, each sees the desa and reports of the own area."""

import json
from datetime import date
from fractions import Fraction

from dashboard.domain.actors import LOCAL, Actor, Role
from dashboard.domain.change_causes import Cause
from dashboard.domain.desa_loads import DesaLoad
from dashboard.domain.plain_values import rebuilt, written
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


KEPT = """{"changes":[{"after":"61/1","alike":[[541,1000],[610,1000]],"before":"541/10",
"before_period":"2025-07","indicator":"krs_accompanied","name":"KRS didampingi","parts":[{"areas":
["61.08.01.2001"],"cause":"perubahan nyata","points":"69/10"}],"people":"69/1","period":"2025-08",
"unit":"persen"}],"day":"2025-09-15","desa":[{"cause":{"area_code":"61.08.01.2001","day":
"2025-09-15","done_by":"Siti","id":1,"indicator":"","text":"Jembatan putus"},"code":"61.08.01.2001",
"lokus":true,"most":["Sanitasi layak",50,"rumah tangga"],"opd":"Dinas PUPR","people":50,"weakest":
{"denominator":100,"indicator":"household_sanitation","name":"Sanitasi layak","numerator":40,
"opd":"Dinas PUPR","target":90.0}}],"missing":[{"as_of":"2025-09-15","due":"2025-09-10","period":
{"number":8,"rhythm":"bulan","year":2025},"place_code":"61.08.01","place_name":"Ngabang","received":
null,"report":{"due_days":10,"evidence":"S","id":"krs","indicators":["krs_accompanied"],"name":
"KRS","note":"","opd":"Dinas PPKB","rhythm":"bulan","sender":"kecamatan"}}],"month":"2025-08",
"numbers":[{"area":"61.08.01","denominator":100,"indicator":"krs_accompanied","numerator":61,
"period":"2025-08"}],"reports":{"due":9,"on_time":7,"received":8},"since":"Rakor TPPS ke-1",
"unread":"","version":"v000001-aa"}""".replace("\n", "")
"""As the first Lokus that kept documents wrote one; it is never edited."""


def test_what_was_kept_once_is_read_by_every_later_lokus():
    opening = rebuilt(Opening, json.loads(KEPT))
    assert (opening.version, opening.day, opening.reports.on_time) == (
        "v000001-aa", date(2025, 9, 15), 7
    )  # fmt: skip
    (change,) = opening.changes
    assert (change.change, change.main, change.said) == (
        Fraction(69, 10), Cause.REAL, [(Cause.REAL, Fraction(69, 10))]
    )  # fmt: skip
    (desa,) = opening.desa
    assert (desa.why, desa.cause.by, desa.weakest.words) == (
        "Jembatan putus", "Siti, 15 Sep 2025", "40 dari 100, target 90,0\u00a0%"
    )  # fmt: skip
    assert (opening.missing[0].days_late, opening.missing[0].report.name) == (5, "KRS")
    assert opening.numbers == (NUMBER,)
    assert rebuilt(Opening, json.loads(written(opening))) == opening
