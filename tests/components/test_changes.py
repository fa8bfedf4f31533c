"""The block of what changed: parts as words and as a bar."""

from dashboard.components import changes
from dashboard.domain.change_causes import Counts
from tests.component_texts import texts
from tests.domain.test_indicator_changes import A, B, change


def test_a_line_says_the_way_and_every_part_the_real_one_first():
    july = {A: Counts(400, 1000)}
    late = {A: Counts(400, 1000), B: Counts(700, 1000)}
    august = {A: Counts(520, 1000), B: Counts(801, 1000)}
    block = changes.section([change(july, late, august)], address=lambda _: "/x")
    said = texts(block).replace("\u00a0", " ")
    assert "40,0 % (Juli 2025) → 66,1 % (Agustus 2025) +26,1 poin" in said
    assert "+11,1 poin perubahan nyata +15,0 poin laporan terlambat" in said


def test_the_bar_stands_left_of_the_middle_for_what_lowered():
    down = change({A: Counts(50, 100)}, {A: Counts(50, 100)}, {A: Counts(40, 100)})
    bar = changes.bar(down.said, max(map(abs, changes.reach(down.said))))
    assert [part.style for part in bar.children] == [{"left": "0.00%", "width": "50.00%"}]


def test_without_two_periods_the_block_says_why():
    said = texts(changes.section([], address=str))
    assert "Belum ada dua periode yang dapat dibandingkan." in said
