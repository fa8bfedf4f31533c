"""What a chair can say aloud of the audit cycles and their cases."""

from collections.abc import Collection, Sequence
from datetime import date

from dashboard.domain import numbers
from dashboard.domain.aks_cases import AuditCase
from dashboard.domain.aks_cycles import AuditCycle, CycleState
from dashboard.domain.aks_follow_up import RiskChange, by_status, overdue, unproven
from dashboard.domain.aks_words import FollowUp
from dashboard.domain.periods import short_day_words

DISEMINASI = 3


def sentence(
    cycles: Sequence[AuditCycle],
    cases: Sequence[AuditCase],
    today: date,
    place: str,
    filed: Collection[int] = frozenset(),
) -> str:
    """Say how the newest cycle begun stands, and what became of the cases last made known.

    cycles: newest first. cases: of any cycle. place: `Kabupaten Sekadau`. filed: ids of the cases
    with a file of evidence.
    """
    newest = newest_begun(cycles, today)
    if newest is None:
        return f"Belum ada siklus audit kasus yang tercatat di {place}."
    said = f"{standing(newest, today)}."
    told = told_of(cycles, cases)
    if told is None:
        return said
    cycle, own = told
    which = f"siklus {cycle.cycle} {cycle.year}"
    return f"{said} Tindak lanjut {which}: {followed(own, today, filed)}."


def newest_begun(cycles: Sequence[AuditCycle], today: date) -> AuditCycle | None:
    """Return the newest cycle that has begun. cycles: newest first."""
    return next((one for one in cycles if one.state(today) is not CycleState.COMING), None)


def told_of(
    cycles: Sequence[AuditCycle], cases: Sequence[AuditCase]
) -> tuple[AuditCycle, list[AuditCase]] | None:
    """Return the newest cycle whose cases the OPD were told of, with them: follow-up begins there.

    cycles: newest first. None where no diseminasi was held, or of no case.
    """
    for cycle in cycles:
        own = [one for one in cases if (one.year, one.cycle) == (cycle.year, cycle.cycle)]
        if own and cycle.steps[DISEMINASI - 1].done:
            return cycle, own
    return None


def standing(cycle: AuditCycle, today: date) -> str:
    """Say where a cycle stands, without the dot at the end."""
    state, step = cycle.state(today), cycle.next_step
    if step is None:
        if state is CycleState.ON_TIME:
            return f"{cycle.name} selesai dalam semesternya"
        if cycle.disorder:
            before, after = cycle.disorder[0]
            return (
                f"{cycle.name} selesai, langkah {after.number} mendahului langkah {before.number}"
            )
        days = max(cycle.days_late(one, today) for one in cycle.steps)
        return f"{cycle.name} selesai terlambat {numbers.count(days)} hari"
    days = cycle.days_late(step, today)
    due = cycle.due(step)
    when = (
        f"terlambat {numbers.count(days)} hari"
        if days
        else f"ditunggu sampai {short_day_words(due)}"
    )
    return f"{cycle.name}: {cycle.done} dari 4 langkah selesai, langkah {step.word} {when}"


def followed(cases: Sequence[AuditCase], today: date, filed: Collection[int] = frozenset()) -> str:
    """Say how many cases are followed up, late and without evidence, without the dot."""
    done = by_status(cases)[FollowUp.DONE]
    said = [f"{numbers.of(done, len(cases))} kasus selesai"]
    without, late = len(unproven(cases, filed)), len(overdue(cases, today))
    if without:
        said.append(f"{numbers.count(without)} di antaranya tanpa bukti")
    if late:
        said.append(f"{numbers.count(late)} lewat tenggat")
    return ", ".join(said)


def changed(found: RiskChange) -> str:
    """Say how the risk of the cases changed."""
    if not found.judged:
        return "Belum ada kasus yang risikonya dinilai ulang."
    parts = (("turun", found.fell), ("tetap", found.stayed), ("naik", found.rose))
    said = ", ".join(f"{numbers.count(count)} {word}" for word, count in parts)
    whole = f"Dari {numbers.count(found.judged)} kasus yang dinilai ulang, risiko {said}"
    if found.waiting:
        whole += f"; {numbers.count(found.waiting)} belum dinilai ulang"
    return f"{whole}."
