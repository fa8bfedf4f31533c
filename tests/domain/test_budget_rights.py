"""An OPD reports what it spent of its own lines; what was planned stays with Bappeda."""

import pytest

from dashboard.domain.actors import Actor, Role
from dashboard.domain.budget_forms import BUDGET_FORM, VILLAGE_FORM
from dashboard.domain.record_rights import may_change, may_write

DINKES = Actor("Dinas Kesehatan", Role.OPD, opd="Dinas Kesehatan")
BAPPEDA = Actor("Bappeda", Role.BAPPEDA)
CAMAT = Actor("Camat", Role.KECAMATAN, areas=("61.08.02",))
LINE = {"opd": "Dinas Kesehatan", "pagu": 100}


@pytest.mark.parametrize(
    ("key", "allowed"), [("realised", True), ("as_of", True), ("pagu", False), ("tag", False)]
)
def test_an_opd_reports_and_does_not_plan(key, allowed):
    assert may_change(DINKES, BUDGET_FORM, "61.08", LINE, [key]) is allowed
    assert may_change(BAPPEDA, BUDGET_FORM, "61.08", LINE, [key])


def test_an_opd_touches_no_line_of_another():
    line = LINE | {"opd": "Dinas Sosial"}
    assert not may_change(DINKES, BUDGET_FORM, "61.08", line, ["realised"])


def test_a_camat_records_the_village_money_of_their_own_desa():
    assert may_write(CAMAT, VILLAGE_FORM, "61.08", {"desa": "61.08.02.2001"})
    assert not may_write(CAMAT, VILLAGE_FORM, "61.08", {"desa": "61.08.01.2001"})
    assert may_change(CAMAT, VILLAGE_FORM, "61.08", {"desa": "61.08.02.2001"}, ["pagu"])
