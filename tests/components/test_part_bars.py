"""Bars of a whole in parts: never longer than the whole, and each number with its heading."""

from hypothesis import given
from hypothesis import strategies as st

from dashboard.components import part_bars


def widths(bar):
    return [float(one.style["width"].removesuffix("%")) for one in bar.children]


@given(st.lists(st.integers(0, 10_000), max_size=4), st.integers(0, 10_000))
def test_parts_never_leave_the_whole(parts, whole):
    drawn = part_bars.bar([(part, "fill") for part in parts], whole, "kata")
    assert sum(widths(drawn)) <= 100.05
    assert all(width > 0 for width in widths(drawn))


def test_what_is_more_than_the_whole_is_cut_at_its_end():
    assert widths(part_bars.bar([(12, "a"), (3, "b")], 10, "kata")) == [100.0]


def test_a_bar_is_as_long_as_its_whole_is_large():
    bar = part_bars.bar([(5, "a")], 20, "kata", longest=80)
    assert (bar.style, widths(bar)) == ({"width": "25.00%"}, [25.0])


def test_numbers_carry_their_heading_for_a_phone_and_bars_do_not():
    row = part_bars.row("Mandor", part_bars.share(1, 4, "a", "kata"), "1 dari 4", "")
    part_bars.table(("Desa", "Batang", "Orang", "Sisa"), [row], "tabel", right=(2, 3))
    bar, number, empty = row.children[1:]
    assert getattr(number, "data-head") == "Orang"
    assert not hasattr(bar, "data-head")
    assert not hasattr(empty, "data-head")
