"""Survey values by area and year."""

from dashboard.domain.indicators import Evidence
from dashboard.domain.surveys import Method, Survey, survey_series


def made(area: str, year: int, value: float, **more) -> Survey:
    return Survey(area, year, "SSGI", value, Method.UNKNOWN, Evidence.SOURCED, **more)


SURVEYS = [made("61.08", 2024, 15.1), made("61.08", 2021, 27), made("61", 2024, 26.8)]


def test_a_series_is_in_years_and_has_no_entry_for_what_was_not_found():
    assert [(s.year, s.value) for s in survey_series(SURVEYS, "61.08")] == [
        (2021, 27),
        (2024, 15.1),
    ]


def test_an_interval_is_there_only_if_it_was_published():
    assert made("61", 2024, 20).interval is None
    assert made("61", 2024, 20, low=16.1, high=24.2).interval == (16.1, 24.2)
