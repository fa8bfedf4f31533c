"""Codes survive what offices and spreadsheets do to them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.written_codes import code_inside, read_code


@pytest.mark.parametrize(
    "cell",
    [
        "61.08.02.2001",
        "6108022001",
        "6108022001.0",
        "6.108022001E9",
        "6,108022001E+09",
        " '61-08-02-2001",
        "61 08 02 2001",
    ],
)
def test_one_desa_in_many_forms(cell):
    assert read_code(cell) == "61.08.02.2001"


@pytest.mark.parametrize(
    ("cell", "code"),
    [("61", "61"), ("61.0", "61"), ("6108.0", "61.08"), ("610802", "61.08.02"), ("35.1", "35.10")],
)
def test_higher_levels_are_read_too(cell, code):
    assert read_code(cell) == code


@pytest.mark.parametrize(
    "cell",
    [
        "",
        "Ngabang",
        "6108020",
        "05.01",
        "6.10802E9",
        "61.08.02.0000",
        "1",
        "9E999999999",
        "61.08.02.20",
    ],
)
def test_what_is_no_code_is_not_guessed(cell):
    assert read_code(cell) is None


def test_a_code_is_found_among_words():
    assert code_inside("61.08.01.2001 - Hilir Kantor") == "61.08.01.2001"
    assert code_inside("Hilir Kantor (6108012001)") == "61.08.01.2001"
    assert code_inside("Telp. 081234567890") is None


@given(st.integers(11, 97), st.integers(1, 99), st.integers(1, 99), st.integers(1001, 3999))
def test_a_code_comes_back_from_a_number(province, kab, kec, desa):
    code = f"{province}.{kab:02d}.{kec:02d}.{desa}"
    assert read_code(str(float(code.replace(".", "")))) == code
