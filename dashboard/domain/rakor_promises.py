"""What became of what was promised: done, overdue, postponed, by owner, and in one sentence."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from dashboard.domain import numbers
from dashboard.domain.rakor_actions import Action, ActionStatus
from dashboard.domain.sentences import listed

NAMED = 3
NONE: Mapping[int, int] = MappingProxyType({})
ON_TIME_MEANS = (
    "Tepat waktu: selesai pada atau sebelum tenggat yang pertama dijanjikan, dari yang tenggat "
    "itu sudah lewat atau sudah selesai. Memberi kabar: selesai, atau status, kendala atau "
    "dukungannya diperbarui sejak Rakor lalu. Berbukti: dari yang selesai, berkas buktinya ada di "
    "Lokus."
)


@dataclass(frozen=True)
class Promises:
    """Counts of some actions on a day; what was cancelled is no promise any more.

    due, on_time: of those whose first due day decides; answered: of all. times: how often they
    were put off together. proved: of those done, with a file of evidence.
    """

    owner: str
    total: int
    done: int
    overdue: int
    postponed: int
    times: int
    due: int
    on_time: int
    answered: int
    proved: int

    @property
    def open(self) -> int:
        """Return how many are neither done nor overdue."""
        return self.total - self.done - self.overdue


def promises(
    actions: Iterable[Action],
    today: date,
    *,
    since: date | None = None,
    owner: str = "",
    evidence: Mapping[int, int] = NONE,
) -> Promises:
    """Count actions. since: day of the last Rakor, after which news counts as an answer.

    evidence: how many files each action has, by its number.
    """
    held = [one for one in actions if one.status is not ActionStatus.CANCELLED]
    done = [one for one in held if one.status is ActionStatus.DONE]
    decided = [one for one in held if one.done_on is not None or one.first_due < today]
    return Promises(
        owner,
        total=len(held),
        done=len(done),
        overdue=sum(one.overdue(today) for one in held),
        postponed=sum(one.postponed > 0 for one in held),
        times=sum(one.postponed for one in held),
        due=len(decided),
        on_time=sum(one.on_time for one in decided),
        answered=sum(_answered(one, since) for one in held),
        proved=sum(evidence.get(one.id, 0) > 0 for one in done),
    )


def by_owner(
    actions: Iterable[Action],
    today: date,
    *,
    since: date | None = None,
    evidence: Mapping[int, int] = NONE,
) -> list[Promises]:
    """Return the promises of each owner, who has most overdue first."""
    held: dict[str, list[Action]] = {}
    for one in actions:
        held.setdefault(one.owner, []).append(one)
    found = [
        promises(some, today, since=since, owner=name, evidence=evidence)
        for name, some in held.items()
    ]
    counted = [one for one in found if one.total]
    return sorted(counted, key=lambda one: (-one.overdue, -one.open, one.owner))


def kept(found: Promises) -> str:
    """Say it short: `12 janji: 7 selesai, 3 lewat tenggat, 2 berjalan`."""
    if not found.total:
        return "belum ada janji"
    said = [f"{numbers.count(found.done)} selesai"]
    if found.overdue:
        said.append(f"{numbers.count(found.overdue)} lewat tenggat")
    if found.open:
        said.append(f"{numbers.count(found.open)} belum jatuh tempo")
    return f"{numbers.count(found.total)} janji: {', '.join(said)}"


def sentence(owners: Sequence[Promises]) -> str:
    """Say what a chair can say of the last promises, and who is late."""
    total, done, overdue = (
        sum(getattr(one, name) for one in owners) for name in ("total", "done", "overdue")
    )
    if not total:
        return "Belum ada janji dari Rakor sebelumnya."
    said = f"{numbers.count(done)} dari {numbers.count(total)} janji selesai"
    late = [one for one in owners if one.overdue]
    if not late:
        return f"{said}; tidak ada yang lewat tenggat."
    named = [f"{one.owner} ({numbers.count(one.overdue)})" for one in late[:NAMED]]
    rest = len(late) - NAMED
    if rest > 0:
        named.append(f"{numbers.count(rest)} lainnya")
    return f"{said}, {numbers.count(overdue)} lewat tenggat: {listed(named)}."


def _answered(one: Action, since: date | None) -> bool:
    if one.status is ActionStatus.DONE:
        return True
    return one.reported_on is not None and (since is None or one.reported_on >= since)


def carried(now: Iterable[Action], then: Iterable[Action]) -> list[Action]:
    """Return of the actions those that were not over when the Rakor before was closed.

    then: as they were at its close.
    """
    promised = {one.id for one in then if not one.over}
    return [one for one in now if one.id in promised]
