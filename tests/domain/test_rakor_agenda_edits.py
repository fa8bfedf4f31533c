"""An agenda changed line by line: nothing is lost, and words that count go on counting."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.rakor_agenda import AgendaItem
from dashboard.domain.rakor_agenda_edits import (
    LONGEST,
    MOST,
    AgendaAct,
    AgendaEdit,
    edited,
    numbered,
    standing,
)

THREE = numbered([AgendaItem("Janji", "janji"), AgendaItem("Lapor", "lapor"), AgendaItem("Doa")])


def words(items):
    return [one.words for one in items]


def test_a_line_goes_up_and_down_and_away():
    assert words(edited(THREE, AgendaEdit(AgendaAct.UP, 3))) == ["Janji", "Doa", "Lapor"]
    assert words(edited(THREE, AgendaEdit(AgendaAct.DOWN, 1))) == ["Lapor", "Janji", "Doa"]
    assert words(edited(THREE, AgendaEdit(AgendaAct.UP, 1))) == ["Janji", "Lapor", "Doa"]
    assert words(edited(THREE, AgendaEdit(AgendaAct.REMOVED, 2))) == ["Janji", "Doa"]


def test_a_line_added_gets_a_number_never_given_to_another_that_stands():
    fewer = edited(THREE, AgendaEdit(AgendaAct.REMOVED, 1))
    assert edited(fewer, AgendaEdit(AgendaAct.ADDED, words="  Lain   lain ")) == [
        *fewer, AgendaItem("Lain lain", "", 4)
    ]  # fmt: skip


def test_what_another_removed_meanwhile_stays_removed():
    assert edited(THREE[:2], AgendaEdit(AgendaAct.UP, 3)) == THREE[:2]


@pytest.mark.parametrize(
    ("line", "why"), [("  ", "belum terisi"), ("x" * (LONGEST + 1), f"lebih dari {LONGEST} huruf")]
)
def test_what_is_no_line_is_refused(line, why):
    with pytest.raises(ValueError, match=why):
        edited(THREE, AgendaEdit(AgendaAct.ADDED, words=line))
    with pytest.raises(ValueError, match=f"sudah {MOST} butir"):
        edited(THREE * 10, AgendaEdit(AgendaAct.ADDED, words="satu lagi"))


def test_a_kept_line_says_what_is_proposed_now():
    kept = [AgendaItem("2 laporan belum masuk", "lapor", 1), AgendaItem("Doa", "", 2)]
    now = [AgendaItem("5 laporan belum masuk", "lapor")]
    assert words(standing(kept, now)) == ["5 laporan belum masuk", "Doa"]
    assert words(standing(kept, [])) == ["2 laporan belum masuk", "Doa"]


MOVES = st.tuples(st.sampled_from([AgendaAct.UP, AgendaAct.DOWN]), st.integers(0, 6))


@given(st.integers(0, 5), st.lists(MOVES, max_size=12))
def test_moving_keeps_every_line(count, moves):
    items = numbered([AgendaItem(f"b{number}") for number in range(count)])
    found = items
    for act, item in moves:
        found = edited(found, AgendaEdit(act, item))
    assert sorted(words(found)) == sorted(words(items))
