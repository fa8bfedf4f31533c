"""The sessions of an account, and when it last came in: out of its sessions and the trail."""

from datetime import UTC, datetime

from sqlalchemy import func, select

from dashboard.data.audit_tables import audit_event
from dashboard.data.ledger import Ledger
from dashboard.data.user_tables import user_session
from dashboard.domain.account_standings import Standing
from dashboard.domain.audit_events import AuditKind
from dashboard.domain.session_times import lives


def account_subject(identity: int) -> str:
    """Return how the trail names an account."""
    return f"akun {identity}"


def live_sessions(ledger: Ledger, identity: int, now: datetime) -> dict[str, datetime]:
    """Return the sessions of an account that still stand: hash of the token → its begin in UTC."""
    wanted = select(
        user_session.c.token_hash, user_session.c.began_at, user_session.c.seen_at
    ).where(user_session.c.user_id == identity)
    with ledger.reading() as connection:
        found = connection.execute(wanted).all()
    return {row.token_hash: row.began_at for row in found if lives(row.began_at, row.seen_at, now)}


def read_standing(ledger: Ledger, identity: int, token_hash: str, now: datetime) -> Standing | None:
    """Return how an account stands, seen from one of its sessions; None where that is over."""
    sessions = live_sessions(ledger, identity, now)
    began = sessions.pop(token_hash, None)
    if began is None:
        return None
    before = _written(began)
    own = audit_event.c.subject == account_subject(identity)
    came = select(func.max(audit_event.c.at)).where(
        audit_event.c.kind == AuditKind.SIGN_IN.value, own, audit_event.c.at < before
    )
    with ledger.reading() as connection:
        last = connection.scalar(came)
        refused = select(func.count()).where(
            audit_event.c.kind == AuditKind.REFUSED.value,
            own,
            audit_event.c.at < before,
            audit_event.c.at > (last or ""),
        )
        failed = connection.scalar(refused) or 0
    earlier = datetime.fromisoformat(last) if last else None
    return Standing(began.replace(tzinfo=UTC), earlier, len(sessions), failed)


def _written(moment: datetime) -> str:
    """Return a moment of the ledger as the trail writes it."""
    return moment.replace(tzinfo=UTC).isoformat(timespec="microseconds")
