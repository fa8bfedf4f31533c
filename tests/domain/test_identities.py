"""How a kabupaten signs: colours that can be read on white, a line that is not too long."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.identities import PLAIN, Identity, accent_of, contrast, office_of


@pytest.mark.parametrize(
    ("colour", "found"), [("#000000", 21.0), ("#FFFFFF", 1.0), ("#767676", 4.54), ("#FF0000", 4.0)]
)
def test_contrast_with_white_is_as_wcag_says(colour, found):
    assert contrast(colour) == pytest.approx(found, abs=0.01)


def test_a_colour_is_kept_in_one_form():
    written = (" 7a1f1f ", "#0f4C5c", "  ")
    assert [accent_of(one) for one in written] == ["#7A1F1F", "#0F4C5C", ""]


@given(st.integers(0, 0xFFFFFF))
def test_whatever_is_kept_can_be_read_on_white(number):
    colour = f"#{number:06X}"
    if contrast(colour) >= 4.5:
        assert accent_of(colour) == colour
    else:
        with pytest.raises(ValueError, match="terlalu pucat untuk tulisan di atas putih"):
            accent_of(colour)


@pytest.mark.parametrize("written", ["merah", "#12345", "#1234567", "rgb(1,2,3)", "#GGGGGG"])
def test_what_is_no_colour_is_refused_in_a_sentence(written):
    with pytest.raises(ValueError, match="tulis seperti #0F4C5C"):
        accent_of(written)


def test_a_line_of_an_office_is_one_line_and_not_too_long():
    assert office_of("  Bappeda \n Kabupaten  Kapuas ") == "Bappeda Kabupaten Kapuas"
    with pytest.raises(ValueError, match="paling panjang 120 huruf"):
        office_of("x" * 121)


def test_without_a_colour_of_its_own_the_usual_one_stays():
    assert (PLAIN.colour("#111111"), Identity(accent="#7A1F1F").colour("#111111")) == (
        "#111111",
        "#7A1F1F",
    )
