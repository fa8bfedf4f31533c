"""Survey cards: never joined, always with what lies between them."""

from dashboard.components import survey_cards, survey_strips
from tests.component_texts import texts
from tests.domain.overview_makers import plain, years


def test_a_card_per_year_with_a_word_between_neighbours():
    made = survey_cards.cards(years((2023, 19.0), (2024, 15.1)), "Kalimantan Barat").children
    kinds = [one.className.split()[0] for one in made]
    assert kinds == ["survey", *["survey-between", "survey"] * 3]
    assert texts(made[-2]) == "≈ tidak dapat dibedakan"
    assert texts(made[1]) == "tidak dinilai nilai tidak ditemukan"


def test_a_card_says_value_range_method_and_target():
    said = plain(texts(survey_cards.card(years((2024, 15.1))[-1], "Kalimantan Barat", 40)))
    for part in ("SSGI 2024", "15,1 %", "rentang perkiraan 11,3–18,9 %", "metode tidak diketahui"):
        assert part in said
    assert "target 14 %" in said
    assert "kelas WHO sedang" in said


def test_a_year_that_was_not_found_keeps_province_and_nation():
    said = plain(texts(survey_cards.card(years()[1], "Kalimantan Barat", 40)))
    assert said == (
        "SSGI 2022 – tidak ditemukan 0 20 40 % Kalimantan Barat – Indonesia 20,0 % belum ada target"
    )


def test_all_cards_share_one_scale_that_holds_the_highest_range():
    assert survey_strips.scale_top(years((2024, 15.1))) == 40
    assert survey_strips.scale_top(years((2024, 37.2))) == 50


def test_places_on_the_strip_are_parts_of_the_scale():
    strip = survey_strips.strip(years((2024, 20.0))[-1], 40)
    point = next(one for one in strip.children[0].children if one.className == "strip-point")
    assert point.style == {"left": "50.00%"}
