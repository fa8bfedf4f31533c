"""A Rakor of Landak in a ledger of its own, for tests."""

from datetime import date

from dashboard.data.rakor_recording import add_action
from dashboard.data.rakor_series import create_series
from dashboard.domain.actors import Actor, Role
from dashboard.domain.rakor_series import RakorRhythm

MONDAY = date(2025, 9, 15)
SITI = Actor("Siti", Role.BAPPEDA)
BUDI = Actor("Budi", Role.BAPPEDA)
WEEKLY = RakorRhythm.WEEKLY


def first_session(ledger, kab="61.08", kec="", name="Rakor TPPS"):
    return create_series(ledger, kab, kec, name, WEEKLY, MONDAY, SITI)


def agreed(ledger, session, action="Kirim data", owner="Dinas Kesehatan", due=date(2025, 9, 22)):
    values = {"action": action, "owner": owner, "due": due}
    return add_action(ledger, session.id, values, SITI, MONDAY)
