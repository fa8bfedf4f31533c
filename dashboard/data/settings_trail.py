"""Settings that are files or variables: nobody is seen changing them, so the build looks."""

from collections.abc import Mapping
from hashlib import sha256

from sqlalchemy import select

from dashboard.data.audit_reading import event_of
from dashboard.data.audit_tables import audit_event
from dashboard.data.audit_trail import add_event
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.data.own_targets import OWN_TARGETS
from dashboard.data.report_calendar import OWN_LIST
from dashboard.domain.actors import Actor, Role
from dashboard.domain.audiences import SMALLEST_THRESHOLD
from dashboard.domain.audit_events import AuditKind, Detail

SUBJECT, DOOR, NONE = "setelan server", "setelan masuk", "tidak ada"
SOMEBODY = Actor("seseorang di komputer server", Role.ADMIN)
USUAL: dict[str, Detail] = {"ambang": SMALLEST_THRESHOLD, OWN_TARGETS: NONE, OWN_LIST: NONE}


def note_settings(home: Home, ledger: Ledger) -> bool:
    """Keep in the audit trail that settings are not those of the last time; True where so.

    A list of the home is told by its hash; who edited it nobody knows.
    """
    now: dict[str, Detail] = {"ambang": home.threshold}
    now |= {name: _hash(home, name) for name in (OWN_TARGETS, OWN_LIST)}
    return _note(ledger, SUBJECT, now, USUAL)


def note_door(ledger: Ledger, now: Mapping[str, Detail], usual: Mapping[str, Detail]) -> bool:
    """Keep that a server starts under other settings of who comes in than the last one.

    now: what it starts with. usual: what nobody has set.
    """
    return _note(ledger, DOOR, now, usual)


def _note(
    ledger: Ledger, subject: str, now: Mapping[str, Detail], usual: Mapping[str, Detail]
) -> bool:
    asked = select(audit_event).where(audit_event.c.subject == subject)
    with ledger.writing() as connection:
        last = connection.execute(asked.order_by(audit_event.c.number.desc())).first()
        if now == (event_of(last).details if last else usual):
            return False
        add_event(connection, SOMEBODY, AuditKind.SETTING, subject, now)
        return True


def _hash(home: Home, name: str) -> str:
    file = home.root / name
    return sha256(file.read_bytes()).hexdigest()[:12] if file.is_file() else NONE
