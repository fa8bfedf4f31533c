"""A table in parts: every cell once, the first column beside all."""

from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.briefings import Cell, Head, Table
from dashboard.domain.table_parts import column_parts, lines_of, row_parts


@given(st.integers(1, 40), st.integers(1, 5), st.integers(2, 12))
def test_no_column_is_lost_and_none_stands_twice(columns, rows, most):
    heads = tuple(Head(f"k{at}") for at in range(columns))
    cells = tuple(tuple(Cell(f"{row}.{at}") for at in range(columns)) for row in range(rows))
    parts = column_parts(Table(heads, cells), most)
    assert all(len(part.heads) <= most for part in parts)
    for row in range(rows):
        told = [cell.text for part in parts for cell in part.rows[row][1:]]
        assert told == [f"{row}.{at}" for at in range(1, columns)]
        assert {part.rows[row][0].text for part in parts} == {f"{row}.0"}


@given(st.lists(st.floats(1, 50), min_size=1, max_size=40), st.floats(10, 100))
def test_every_row_stands_once_and_in_order(heights, room):
    rows = [(Cell(str(at)),) for at in range(len(heights))]
    parts = row_parts(rows, heights, room)
    assert [row for part in parts for row in part] == rows
    for part in parts:
        used = sum(heights[int(row[0].text)] for row in part)
        assert used <= room * 1.0001 or len(part) == 1


def test_a_row_is_as_high_as_its_longest_text():
    assert lines_of(["Landak", "Kapuas Hilir"], [1, 1], 40) == 1
    assert lines_of(["Landak", "Kapuas Hilir"], [1, 1], 20) == 2
    assert lines_of(["Landak", "Penanggungjawabnya"], [1, 1], 20) == 2
