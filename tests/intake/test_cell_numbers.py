import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.intake.cell_numbers import NotANumberError, Style, count, is_no_value, percent


@pytest.mark.parametrize(
    ("cell", "column", "read"),
    [
        (25, [], 25),
        (25.0, [], 25),
        ("25", [], 25),
        ("1.234", ["1.234", "987", "2.500", "1.001"], 1234),
        ("12.345.678", ["12.345.678"], 12345678),
        ("1,234", ["1,234", "1,200,000"], 1234),
        ("12,0", [], 12),
        ("1 234", [], 1234),
        (0, [], 0),
        ("0", [], 0),
        (None, [], None),
        ("-", [], None),
        ("KOSONG", [], None),
    ],
)
def test_a_count_is_read_as_offices_write_it(cell, column, read):
    assert count(cell, Style.of(column)) == read


@pytest.mark.parametrize(
    ("cell", "column", "rule"),
    [
        (25.5, [], "bukan-bilangan-bulat"),
        ("25,1", [], "bukan-bilangan-bulat"),
        ("1.234", ["1.234", "987"], "ribuan-atau-pecahan"),
        ("=B2*2", [], "rumus-tanpa-hasil"),
        ("#REF!", [], "rumus-galat"),
        (1e300, [], "angka-tak-terbaca"),
        (10**15 + 1, [], "angka-tak-terbaca"),
        ("9" * 20, [], "angka-tak-terbaca"),
        ("9" * 5000, [], "angka-tak-terbaca"),
        ("1.234", ["1.234", "1500"], "angka-rancu"),
        ("1.234", ["1.234", "1,500"], "angka-rancu"),
        ("1.234", ["1.234", "25.1"], "angka-rancu"),
        ("12 anak", [], "angka-tak-terbaca"),
        ("nihil", [], "angka-tak-terbaca"),
        (True, [], "angka-tak-terbaca"),
    ],
)
def test_what_is_no_clear_count_is_refused_by_its_rule(cell, column, rule):
    with pytest.raises(NotANumberError) as refused:
        count(cell, Style.of(column))
    assert refused.value.rule == rule


def test_a_dash_a_blank_and_a_zero_are_three_things():
    assert [is_no_value(cell) for cell in ("-", None, 0, "0", "KOSONG")] == [
        True,
        False,
        False,
        False,
        True,
    ]


@pytest.mark.parametrize("cell", [25.1, "25,1", "25.1", "25,1 %", "25.1%"])
def test_a_percent_may_have_comma_point_and_sign(cell):
    assert percent(cell) == 25.1


def test_a_percent_of_thousands_of_digits_is_none():
    with pytest.raises(NotANumberError):
        percent("9" * 5000)


@given(st.integers(0, 10**9))
def test_every_count_survives_each_way_of_writing_it(number):
    dotted = f"{number:,}".replace(",", ".")
    written = [number, float(number), str(number), dotted, f"{number},0"]
    style = Style(dotted=True, thousands=True)
    assert {count(cell, style) for cell in written} == {number}
