"""The short form of `python -m tests.bench.mixed_load`: many users at once for some seconds."""

from tests.bench.mixed_load import run
from tests.bench.mixed_told import Told

USERS, SECONDS = 24, 8.0


def test_users_that_read_load_and_record_at_once_meet_no_fault(sample_home):
    told = run(sample_home, "61.08", users=USERS, seconds=SECONDS)
    assert told.faults() == [], "\n".join(told.lines())
    assert told.confirmed > 0
    assert told.took["read"]
    assert told.took["map"]


def test_a_version_that_answers_twice_in_two_ways_is_a_fault():
    told = Told()
    told.answers["v1", "stunting"] |= {"a"}
    told.answers["v2", "stunting"] |= {"b"}
    assert told.faults() == []
    told.answers["v1", "stunting"] |= {"b"}
    assert told.faults() == ["v1: stunting"]


def test_what_was_confirmed_and_not_kept_is_a_fault():
    assert Told(confirmed=3, kept=2).faults() == ["3 actions confirmed, 2 kept"]
    assert Told(loaded=1).faults() == ["1 files taken, 0 kept"]
    assert Told(wrong=["x"]).faults() == ["x"]
    assert Told(chained=False).faults() == ["the audit trail is no chain any more"]


def test_growth_is_from_the_middle_of_a_run_to_its_end():
    assert Told(memory=[100.0] * 5).growth == 1.0
    assert Told(memory=[50.0] * 40 + [100.0] * 20 + [150.0] * 40).growth == 1.5
