"""Settings that are files or variables: nobody is seen changing them, so the build looks."""

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

SUBJECT, NONE = "setelan server", "tidak ada"
SOMEBODY = Actor("seseorang di komputer server", Role.ADMIN)
USUAL: dict[str, Detail] = {"ambang": SMALLEST_THRESHOLD, OWN_TARGETS: NONE, OWN_LIST: NONE}


def note_settings(home: Home, ledger: Ledger) -> bool:
    """Keep in the audit trail that settings are not those of the last time; True where so.

    A list of the home is told by its hash; who edited it nobody knows.
    """
    now: dict[str, Detail] = {"ambang": home.threshold}
    now |= {name: _hash(home, name) for name in (OWN_TARGETS, OWN_LIST)}
    asked = select(audit_event).where(audit_event.c.subject == SUBJECT)
    with ledger.writing() as connection:
        last = connection.execute(asked.order_by(audit_event.c.number.desc())).first()
        if now == (event_of(last).details if last else USUAL):
            return False
        add_event(connection, SOMEBODY, AuditKind.SETTING, SUBJECT, now)
        return True


def _hash(home: Home, name: str) -> str:
    file = home.root / name
    return sha256(file.read_bytes()).hexdigest()[:12] if file.is_file() else NONE
