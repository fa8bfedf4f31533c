"""How often an OPD gives news and is in time, Rakor by Rakor. Counts are summed, then divided."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from dashboard.domain import numbers
from dashboard.domain.rakor_actions import Action, ActionStatus
from dashboard.domain.rakor_promises import promises
from dashboard.domain.sentences import listed

FEW = 5
NAMED = 3
FEW_WORDS = f"kurang dari {FEW} janji"
MEANS = (
    "Memberi kabar: dari janji yang ditagih di tiap Rakor, yang selesai atau diperbarui sejak "
    "Rakor sebelumnya. Tepat waktu: dari janji yang tenggat pertamanya jatuh di antara dua "
    f"Rakor, yang selesai pada atau sebelum tenggat itu. OPD dengan {FEW_WORDS} tidak dibandingkan."
)


@dataclass(frozen=True)
class RatePoint:
    """One Rakor of one OPD. asked: promises it opened with; due: first due since the one before."""

    number: int
    day: date
    asked: int
    answered: int
    due: int
    on_time: int


@dataclass(frozen=True)
class OwnerRates:
    """One OPD over its Rakor, the oldest first."""

    owner: str
    points: tuple[RatePoint, ...]

    def sum(self, field: str) -> int:
        return sum(getattr(one, field) for one in self.points)

    @property
    def few_asked(self) -> bool:
        return self.sum("asked") < FEW

    @property
    def few_due(self) -> bool:
        return self.sum("due") < FEW


def points(
    number: int,
    day: date,
    before: date,
    carried: Iterable[Action],
    actions: Iterable[Action],
) -> dict[str, RatePoint]:
    """Return one Rakor by OPD. day, before: its day and that of the Rakor before it.

    carried: the promises it opened with; actions: all agreed until then; both as they were then.
    """
    asked: dict[str, list[Action]] = {}
    due: dict[str, list[Action]] = {}
    for one in carried:
        asked.setdefault(one.owner, []).append(one)
    for one in actions:
        if one.status is not ActionStatus.CANCELLED and before < one.first_due <= day:
            due.setdefault(one.owner, []).append(one)
    found = {}
    for owner in {**asked, **due}:
        told = promises(asked.get(owner, ()), day, since=before)
        first_due = due.get(owner, [])
        found[owner] = RatePoint(
            number, day, told.total, told.answered, len(first_due),
            sum(one.on_time for one in first_due),
        )  # fmt: skip
    return found


def by_owner(sessions: Iterable[dict[str, RatePoint]]) -> list[OwnerRates]:
    """Return every OPD over all sessions, who was asked most first. sessions: the oldest first."""
    held: dict[str, list[RatePoint]] = {}
    for found in sessions:
        for owner, point in found.items():
            held.setdefault(owner, []).append(point)
    owners = [OwnerRates(owner, tuple(found)) for owner, found in held.items()]
    return sorted(owners, key=lambda one: (-one.sum("asked"), -one.sum("due"), one.owner))


def sentence(owners: Sequence[OwnerRates]) -> str:
    """Say how often news came and promises were kept in time, and who gives least news.

    Refused for OPD with few promises; where nothing was asked yet it says so.
    """
    asked, answered, due, on_time = (
        sum(one.sum(field) for one in owners) for field in ("asked", "answered", "due", "on_time")
    )
    if not asked:
        return "Belum ada janji yang ditagih."
    said = f"Dari {numbers.count(asked)} kali ditagih, {numbers.count(answered)} kali memberi kabar"
    if due:
        said += f"; {numbers.of(on_time, due)} janji selesai tepat waktu"
    silent = [one for one in owners if not one.few_asked and one.sum("answered") < one.sum("asked")]
    worst = sorted(silent, key=lambda one: (one.sum("answered") / one.sum("asked"), one.owner))
    if not worst:
        return f"{said}."
    named = [
        f"{one.owner} ({numbers.of(one.sum('answered'), one.sum('asked'))})"
        for one in worst[:NAMED]
    ]
    return f"{said}. Paling jarang memberi kabar: {listed(named)}."
