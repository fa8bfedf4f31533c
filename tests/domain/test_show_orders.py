"""A paparan as its people arranged it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.briefing_order import DEFAULT, Part
from dashboard.domain.briefings import Item
from dashboard.domain.show_orders import LONGEST, ShowAct, arranged, edited, usual

ITEMS = tuple(Item(part.value, part.words, "Kalimat.", points=("Satu",)) for part in DEFAULT)
EDITS = st.lists(st.tuples(st.sampled_from(Part), st.sampled_from(ShowAct), st.text(max_size=9)))


def after(*edits):
    order = usual([])
    for edit in edits:
        order = edited(order, *edit)
    return arranged(ITEMS, order)


def test_untouched_it_is_the_usual_paparan():
    assert after() == ITEMS


def test_a_part_moves_one_place_and_the_first_no_further_up():
    moved = after((Part.DASAR, ShowAct.UP), (Part.DASAR, ShowAct.UP))
    assert [one.key for one in moved[:3]] == ["dasar-hukum", "judul", "tren-survei"]
    assert [one.key for one in after((Part.JUDUL, ShowAct.DOWN))[:2]] == ["dasar-hukum", "judul"]


def test_a_part_is_left_out_and_taken_in_again_where_it_was():
    left = after((Part.BPK, ShowAct.TOGGLED))
    assert len(left) == len(ITEMS) - 1
    assert "bpk" not in {one.key for one in left}
    assert after((Part.BPK, ShowAct.TOGGLED), (Part.BPK, ShowAct.TOGGLED)) == ITEMS


def test_a_note_is_the_last_point_of_its_part_and_an_empty_one_is_none():
    noted = after((Part.PETA, ShowAct.NOTED, "  tanyakan \n Jelimpo "))
    assert noted[3].points == ("Satu", "Catatan: tanyakan Jelimpo")
    cleared = after((Part.PETA, ShowAct.NOTED, "x"), (Part.PETA, ShowAct.NOTED, ""))
    assert cleared == ITEMS


def test_the_notes_of_the_team_are_not_for_everybody():
    order = edited(usual([]), Part.PETA, ShowAct.NOTED, "tanyakan Jelimpo")
    assert arranged(ITEMS, order, noted=False) == ITEMS


def test_a_note_nobody_could_read_from_the_back_is_refused():
    with pytest.raises(ValueError, match="lebih dari 300 huruf; ringkas dulu"):
        edited(usual([]), Part.PETA, ShowAct.NOTED, "x" * (LONGEST + 1))


@given(EDITS)
def test_no_edit_loses_or_doubles_a_part(edits):
    order = usual([])
    for edit in edits:
        order = edited(order, *edit)
    assert sorted(one.part for one in order) == sorted(DEFAULT)
