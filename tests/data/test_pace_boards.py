"""Paces read from the warehouse: the same whichever view asks, kept as long as the version."""

from dataclasses import replace
from datetime import date

import pytest

from dashboard.data import pace_boards
from dashboard.data.pace_boards import read_pace_board
from dashboard.data.standings import read_standing
from dashboard.data.warehouse import Warehouse
from dashboard.domain.actors import LOCAL, Actor, Role
from dashboard.domain.area_codes import Level
from dashboard.domain.histories import month_of
from dashboard.reference import load_reference

TODAY = date(2025, 9, 15)
KRS = "krs_accompanied"


@pytest.fixture(scope="module")
def snapshot(sample_home):
    return Warehouse(sample_home, load_reference().indicators).snapshot()


def standing_of(snapshot, **asked):
    view = snapshot.catalogue(LOCAL).view({"kab": "61.08", "ind": KRS, "per": "2025-08", **asked})
    return read_standing(snapshot, view, LOCAL)


def board_of(snapshot, standing, actor=LOCAL, level=Level.KECAMATAN):
    return read_pace_board(snapshot, standing, (), actor, level=level, today=TODAY)


def test_the_newest_period_is_seen_from_today_an_older_one_from_its_end(snapshot):
    newest = board_of(snapshot, standing_of(snapshot))
    assert newest.goal.today == TODAY
    older = board_of(snapshot, standing_of(snapshot, per="2025-07"))
    assert older.goal.today == date(2025, 7, 31)
    assert max(point.month for held in older.points.values() for point in held) == month_of(
        date(2025, 7, 1)
    )


def test_what_is_chosen_and_the_areas_below_are_judged(snapshot):
    whole = board_of(snapshot, standing_of(snapshot))
    assert {"61.08", "61.08.01"} <= whole.paces.keys()
    near = board_of(snapshot, standing_of(snapshot, kec="61.08.01"), level=Level.DESA)
    assert {"61.08.01", "61.08.01.2001"} <= near.paces.keys()
    assert "61.08" not in near.paces


def test_made_figures_are_held_against_made_ones_alone(snapshot):
    standing = standing_of(snapshot)
    assert {"61.08", "61.11"} <= board_of(snapshot, standing).points.keys()
    real = board_of(snapshot, replace(standing, sample=False))
    assert not {"61.08", "61.11"} & real.points.keys()


def test_an_actor_of_one_kecamatan_is_told_of_no_other(snapshot):
    camat = Actor("Camat Ngabang", Role.KECAMATAN, ("61.08.01",))
    standing = standing_of(snapshot)
    assert "61.08.02" in board_of(snapshot, standing).paces
    assert set(board_of(snapshot, standing, camat).paces) == {"61.08.01"}


def test_the_same_question_is_judged_once_and_few_answers_are_kept(sample_home, monkeypatch):
    asked = []
    plain = pace_boards.paces
    monkeypatch.setattr(pace_boards, "paces", lambda *what: asked.append(what) or plain(*what))
    monkeypatch.setattr(pace_boards, "MOST", 2)
    snapshot = Warehouse(sample_home, load_reference().indicators).snapshot()
    standing = standing_of(snapshot)
    first, again = board_of(snapshot, standing), board_of(snapshot, standing)
    assert first.paces == again.paces
    assert len(asked) == 2, "kabupaten and kecamatan, once each"
    board_of(snapshot, standing_of(snapshot, per="2025-07"))
    assert len(pace_boards._known[snapshot]) == 2
