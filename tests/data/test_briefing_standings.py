"""A kecamatan taken out of the standing of its kabupaten is the one that is read by itself."""

import pytest

from dashboard.data.briefing_standings import Standings
from dashboard.data.standings import read_standing
from dashboard.domain.actors import LOCAL
from dashboard.domain.views import View
from tests.data.briefing_room import PUBLIC, Show

KAB, KEC, MONTH = "61.11", "61.11.02", "2025-08"
NAMES = ("stunting_prevalence_routine", "krs_accompanied", "pregnant_iron_tablet_90")


@pytest.fixture(scope="module")
def snapshot(sample_home):
    return Show(sample_home).room.warehouse.snapshot()


@pytest.mark.parametrize("actor", [LOCAL, PUBLIC], ids=["tim", "umum"])
@pytest.mark.parametrize("name", NAMES)
def test_a_kecamatan_is_what_is_read_of_it(snapshot, name, actor):
    standings = Standings(snapshot, actor)
    for kec in ("", KEC):
        view = View(KAB, kec, name, MONTH)
        assert standings.of(view) == read_standing(snapshot, view, actor)


def test_who_was_measured_belongs_to_a_routine_share_alone(snapshot):
    standings = Standings(snapshot, LOCAL)
    measured = standings.measuring(View(KAB, KEC, NAMES[0], MONTH))
    assert measured.indicator.id == "measurement_coverage"
    assert measured.view.kec == KEC
    assert standings.measuring(View(KAB, KEC, NAMES[1], MONTH)) is None
