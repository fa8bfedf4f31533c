"""Answers to asked names of areas: remembered per kabupaten, listed, forgotten."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import ColumnElement, Connection, select

from dashboard.data.audit_trail import add_event
from dashboard.data.ledger import Ledger
from dashboard.data.ledger_tables import area_alias
from dashboard.domain.actors import Actor
from dashboard.domain.audit_events import AuditKind
from dashboard.domain.file_rights import deciders_only, senders_only
from dashboard.domain.file_scopes import LIMITED


@dataclass(frozen=True)
class Alias:
    """key: what a written name is found by; area_code: blank for no area at all."""

    kab_code: str
    key: str
    written: str
    area_code: str


@dataclass(frozen=True)
class RememberedAlias(Alias):
    answered_by: str
    answered_at: datetime


def remember_aliases(ledger: Ledger, aliases: list[Alias], actor: Actor) -> None:
    """Keep answers; an answer given again in other words takes the place of the first.

    Of who has a part of the kabupaten those are left out that would bear on the others: names of no
    area, of one elsewhere, and names that were answered before. Raises PermissionError.
    """
    for kab in {alias.kab_code for alias in aliases}:
        senders_only(actor, kab)
    if actor.role in LIMITED:
        before = aliases_by_kabupaten(ledger)
        aliases = [one for one in aliases if _bears_on_none(one, before, actor)]
    with ledger.writing() as connection:
        for alias in aliases:
            _forget(connection, alias.kab_code, area_alias.c.alias_key == alias.key, actor)
            connection.execute(
                area_alias.insert().values(
                    kab_code=alias.kab_code,
                    alias_key=alias.key,
                    written=alias.written,
                    area_code=alias.area_code,
                    answered_by=actor.name,
                    answered_at=datetime.now(UTC),
                )
            )
        for kab, count in Counter(alias.kab_code for alias in aliases).items():
            told = {"jawaban": count}
            add_event(connection, actor, AuditKind.SETTING, "nama wilayah", told, kab=kab)


def remembered_aliases(ledger: Ledger, kab: str = "") -> list[RememberedAlias]:
    """Return the answers in force, of one kabupaten or of all, by name."""
    asked = select(area_alias).where(area_alias.c.forgotten_at.is_(None))
    if kab:
        asked = asked.where(area_alias.c.kab_code == kab)
    with ledger.reading() as connection:
        rows = connection.execute(asked.order_by(area_alias.c.kab_code, area_alias.c.written))
        return [
            RememberedAlias(
                row["kab_code"],
                row["alias_key"],
                row["written"],
                row["area_code"],
                row["answered_by"],
                row["answered_at"],
            )
            for row in rows.mappings()
        ]


def aliases_by_kabupaten(ledger: Ledger) -> Mapping[str, Mapping[str, str]]:
    """Return the answers as a matcher takes them: kabupaten -> key -> code."""
    found: dict[str, dict[str, str]] = {}
    for alias in remembered_aliases(ledger):
        found.setdefault(alias.kab_code, {})[alias.key] = alias.area_code
    return found


def forget_alias(ledger: Ledger, kab: str, written: str, actor: Actor) -> None:
    """Forget an answer; LookupError where none is remembered for the name, PermissionError."""
    deciders_only(actor, kab)
    with ledger.writing() as connection:
        if not _forget(connection, kab, area_alias.c.written == written, actor):
            raise LookupError(
                f"Tidak ada jawaban untuk «{written}» di {kab}. Daftarnya: `lokus aliases`."
            )
        told = {"dilupakan": 1}
        add_event(connection, actor, AuditKind.SETTING, "nama wilayah", told, kab=kab)


def _bears_on_none(alias: Alias, before: Mapping[str, Mapping[str, str]], actor: Actor) -> bool:
    own = bool(alias.area_code) and (not actor.areas or alias.area_code.startswith(actor.areas))
    return own and alias.key not in before.get(alias.kab_code, {})


def _forget(connection: Connection, kab: str, condition: ColumnElement[bool], actor: Actor) -> int:
    in_force = (area_alias.c.kab_code == kab, area_alias.c.forgotten_at.is_(None), condition)
    marks = {"forgotten_by": actor.name, "forgotten_at": datetime.now(UTC)}
    return connection.execute(area_alias.update().where(*in_force).values(**marks)).rowcount
