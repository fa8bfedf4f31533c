"""Sessions of accounts in the ledger, so that every worker knows them; known by a hash alone."""

from datetime import datetime

from sqlalchemy import Connection, delete, select

from dashboard.data.account_standings import account_subject
from dashboard.data.audit_trail import add_event
from dashboard.data.ledger import Ledger
from dashboard.data.user_tables import user_account, user_session
from dashboard.domain.audit_events import AuditKind
from dashboard.domain.session_times import NOTED, WHOLE, lives
from dashboard.domain.users import User


class ChangedAccountError(LookupError):
    """The account was shut or got another password while the one given was being checked."""


def begin_session(
    ledger: Ledger,
    token_hash: str,
    user: User,
    now: datetime,
    *,
    proved: str,
    signed_in: bool = True,
) -> None:
    """Keep a new session; those that are over of themselves are forgotten.

    proved: the hash of the password that was given; ChangedAccountError where the account has
    another by now. signed_in: False where it only goes on after its password was changed.
    """
    asked = select(user_account.c.password_hash).where(
        user_account.c.id == user.id, user_account.c.disabled.is_(False)
    )
    with ledger.writing() as connection:
        if connection.scalar(asked) != proved:
            raise ChangedAccountError(user.name)
        connection.execute(delete(user_session).where(user_session.c.began_at < now - WHOLE))
        connection.execute(
            user_session.insert().values(
                token_hash=token_hash, user_id=user.id, began_at=now, seen_at=now
            )
        )
        if signed_in:
            _tell(connection, user, AuditKind.SIGN_IN)


def user_of_session(ledger: Ledger, token_hash: str, now: datetime) -> int | None:
    """Return whose session it is, and note that it was used; None where it is over or no one's."""
    query = (
        select(user_session.c.user_id, user_session.c.began_at, user_session.c.seen_at)
        .join(user_account, user_account.c.id == user_session.c.user_id)
        .where(user_session.c.token_hash == token_hash, ~user_account.c.disabled)
    )
    with ledger.reading() as connection:
        row = connection.execute(query).one_or_none()
    if row is None:
        return None
    if not lives(row.began_at, row.seen_at, now):
        end_session(ledger, token_hash)
        return None
    if now - row.seen_at >= NOTED:
        with ledger.writing() as connection:
            connection.execute(
                user_session.update()
                .where(user_session.c.token_hash == token_hash)
                .values(seen_at=now)
            )
    return int(row.user_id)


def end_session(ledger: Ledger, token_hash: str, user: User | None = None) -> None:
    """End a session. user: who leaves by it; None where it is over of itself."""
    with ledger.writing() as connection:
        connection.execute(delete(user_session).where(user_session.c.token_hash == token_hash))
        if user is not None:
            _tell(connection, user, AuditKind.SIGN_OUT)


def end_sessions(ledger: Ledger, user: User) -> None:
    """End every session of an account, on whatever machine."""
    with ledger.writing() as connection:
        connection.execute(delete(user_session).where(user_session.c.user_id == user.id))
        _tell(connection, user, AuditKind.SIGN_OUT)


def _tell(connection: Connection, user: User, kind: AuditKind) -> None:
    add_event(connection, user.actor, kind, account_subject(user.id), kab=user.kab)
