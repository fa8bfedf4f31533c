"""Is the ledger whole, and does the clock go on from what it holds?"""

from datetime import UTC, datetime, timedelta

from sqlalchemy import func, select, text

from dashboard.data.audit_tables import audit_event
from dashboard.data.audit_trail import add_event
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.data.ledger_failures import LedgerFailedError
from dashboard.domain.actors import OPERATOR
from dashboard.domain.audit_events import AuditKind
from dashboard.domain.kept_batches import moment_words

CLOCK = "jam komputer mundur"
TOLERANCE = timedelta(minutes=10)


class ClockError(ValueError):
    """The clock stands before what was recorded already."""


def refuse_damaged(home: Home) -> None:
    """Raise LedgerFailedError where a page of the ledger is damaged; no ledger is sound."""
    if not home.ledger.exists():
        return
    ledger = Ledger.open(home)
    try:
        with ledger.reading() as connection:
            said = connection.scalar(text("PRAGMA quick_check"))
    finally:
        ledger.close()
    if said != "ok":
        raise LedgerFailedError(
            "Ledger (ledger.sqlite) rusak dan tidak dipakai, agar catatan tidak makin rusak. "
            "Sisihkan folder LOKUS_HOME, lalu pulihkan cadangan terakhir dengan `lokus restore`."
        )


def refuse_clock_back(ledger: Ledger, now: datetime | None = None) -> None:
    """Raise ClockError once where the clock was set back: figures would change by it.

    That it was asked stands in the trail; who asks again says by it that the clock is right.
    """
    now = now or datetime.now(UTC)
    said = select(func.max(audit_event.c.number)).where(audit_event.c.subject == CLOCK)
    with ledger.writing() as connection:
        since = connection.scalar(said) or 0
        newest = select(func.max(audit_event.c.at)).where(audit_event.c.number > since)
        last = connection.scalar(newest)
        if last is None or now + TOLERANCE >= datetime.fromisoformat(last):
            return
        add_event(connection, OPERATOR, AuditKind.UPKEEP, CLOCK, {"terakhir": last[:19]})
    then = moment_words(datetime.fromisoformat(last))
    raise ClockError(
        f"Jam komputer ini mundur: sekarang {moment_words(now)}, padahal sudah ada catatan {then}. "
        "Angka tidak dibangun ulang. Betulkan jamnya; bila jam sekarang memang benar, ulangi."
    )
