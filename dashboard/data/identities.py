"""How each kabupaten signs its files: read, changed, and the last change taken back."""

from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from sqlalchemy import Connection, select

from dashboard.data.audit_trail import add_event
from dashboard.data.evidence_files import DamagedEvidenceError, keep_bytes, read_bytes
from dashboard.data.home import Home
from dashboard.data.identity_tables import kab_identity
from dashboard.data.ledger import Ledger
from dashboard.domain.actors import Actor
from dashboard.domain.audit_events import AuditKind
from dashboard.domain.evidence_names import clean_name
from dashboard.domain.file_rights import may_decide
from dashboard.domain.identities import PLAIN, Identity, accent_of, office_of
from dashboard.domain.rakor_rights import refuse

Change = Callable[[list["IdentityState"]], "IdentityState"]
SAVED, LOGO, NO_LOGO, UNDONE = "disimpan", "logo dipasang", "logo dilepas", "dibatalkan"
NOTHING = "Belum ada perubahan identitas yang dapat dibatalkan."


@dataclass(frozen=True)
class IdentityState:
    """logo: SHA-256 of its PNG, empty for none. act: what was done. day: of the kabupaten."""

    office: str = ""
    accent: str = ""
    logo: str = ""
    logo_name: str = ""
    act: str = ""
    done_by: str = ""
    day: date | None = None


def read_history(ledger: Ledger, kab: str) -> list[IdentityState]:
    """Return every state of a kabupaten's identity, the newest first."""
    with ledger.reading() as connection:
        return _states(connection, kab)


def read_identity(ledger: Ledger, home: Home, kab: str) -> Identity:
    """Return what files of a kabupaten are signed with; a logo that is gone is left out."""
    state = next(iter(read_history(ledger, kab)), None)
    if state is None:
        return PLAIN
    try:
        logo = read_bytes(home, state.logo) if state.logo else b""
    except DamagedEvidenceError:
        logo = b""
    return Identity(state.office, state.accent, b64encode(logo).decode("ascii"))


def change_identity(
    ledger: Ledger, kab: str, office: str, accent: str, actor: Actor, today: date
) -> IdentityState:
    """Keep the line of the office and the colour. Raises ValueError, PermissionError."""
    line, colour = office_of(office), accent_of(accent)

    def said(states: list[IdentityState]) -> IdentityState:
        return replace(states[0], office=line, accent=colour)

    return _keep(ledger, kab, said, SAVED, actor, today)


def change_logo(
    ledger: Ledger, home: Home, kab: str, name: str, png: bytes, actor: Actor, today: date
) -> IdentityState:
    """Keep a logo below its hash; empty bytes take it off. Raises PermissionError."""
    if not may_decide(actor, kab):
        raise refuse(actor, "mengubah identitas kabupaten")
    digest = keep_bytes(home, png) if png else ""

    def worn(states: list[IdentityState]) -> IdentityState:
        return replace(states[0], logo=digest, logo_name=clean_name(name))

    return _keep(ledger, kab, worn, LOGO if png else NO_LOGO, actor, today)


def undo_identity(ledger: Ledger, kab: str, actor: Actor, today: date) -> IdentityState:
    """Bring back the state before the last one; doing it twice brings that again.

    Raises ValueError where nothing was ever changed, PermissionError.
    """

    def before(states: list[IdentityState]) -> IdentityState:
        if len(states) == 1:
            raise ValueError(NOTHING)
        return states[1]

    return _keep(ledger, kab, before, UNDONE, actor, today)


def _keep(
    ledger: Ledger, kab: str, change: Change, act: str, actor: Actor, today: date
) -> IdentityState:
    if not may_decide(actor, kab):
        raise refuse(actor, "mengubah identitas kabupaten")
    with ledger.writing() as connection:
        # Before the first state stands an empty one.
        after = change([*_states(connection, kab), IdentityState()])
        connection.execute(
            kab_identity.insert().values(
                kab_code=kab,
                office=after.office,
                accent=after.accent,
                logo=after.logo,
                logo_name=after.logo_name,
                act=act,
                done_by=actor.name,
                done_at=datetime.now(UTC),
                day=today,
            )
        )
        add_event(connection, actor, AuditKind.SETTING, "identitas kabupaten", {"tindakan": act},
                  kab=kab)  # fmt: skip
        return _states(connection, kab)[0]


def _states(connection: Connection, kab: str) -> list[IdentityState]:
    asked = select(kab_identity).where(kab_identity.c.kab_code == kab)
    names = IdentityState.__dataclass_fields__
    return [
        IdentityState(**{name: getattr(row, name) for name in names})
        for row in connection.execute(asked.order_by(kab_identity.c.id.desc()))
    ]
