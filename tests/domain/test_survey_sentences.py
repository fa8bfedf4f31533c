"""What the survey cards say in words."""

import pytest

from dashboard.domain.survey_sentences import (
    against_target,
    present_target,
    remarks,
    sources,
    title,
)
from dashboard.domain.survey_years import survey_years
from tests.domain.overview_makers import plain, survey, target, years


@pytest.mark.parametrize(
    ("values", "said"),
    [
        (
            [(2023, 16.2), (2024, 22.5)],
            "Survei SSGI/SKI: 2023 ke 2024 naik (metode tidak diketahui)",
        ),
        ([(2022, 25.1), (2023, 22.9)], "Survei SSGI/SKI: 2022 ke 2023 tidak dapat dibedakan"),
        ([(2021, 27.0), (2024, 15.1)], "Survei SSGI/SKI menurut tahun"),
    ],
)
def test_the_title_says_what_the_last_two_neighbours_tell(values, said):
    assert title(years(*values)) == said


@pytest.mark.parametrize(
    ("value", "where"),
    [(9.0, "seluruhnya di bawahnya"), (15.1, "memuatnya"), (22.5, "seluruhnya di atasnya")],
)
def test_the_target_is_named_with_its_basis_and_where_the_range_lies(value, where):
    assert plain(against_target(years((2024, value)))) == (
        f"Target 2024 14 % (Perpres 72/2021 Lampiran A): rentang perkiraan SSGI 2024 {where}."
    )


def test_a_year_without_a_target_is_said_to_have_none():
    assert against_target(years((2023, 22.9))) == "Belum ada target untuk 2023 yang ditemukan."
    assert against_target(years()) == ""


def test_the_target_of_the_year_looked_at_stands_beside_the_one_judged():
    known = years((2024, 15.1))
    assert plain(present_target(known, target(18.8, 2025), 2025)) == (
        "Berlaku 2025: target 18,8 % (2025), Perpres 72/2021 Lampiran A."
    )
    assert plain(present_target(known, target(14.0, 2024), 2026)) == (
        "Berlaku 2026: target 14 % (2024, belum diperbarui), Perpres 72/2021 Lampiran A."
    )
    assert present_target(known, target(14.0, 2024), 2024) == ""


def test_doubts_and_sources_name_their_survey():
    told = survey(2021, 27, note="sumber menulis sekitar 27", sources=("harian A", "harian B"))
    (known,) = survey_years([told], "61.08", lambda _: None)
    assert remarks([known]) == ["SSGI 2021: sumber menulis sekitar 27."]
    assert sources([known]) == "Sumber: SSGI 2021 harian A; harian B"
    assert sources([]) == ""
