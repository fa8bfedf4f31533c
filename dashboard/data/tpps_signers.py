"""Who signs: chair and secretary of the team of an area, as its records name them."""

from collections.abc import Sequence
from dataclasses import dataclass

from dashboard.data.ledger import Ledger
from dashboard.data.programme_records import read_records
from dashboard.domain.actors import Actor
from dashboard.domain.periods import day_words
from dashboard.domain.rakor_series import Series
from dashboard.domain.record_fields import ProgrammeRecord
from dashboard.domain.team_forms import KABUPATEN, KECAMATAN, TEAM_FORM

CHAIRS = ("Ketua pelaksana", "Ketua")
"""Who leads a Rakor, the first one recorded."""
SECRETARY = ("Sekretaris",)


@dataclass(frozen=True)
class Signer:
    """One who signs. office, name: empty where no record tells, to be written by hand."""

    role: str
    office: str = ""
    name: str = ""


@dataclass(frozen=True)
class Team:
    """decree: number and date of the SK, empty where none is recorded."""

    chair: Signer
    secretary: Signer
    decree: str = ""


def read_team(ledger: Ledger, series: Series, actor: Actor, *, at: int | None) -> Team:
    """Return the team of a series' area. at: as it was at a revision of the ledger."""
    own = _members(ledger, series.kab_code, series.kec_code, actor, at)
    return Team(_signer(own, CHAIRS, "Ketua"), _signer(own, SECRETARY, "Sekretaris"), _decree(own))


def read_decree(ledger: Ledger, kab: str, kec: str, actor: Actor, *, at: int | None) -> str:
    """Return number and date of the SK of the team of a kabupaten or kecamatan; empty if none."""
    return _decree(_members(ledger, kab, kec, actor, at))


def _members(
    ledger: Ledger, kab: str, kec: str, actor: Actor, at: int | None
) -> list[ProgrammeRecord]:
    level = KECAMATAN if kec else KABUPATEN
    return [
        one
        for one in read_records(ledger, TEAM_FORM, kab, actor, at=at)
        if one.values.get("level") == level and (one.values.get("kecamatan") or "") == kec
    ]


def _signer(team: Sequence[ProgrammeRecord], positions: Sequence[str], role: str) -> Signer:
    for position in positions:
        for one in team:
            if one.values.get("position") == position:
                office, name = one.values.get("office"), one.values.get("name")
                return Signer(position, str(office or ""), str(name or ""))
    return Signer(role)


def _decree(team: Sequence[ProgrammeRecord]) -> str:
    for one in team:
        number, day = one.values.get("sk_number"), one.values.get("sk_on")
        if number:
            return f"{number} tanggal {day_words(day)}" if day else str(number)  # type: ignore[arg-type]
    return ""
