"""A file beside what is loaded of its kind."""

from datetime import UTC, date, datetime

import pandas as pd
import pytest

from dashboard.domain.batches import FACT_COLUMNS, Batch, Status
from dashboard.intake.checks.last_period import Limits, against_last_period
from dashboard.intake.checks.loaded import against_loaded
from dashboard.intake.comparison import compare

KEK = "kek_pregnant_extra_food"  # cumulative
GIRLS = "girl_iron_tablet"  # a stock
CASES = "stunting_case_count_routine"  # a count
RAJA, MUNGGUK = "61.08.01.2001", "61.08.01.2002"


def facts(*rows, batch=None, indicator=GIRLS):
    """Return facts of (area, period, numerator, denominator) rows."""
    lines = [
        (indicator, "desa", area, period, over, under, None, "S", row, f"E{row}", f"D{row}")
        for row, (area, period, over, under) in enumerate(rows, start=6)
    ]
    frame = pd.DataFrame(lines, columns=list(FACT_COLUMNS)).astype(FACT_COLUMNS)
    return frame if batch is None else frame.assign(batch_number=batch)


def stacked(*frames):
    empty = facts(batch="")
    return pd.concat([empty, *frames], ignore_index=True)


def state(new, *loaded):
    return compare(new, stacked(*loaded), []).state


def test_a_file_is_new_the_same_more_or_changed():
    one = facts((RAJA, "2025-08", 9, 10))
    two = facts((RAJA, "2025-08", 9, 10), (MUNGGUK, "2025-08", 4, 10))
    assert state(one) == "baru"
    assert state(one, facts((RAJA, "2025-07", 9, 10), batch="B-0001")) == "baru"
    assert state(one, facts((RAJA, "2025-08", 9, 10), batch="B-0001")) == "sama"
    assert state(two, facts((RAJA, "2025-08", 9, 10), batch="B-0001")) == "menambah"
    assert state(one, two.assign(batch_number="B-0001")) == "menambah"  # a desa is gone
    assert state(one, facts((RAJA, "2025-08", 8, 10), batch="B-0001")) == "berubah"
    assert state(one, facts((RAJA, "2025-08", 9, None), batch="B-0001")) == "berubah"


def test_the_last_batch_of_a_cell_is_the_one_compared_with():
    earlier = facts((RAJA, "2025-08", 9, 10), batch="B-0001")
    corrected = facts((RAJA, "2025-08", 7, 10), batch="B-0002")
    said = compare(facts((RAJA, "2025-08", 9, 10)), stacked(earlier, corrected), [])
    (change,) = said.changes
    assert (change.was[0], change.now[0], change.batch) == (7, 9, "B-0002")
    assert said.earlier == ("B-0001", "B-0002")


def test_a_batch_with_other_periods_too_is_never_replaced_whole():
    year = facts((RAJA, "2025-07", 1, 10), (RAJA, "2025-08", 9, 10), batch="B-0001")
    month = facts((RAJA, "2025-08", 8, 10), batch="B-0002")
    said = compare(facts((RAJA, "2025-08", 5, 10)), stacked(year, month), [])
    assert (said.earlier, said.replaceable) == (("B-0001", "B-0002"), ("B-0002",))


def test_files_of_other_areas_stand_beside_each_other():
    said = compare(
        facts((RAJA, "2025-08", 5, 10)),
        stacked(facts((MUNGGUK, "2025-08", 4, 10), batch="B-0001")),
        [],
    )
    assert (said.state, said.earlier, said.gone) == ("baru", (), 1)


def test_what_changed_is_told_by_area_with_the_value_before():
    loaded = stacked(facts((RAJA, "2025-08", 8, 10), (MUNGGUK, "2025-08", 1, 10), batch="B-0003"))
    said = compare(facts((RAJA, "2025-08", 9, 12), (MUNGGUK, "2025-08", 1, 10)), loaded, [])
    note, warning = against_loaded(said, None, lambda code: code[-4:], lambda _: "TTD")
    assert (note.rule, note.reason) == (
        "periode-sudah-dimuat",
        "sebagian sudah dimuat sebagai B-0003: 1 sama, 1 berubah (angka per wilayah)",
    )
    assert (warning.rule, warning.sheet, warning.cell, warning.value) == (
        "angka-berubah",
        "S",
        "E6",
        "9/12",
    )
    assert warning.reason == ("TTD Agustus 2025: 1 wilayah berubah dari B-0003 (2001 8/10 → 9/12)")
    assert said.as_dict()["areas"] == {
        RAJA: [
            {
                "indicator": GIRLS,
                "period": "2025-08",
                "was": [8, 10, None],
                "now": [9, 12, None],
                "place": "S E6",
                "batch": "B-0003",
            }
        ]
    }


def test_a_file_drawn_earlier_than_what_is_loaded_is_asked_about():
    words = dict.fromkeys(("file_name", "sha256", "layout", "source_system", "uploaded_by"), "x")
    rows = dict.fromkeys(("size", "rows_in", "rows_taken", "rows_aside"), 1)
    batch = Batch(
        number="B-0001", kab_code="61.08", status=Status.DRAF, cutoff=date(2025, 8, 31),
        publish=date(2025, 9, 15), uploaded_at=datetime(2025, 9, 15, tzinfo=UTC), sample=False,
        **words, **rows,
    )  # fmt: skip
    loaded = stacked(facts((RAJA, "2025-08", 9, 10), batch="B-0001"))
    said = compare(facts((RAJA, "2025-08", 8, 10)), loaded, [batch])
    rules = [p.rule for p in against_loaded(said, date(2025, 8, 1), str, str)]
    assert rules == ["periode-sudah-dimuat", "data-lebih-lama", "angka-berubah"]
    rules = [p.rule for p in against_loaded(said, date(2025, 9, 1), str, str)]
    assert "data-lebih-lama" not in rules


def asked(indicators, before, now, indicator=GIRLS, last="2025-07", limits=None):
    """Return the rules that one desa breaks from July to August."""
    loaded = stacked(facts((RAJA, last, *before), batch="B-0001", indicator=indicator))
    new = facts((RAJA, "2025-08", *now), indicator=indicator)
    found = against_last_period(new, loaded, indicators, lambda _: "Raja", limits or Limits())
    return [problem.rule for problem in found]


@pytest.mark.parametrize(
    ("before", "now", "rules"),
    [
        ((10, 40), (19, 40), []),  # 22,5 points, and the numerators are few
        ((10, 40), (20, 40), ["lompatan"]),  # 25 points
        ((20, 40), (10, 40), ["lompatan"]),  # down as well
        ((1, 10), (9, 10), []),  # too few people
        ((20, 400), (39, 400), []),
        ((20, 400), (40, 400), ["lompatan"]),  # twice as many of enough people
        ((50, 100), (50, 119), []),
        ((50, 100), (90, 200), ["penyebut-berubah"]),
        ((10, 20), (10, 25), []),  # a fifth, but no more than chance
        ((9, 10), (None, 10), []),  # not reported is no fall to zero
    ],
)
def test_a_figure_that_jumps_is_asked_about(indicators, before, now, rules):
    assert asked(indicators, before, now) == rules


def test_the_limits_can_be_set(indicators):
    assert asked(indicators, (10, 40), (16, 40), limits=Limits(points=15)) == ["lompatan"]
    assert asked(indicators, (50, 100), (90, 200), limits=Limits(denominator=150)) == []


def test_a_count_that_doubles_is_asked_about(indicators):
    assert asked(indicators, (20, None), (40, None), CASES) == ["lompatan"]
    assert asked(indicators, (20, None), (39, None), CASES) == []
    assert asked(indicators, (9, None), (40, None), CASES) == []


def test_a_cumulative_figure_may_double_within_a_year_and_begins_anew_in_january(indicators):
    assert asked(indicators, (20, 400), (80, 400), KEK) == []
    assert asked(indicators, (20, 400), (120, 400), KEK) == ["lompatan"]
    assert asked(indicators, (380, 400), (40, 400), KEK, last="2024-12") == []


def test_a_cumulative_denominator_may_grow_but_not_shrink(indicators):
    assert asked(indicators, (5, 40), (9, 90), KEK) == []
    assert asked(indicators, (5, 90), (5, 40), KEK) == ["penyebut-berubah"]


def test_a_jump_of_most_areas_together_is_told_once(indicators):
    areas = [f"61.08.01.20{place:02d}" for place in range(1, 13)]
    last = facts(*((area, "2025-07", 10, 40) for area in areas), batch="B-0001")
    new = facts(*((area, "2025-08", 30 + n % 3, 40) for n, area in enumerate(areas)))
    (problem,) = against_last_period(new, stacked(last), indicators, str)
    assert "12 dari 12 wilayah sekaligus, misalnya 61.08.01.2001: 30 dari 40" in problem.reason


def test_a_period_of_two_years_ago_is_no_last_period(indicators):
    assert asked(indicators, (10, 40), (40, 40), last="2023-12") == []


def test_a_copy_of_the_last_period_is_asked_about_once(indicators):
    areas = [f"61.08.01.200{place}" for place in range(1, 6)]
    last = facts(*((area, "2025-07", 4, 10) for area in areas), batch="B-0001")
    new = facts(*((area, "2025-08", 4, 10) for area in areas))
    (problem,) = against_last_period(new, stacked(last), indicators, str)
    assert (problem.rule, problem.cell) == ("sama-dengan-periode-lalu", "E6")
    assert "5 wilayah sama persis dengan Juli 2025" in problem.reason
    four = new.head(4)
    assert against_last_period(four, stacked(last), indicators, str) == []


def test_the_months_of_one_workbook_are_compared_with_each_other(indicators):
    new = facts((RAJA, "2025-07", 10, 40), (RAJA, "2025-08", 30, 40))
    (problem,) = against_last_period(new, stacked(), indicators, lambda _: "Raja")
    assert (problem.rule, problem.cell, problem.value) == ("lompatan", "E7", "30")
    assert problem.reason.endswith(
        "Raja: 30 dari 40 (75,0\u00a0%) setelah 10 dari 40 (25,0\u00a0%) pada Juli 2025"
    )
