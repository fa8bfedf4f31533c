"""A page follows the chain from where it was whole, and the whole of it every ten minutes."""

import pytest

from dashboard.data import chain_watch
from dashboard.data.audit_reading import Chain, check_chain
from dashboard.data.audit_trail import record_event
from dashboard.data.chain_watch import WHOLE_SECONDS, ChainWatch
from dashboard.domain.actors import OPERATOR
from dashboard.domain.audit_events import AuditKind
from tests.data.test_audit_trail import spoil


@pytest.fixture
def watched(ledger, monkeypatch):
    """Three events, followed once; the numbers after which each later look began."""
    now, begun = [0.0], []

    def look(one, after=0, *seal):
        begun.append(after)
        return check_chain(one, after, *seal)

    for number in range(3):
        record_event(ledger, OPERATOR, AuditKind.EDIT, f"bpk {number}")
    monkeypatch.setattr(chain_watch, "check_chain", look)
    watch = ChainWatch(lambda: now[0])
    assert watch(ledger) == Chain(3)
    assert begun == [0]
    begun.clear()
    return watch, now, begun


def test_only_what_is_new_is_read_again(ledger, watched):
    watch, _, begun = watched
    assert watch(ledger) == Chain(3)
    record_event(ledger, OPERATOR, AuditKind.EDIT, "bpk 4")
    assert watch(ledger) == Chain(4)
    assert watch(ledger) == Chain(4)
    assert begun == [3, 3, 4]


def test_after_a_while_every_event_is_read_again(ledger, watched):
    watch, now, begun = watched
    now[0] = WHOLE_SECONDS + 1
    assert watch(ledger) == Chain(3)
    assert begun == [0]


@pytest.mark.parametrize(
    ("statement", "broken", "cut"),
    [
        ("DELETE FROM audit_event WHERE number = 3", None, True),
        ("DELETE FROM audit_event", None, True),
        ("UPDATE audit_event SET actor = 'x' WHERE number = 2", 2, False),
    ],
)
def test_what_was_taken_away_or_the_guards_are_seen_at_once(
    ledger, watched, statement, broken, cut
):
    watch, _, begun = watched
    spoil(ledger, statement)
    found = watch(ledger)
    assert (found.broken, found.cut, found.open) == (broken, cut, True)
    assert begun[-1] == 0  # told from the whole chain
    assert watch(ledger) == found


def test_a_change_past_guards_that_were_put_back_is_seen_when_its_time_has_come(ledger, watched):
    watch, now, _ = watched
    guard = (
        "CREATE TRIGGER audit_event_never_update BEFORE UPDATE ON audit_event "
        "BEGIN SELECT RAISE(ABORT, 'jejak audit hanya bertambah'); END"
    )
    with ledger.writing() as connection:
        connection.exec_driver_sql("DROP TRIGGER audit_event_never_update")
        connection.exec_driver_sql("UPDATE audit_event SET actor = 'x' WHERE number = 2")
        connection.exec_driver_sql(guard)
    assert watch(ledger) == Chain(3)
    now[0] = WHOLE_SECONDS + 1
    assert watch(ledger).broken == 2
