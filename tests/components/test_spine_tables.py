"""The table under the spine: every row in words, one row of the chart per row of the table."""

from dashboard.components.spine_tables import grouped, key, table
from dashboard.domain.indicators import Group
from dashboard.domain.spines import spine
from tests.component_texts import texts
from tests.domain.area_makers import KAB, desa, figures
from tests.domain.overview_makers import plain

OTHERS = {2: (40, 100), 3: (50, 100), 4: (70, 100), 5: (90, 100), 6: (1, 9)}
SPINE = spine(figures({KAB: (311, 509), 1: (40, 100), **OTHERS}), desa(1), KAB)


def test_a_group_has_a_heading_that_is_a_row():
    assert grouped([SPINE]) == [Group.SENSITIF, SPINE]


def test_a_row_says_value_interval_kabupaten_extremes_side_and_verdict():
    words = plain(texts(table([SPINE], desa(1), "desa")))
    for part in ("40,0 %", "31–50 %", "61,1 %", "40 %", "90 %", "lebih buruk dari kabupaten"):
        assert part in words
    assert words.endswith("Belum tercapai")


def test_small_areas_left_out_are_said():
    assert "Desa dengan sasaran di bawah 30 (sampai 1 per baris)" in texts(key([SPINE], "desa"))
    whole = spine(figures({KAB: (60, 100), 1: (40, 100)}), desa(1), KAB)
    assert "di bawah 30" not in texts(key([whole], "desa"))
