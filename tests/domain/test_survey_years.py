"""Survey years as cards hold them."""

import pytest

from dashboard.domain.survey_years import last_found, survey_years
from dashboard.domain.verdicts import Verdict
from tests.domain.overview_makers import plain, survey, years


@pytest.mark.parametrize(
    ("value", "more", "said"),
    [
        (15.1, {}, "sedang"),  # Landak 2024: 11,3 to 18,9
        (25.0, {}, "tinggi"),  # Kapuas 2021: 20,5 to 29,5
        (22.9, {}, "sedang sampai tinggi"),  # Kayong Utara 2023: 18,5 to 27,3
        (27, {"approximate": True}, "tinggi"),
    ],
)
def test_the_who_class_is_that_of_the_whole_range(value, more, said):
    (only,) = survey_years([survey(2024, value, **more)], "61.08", lambda _: None)
    assert only.who_class == said


def test_a_year_without_a_value_of_the_kabupaten_keeps_its_card():
    cards = years((2021, 27), (2023, 19.0), (2024, 15.1))
    assert [(one.name, one.kabupaten and one.kabupaten.value) for one in cards] == [
        ("SSGI 2021", 27),
        ("SSGI 2022", None),
        ("SKI 2023", 19.0),
        ("SSGI 2024", 15.1),
    ]


def test_a_value_is_said_as_the_source_prints_it():
    assert [one.number for one in years((2023, 19.0))[1:3]] == ["–", "19,0"]
    assert plain(years((2023, 19.0))[2].value_words) == "19,0 %"
    (about,) = survey_years([survey(2021, 27, approximate=True)], "61.08", lambda _: None)
    assert plain(about.value_words) == "sekitar 27 %"


def test_a_card_holds_the_province_and_the_nation_beside_the_kabupaten():
    known = [
        survey(2024, 19.8, ""),
        survey(2024, 26.8, "61"),
        survey(2024, 15.1),
        survey(2024, 9, "62"),
    ]
    (card,) = survey_years(known, "61.08", lambda _: None)
    values = [one and one.value for one in (card.kabupaten, card.province, card.nation)]
    assert values == [15.1, 26.8, 19.8]


def test_a_year_is_judged_by_the_target_of_that_year_alone():
    cards = years((2023, 19.0), (2024, 15.1))
    assert [one.judgement.verdict for one in cards[2:]] == [
        Verdict.TIDAK_DINILAI,
        Verdict.SEKITAR_TARGET,
    ]


def test_the_last_found_year_may_not_be_the_last_year():
    last = last_found(years((2022, 25.1), (2023, 22.9)))
    assert last is not None
    assert last.name == "SKI 2023"
    assert last_found(years()) is None
