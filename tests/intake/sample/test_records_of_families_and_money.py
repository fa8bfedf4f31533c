"""The sample's records of families, money and the team: valid, and one with what offices report."""

import pytest

from dashboard.data.areas import GEODATA, Areas, read_list
from dashboard.domain.krs_progress import KrsState, progress
from dashboard.domain.periods import Period
from dashboard.domain.record_forms import BY_KEY
from dashboard.domain.record_values import check, identity_of
from dashboard.intake.sample import (
    records_anggaran,
    records_dana_desa,
    records_krs,
    records_krs_kecamatan,
    records_opd_nama,
    records_tim,
)
from dashboard.intake.sample.coverage import counts
from dashboard.intake.sample.krs import krs_columns
from dashboard.intake.sample.land import land_of
from dashboard.intake.sample.people import People
from dashboard.intake.sample.places import PLACES
from dashboard.intake.sample.profiles import PROFILES
from dashboard.reference import load_reference

MAKERS = {
    "krs": records_krs,
    "krs-kecamatan": records_krs_kecamatan,
    "anggaran": records_anggaran,
    "dana-desa": records_dana_desa,
    "tim": records_tim,
    "opd-nama": records_opd_nama,
}
BUDGET = "stunting_budget_realization"


@pytest.fixture(scope="module")
def world():
    return Areas(read_list(GEODATA / "areas.csv")), load_reference()


@pytest.mark.parametrize("kab", PLACES)
@pytest.mark.parametrize("key", MAKERS)
def test_every_record_is_valid_its_own_and_the_same_each_time(world, key, kab):
    form, made = BY_KEY[key], MAKERS[key].rows(kab, *world)
    keys = {field.key for field in form.fields}
    for row in made:
        check(form, row)
        assert set(row) <= keys
    assert len({identity_of(form, row) for row in made}) == len(made)
    assert made == MAKERS[key].rows(kab, *world)


@pytest.mark.parametrize("kab", PLACES)
def test_the_budget_lines_are_what_bappeda_reports(world, kab):
    areas, reference = world
    land = land_of(areas, kab)
    reported = counts(land, People(land), reference.indicators[BUDGET], PROFILES[BUDGET])
    quarter = reported.periods.index(Period.parse("2025-Q2"))
    made = records_anggaran.rows(kab, *world)
    assert sum(row["pagu"] for row in made) == reported.denominator[quarter, 0]
    # What would be more than its pagu is cut there.
    spent = sum(row["realised"] for row in made)
    assert spent == pytest.approx(reported.numerator[quarter, 0], rel=0.02)


def test_the_recap_by_kecamatan_is_the_file_of_dinas_ppkb(world):
    areas, _ = world
    land = land_of(areas, "61.11")
    columns = krs_columns(land, People(land), Period.parse("2025-S1"))
    made = records_krs_kecamatan.rows("61.11", *world)
    assert len(made) == len(land.kecamatan)
    assert sum(row["at_risk"] for row in made) <= columns["total_krs"].sum()


@pytest.mark.parametrize("kab", PLACES)
def test_the_verification_has_begun_and_is_not_over(world, kab):
    found = progress(records_krs.rows(kab, *world), len(world[0].desa(kab)))
    assert found.unlisted == 2
    assert min(found.desa.values()) > 0
    assert found.desa[KrsState.FINAL] < found.desa[KrsState.NOT_STARTED]
