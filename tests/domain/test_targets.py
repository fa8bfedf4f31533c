"""Which target holds, and how it is named."""

from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.indicators import Evidence
from dashboard.domain.targets import Target, target_in_force, upward
from dashboard.reference import load_reference

S, K = Evidence.SOURCED, Evidence.REMEMBERED


def made(area: str, year: int, value: float, evidence: Evidence = S, **more) -> Target:
    return Target("krs_accompanied", area, year, value, "SK contoh", evidence, **more)


def value_of(targets, area: str, year: int) -> float | None:
    found = target_in_force(targets, "krs_accompanied", area, year)
    return None if found is None else found.value


def test_the_areas_above_come_nearest_first():
    assert upward("61.08.02.2001") == ["61.08.02.2001", "61.08.02", "61.08", "61", ""]
    assert upward("") == [""]


def test_the_nearest_area_wins_over_a_later_year():
    targets = [made("", 2025, 90), made("61", 2025, 85), made("61.08", 2024, 70)]
    assert value_of(targets, "61.08.02", 2025) == 70
    assert value_of(targets, "61.09", 2025) == 85
    assert value_of(targets, "62.03", 2025) == 90


def test_the_latest_year_not_after_the_one_asked_about_wins():
    targets = [made("", 2023, 60), made("", 2025, 80), made("", 2024, 70)]
    assert [value_of(targets, "61.08", year) for year in (2022, 2023, 2024, 2025, 2030)] == [
        None, 60, 70, 80, 80,
    ]  # fmt: skip


def test_a_sourced_target_wins_over_a_remembered_one_and_then_the_first():
    targets = [made("", 2024, 1, K), made("", 2024, 2), made("", 2024, 3)]
    assert value_of(targets, "61.08", 2024) == 2


def test_a_target_of_a_lower_or_another_area_does_not_hold():
    assert value_of([made("61.08.02", 2024, 1), made("61.09", 2024, 2)], "61.08", 2024) is None


def test_a_target_past_its_year_says_so():
    target = made("", 2024, 90)
    assert (target.outdated(2024), target.words(2024)) == (False, "target 2024")
    assert (target.outdated(2025), target.words(2025)) == (True, "target 2024, belum diperbarui")


def test_a_standing_rule_does_not_grow_old():
    rule = made("", 2024, 90, standing=True)
    assert (rule.outdated(2030), rule.words(2030)) == (False, "target sejak 2024")


def test_a_remembered_target_is_to_be_checked():
    assert made("", 2024, 90, K).doubt == "perlu dicek"
    assert made("", 2024, 90).doubt == ""


AREAS = st.sampled_from(["", "61", "61.08", "61.09", "61.08.02", "62"])
TARGETS = st.lists(
    st.builds(
        made, AREAS, st.integers(2021, 2026), st.integers(0, 100), st.sampled_from(list(Evidence))
    ),
    max_size=12,
)


@given(TARGETS, AREAS, st.integers(2020, 2027))
def test_the_rule_agrees_with_reading_it_aloud(targets, area, year):
    expected = None
    for code in upward(area):
        here = [t for t in targets if t.area_code == code and t.year <= year]
        if here:
            newest = max(t.year for t in here)
            here = [t for t in here if t.year == newest]
            expected = next((t for t in here if t.evidence is S), here[0])
            break
    assert target_in_force(targets, "krs_accompanied", area, year) is expected


def test_the_perpres_wins_over_the_bkkbn_metadata_for_ttd_remaja_putri():
    targets = load_reference().targets
    assert [t.value for t in targets if t.indicator == "girl_iron_tablet"] == [58, 80]
    held = target_in_force(targets, "girl_iron_tablet", "61.08", 2025)
    assert held is not None
    assert (held.value, held.words(2025)) == (58, "target 2024, belum diperbarui")


def test_the_survey_target_in_force_by_area_and_year():
    targets = load_reference().targets

    def held(area: str, year: int) -> tuple[float, str]:
        target = target_in_force(targets, "stunting_prevalence_survey", area, year)
        assert target is not None
        return target.value, target.words(year)

    assert held("61.08", 2024) == (14, "target 2024")
    assert held("61.08", 2025) == (18.8, "target 2025")
    assert held("61.08", 2027) == (18.8, "target 2025, belum diperbarui")
    assert held("61.08", 2029) == (14.2, "target 2029")
    assert held("62.03", 2025) == (20.6, "target 2025")
    assert held("62.03", 2024) == (14, "target 2024")


def test_sekadau_has_its_own_line_and_others_have_none_for_routine_data():
    targets = load_reference().targets
    years = (2021, 2022, 2023, 2024, 2025)
    found = [
        target_in_force(targets, "stunting_prevalence_routine", "61.09", year) for year in years
    ]
    assert [t and t.value for t in found] == [None, 22.74, 19.05, 15.33, 15.33]
    assert target_in_force(targets, "stunting_prevalence_routine", "61.08", 2024) is None
