"""Accounts in the ledger. What is stored of a password is the hash that comes in here."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Row, exists, select

from dashboard.data.account_standings import account_subject
from dashboard.data.audit_trail import add_event
from dashboard.data.ledger import Ledger
from dashboard.data.user_tables import user_account, user_session
from dashboard.domain.actors import Actor, Role
from dashboard.domain.audit_events import AuditKind, Detail
from dashboard.domain.users import User, clean_name, key_of


class UnknownUserError(LookupError):
    """There is no such account."""


def add_user(ledger: Ledger, user: User, password_hash: str, actor: Actor) -> User:
    """Keep a new account; its id is given here.

    Raises ValueError where the name is taken, PermissionError for all but an admin of every place.
    """
    if actor.role is not Role.ADMIN or actor.areas:
        raise PermissionError("Akun hanya dibuat oleh admin; mintalah admin Lokus.")
    name = clean_name(user.name)
    with ledger.writing() as connection:
        if connection.scalar(select(user_account.c.id).where(_named(name))) is not None:
            raise ValueError(f"Akun «{name}» sudah ada; pilih nama lain atau `lokus users reset`.")
        made = connection.execute(
            user_account.insert().values(
                name=name,
                name_key=key_of(name),
                role=user.role.value,
                kab_code=user.kab,
                areas=list(user.areas),
                opd=user.opd,
                disabled=False,
                must_change=user.must_change,
                password_hash=password_hash,
                made_at=datetime.now(UTC),
                made_by=actor.name,
            )
        )
        (identity,) = made.inserted_primary_key or (0,)
        told: dict[str, Detail] = {"tindakan": "dibuat", "peran": user.role.value}
        add_event(
            connection, actor, AuditKind.ACCOUNT, account_subject(identity), told, kab=user.kab
        )
    return read_user(ledger, int(identity))


def any_user(ledger: Ledger) -> bool:
    with ledger.reading() as connection:
        return bool(connection.scalar(select(exists(select(user_account.c.id)))))


def read_users(ledger: Ledger) -> list[User]:
    """Return every account, by name."""
    with ledger.reading() as connection:
        found = connection.execute(select(user_account).order_by(user_account.c.name_key))
        return [_user(row) for row in found]


def read_user(ledger: Ledger, identity: int) -> User:
    with ledger.reading() as connection:
        row = connection.execute(
            select(user_account).where(user_account.c.id == identity)
        ).one_or_none()
    if row is None:
        raise UnknownUserError(f"Akun nomor {identity} tidak ada.")
    return _user(row)


def find_user(ledger: Ledger, name: str) -> tuple[User, str] | None:
    """Return an account and the hash of its password; None where there is none of that name."""
    with ledger.reading() as connection:
        row = connection.execute(select(user_account).where(_named(name))).one_or_none()
    return (_user(row), row.password_hash) if row is not None else None


def set_password(
    ledger: Ledger, user: User, password_hash: str, actor: Actor, *, must_change: bool
) -> None:
    """Give an account another password and end all of its sessions."""
    values = {"password_hash": password_hash, "must_change": must_change, "disabled": False}
    _change(ledger, user, actor, "sandi baru", values)


def disable_user(ledger: Ledger, user: User, actor: Actor) -> None:
    """Shut an account and end its sessions; what it did stays under its name."""
    _change(ledger, user, actor, "ditutup", {"disabled": True})


def renew_hash(ledger: Ledger, user: User, before: str, password_hash: str) -> None:
    """Keep the same password under newer costs; its sessions go on. before: the hash it had."""
    with ledger.writing() as connection:
        connection.execute(
            user_account.update()
            .where(user_account.c.id == user.id, user_account.c.password_hash == before)
            .values(password_hash=password_hash)
        )


def _change(ledger: Ledger, user: User, actor: Actor, act: str, values: Mapping[str, Any]) -> None:
    with ledger.writing() as connection:
        connection.execute(
            user_account.update().where(user_account.c.id == user.id).values(**values)
        )
        connection.execute(user_session.delete().where(user_session.c.user_id == user.id))
        told = {"tindakan": act}
        add_event(
            connection, actor, AuditKind.ACCOUNT, account_subject(user.id), told, kab=user.kab
        )


def _named(name: str) -> Any:
    return user_account.c.name_key == key_of(name)


def _user(row: Row[Any]) -> User:
    return User(
        id=row.id,
        name=row.name,
        role=Role(row.role),
        kab=row.kab_code,
        areas=tuple(row.areas),
        opd=row.opd,
        disabled=row.disabled,
        must_change=row.must_change,
    )
