"""The sample's records of aksi and lokus: valid, the same each time, and one with its files."""

import pytest

from dashboard.data.areas import GEODATA, Areas, read_list
from dashboard.domain.aksi_proofs import ProofState
from dashboard.domain.aksi_years import aksi_year
from dashboard.domain.record_forms import BY_KEY
from dashboard.domain.record_values import check, identity_of
from dashboard.intake.sample import (
    records_aksi,
    records_aksi_bukti,
    records_aksi_kecamatan,
    records_sk_lokus,
)
from dashboard.intake.sample.places import PLACES, TODAY
from dashboard.reference import load_reference

MAKERS = {
    "aksi": records_aksi,
    "aksi-kecamatan": records_aksi_kecamatan,
    "aksi-bukti": records_aksi_bukti,
    "sk-lokus": records_sk_lokus,
}


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
def test_each_year_shows_work_done_and_the_last_one_work_owed(world, kab):
    areas, reference = world
    made = [MAKERS[key].rows(kab, areas, reference) for key in ("aksi", "aksi-kecamatan")]
    evidence = records_aksi_bukti.rows(kab, areas, reference)
    for year in (2023, 2024, 2025):
        shown = aksi_year(reference.frameworks, year, *made, evidence, TODAY)
        assert shown.strays == []
        assert len(shown.done) >= 3
        assert {one.state(TODAY) for one in shown.proofs} >= {ProofState.THERE}
    assert shown.overdue
    assert 0 < shown.states[0].kecamatan_done < len(areas.kecamatan(kab))


def test_the_decree_of_a_record_is_the_one_over_the_list_in_the_file(sample_home, world):
    from python_calamine import CalamineWorkbook

    made = {row["year"]: row for row in records_sk_lokus.rows("61.08", *world)}
    file = next(sample_home.sample.glob("61.08/**/SK_Lokus_2025.xlsx"))
    head = [row[0] for row in CalamineWorkbook.from_path(file).get_sheet_by_index(0).to_python()]
    assert f"NOMOR : {made[2025]['number']}" in head
