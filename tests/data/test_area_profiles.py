"""The profile of an area, read from a warehouse built by the real build."""

import pytest

from dashboard.data.area_figures import read_area_figures
from dashboard.data.area_profiles import place_of, read_area_profile
from dashboard.data.profile_sources import read_profile_sources
from dashboard.domain.actors import LOCAL
from dashboard.domain.area_codes import Level
from dashboard.domain.spines import Side

NGABANG, RAJA, MUNGGUK, RASAN = "61.08.01", *(f"61.08.01.{code}" for code in (2001, 2002, 2003))
OTHER = "61.08.02.2001"


def fact(area, numerator, denominator, period="2025-08", indicator="krs_accompanied"):
    return (indicator, "desa", area, period, numerator, denominator)


FACTS = [
    fact(RAJA, 20, 40),
    fact(MUNGGUK, 36, 40),
    fact(OTHER, 39, 40),
    fact(RAJA, 10, 40, "2025-07"),
    fact(RASAN, 5, 40, "2025-07"),
    fact(RAJA, 30, 100, indicator="stunting_prevalence_routine"),
    fact(RAJA, 100, 125, indicator="measurement_coverage"),
]


@pytest.fixture(scope="module")
def read(lasting_office):
    office = lasting_office
    office.take(FACTS, [(RAJA, 2025)])
    office.build()
    snapshot = office.warehouse.snapshot()

    def ask(code, month="2025-08"):
        return read_area_profile(snapshot, place_of(office.areas, code), month, LOCAL)

    return ask


def krs(figures):
    return next(one for one in figures if one.indicator.id == "krs_accompanied")


def test_an_area_stands_beside_its_kabupaten_in_the_period_of_the_kabupaten(read):
    (row,) = [one for one in read(RAJA).spines if one.figures.indicator.id == "krs_accompanied"]
    assert (row.value, row.middle) == (50.0, pytest.approx(100 * 95 / 120))
    assert row.side is Side.WORSE
    assert row.others == 2  # what RASAN reported in July does not stand in August


def test_a_month_earlier_shows_what_was_known_then(read):
    july = krs(read(RAJA, "2025-07").figures)
    assert july.period == "2025-07"
    assert set(july.counts) == {"61.08", RAJA, RASAN}


def test_counts_of_a_level_agree_with_a_slow_twin(read, lasting_office):
    snapshot = lasting_office.warehouse.snapshot()
    august = [one for one in FACTS if one[0] == "krs_accompanied" and one[3] == "2025-08"]
    for level, length in ((Level.DESA, 13), (Level.KECAMATAN, 8)):
        found = krs(read_area_figures(snapshot, "61.08", level, "2025-08", LOCAL))
        for cut in (length, 5):
            twin = {}
            for _, _, area, _, part, whole in august:
                before = twin.get(area[:cut], (0, 0))
                twin[area[:cut]] = (before[0] + part, before[1] + whole)
            own = {code: pair[:2] for code, pair in found.counts.items() if len(code) == cut}
            assert own == twin


def test_routine_stunting_comes_with_who_was_measured_in_the_same_month(read):
    month = read(RAJA).routine
    assert (month.stunted, month.assessed, month.measured, month.sasaran) == (30, 100, 100, 125)
    assert read(MUNGGUK).routine is None


def test_a_kabupaten_has_no_spine_and_every_area_its_history(read):
    assert read("61.08").spines == []
    history = read(RAJA).histories["krs_accompanied"]
    assert [(str(one.period), one.percent) for one in history.points] == [
        ("2025-07", 25.0),
        ("2025-08", 50.0),
    ]


def test_the_answer_speaks_of_the_area_itself(read):
    profile = read(RAJA)
    assert profile.reached.startswith("0 dari ")
    assert "di Desa" in profile.reached
    assert profile.largest_gap.startswith("Kesenjangan terbesar: kurang")


def test_an_area_names_only_its_own_batches(office):
    office.take(FACTS[:2], content=b"satu")
    office.take([fact(OTHER, 39, 40)], content=b"dua")
    office.build()
    snapshot = office.warehouse.snapshot()
    own = read_profile_sources(snapshot, NGABANG, "2025-08", LOCAL)
    assert "batch B-0001" in own
    whole = read_profile_sources(snapshot, "61.08", "2025-08", LOCAL)
    assert "batch B-0001 dan B-0002" in whole
    assert read_profile_sources(snapshot, "61.08.05", "2025-08", LOCAL) == ["belum ada batch"]


@pytest.mark.parametrize("code", ["", "61", "61.08.99", "99", "x"])
def test_a_code_that_stands_for_no_area_has_no_place(office, code):
    assert place_of(office.areas, code) is None


def test_a_place_knows_what_is_above_and_below(office):
    kecamatan = place_of(office.areas, NGABANG)
    assert [one.code for one in kecamatan.above] == ["61.08"]
    assert RAJA in {one.code for one in kecamatan.below}
    desa = place_of(office.areas, RAJA)
    assert [one.code for one in desa.above] == ["61.08", NGABANG]
    assert desa.below == []
