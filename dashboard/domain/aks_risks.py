"""What the audit of cases puts at risk in a Rakor."""

from collections.abc import Collection, Sequence
from datetime import date

from dashboard.domain import numbers
from dashboard.domain.aks_cases import AuditCase
from dashboard.domain.aks_cycles import AuditCycle, unrecorded
from dashboard.domain.aks_follow_up import overdue, unproven
from dashboard.domain.periods import short_day_words
from dashboard.domain.rakor_agenda import SOON
from dashboard.domain.rakor_risks import DUE, LATE, UNPROVED, Risk

OLDEST = "dihitung dari yang paling lama"


def of_cycles(
    cycles: Sequence[AuditCycle], today: date, href: str, filed: Collection[int] = frozenset()
) -> list[Risk]:
    """Return the step that is late or due within two weeks, those without a document, and the
    cycle nobody wrote down.

    Of cycles of this year and the last; older ones are history. filed: ids of the steps with a
    file of evidence.
    """
    found = []
    for cycle in cycles:
        if cycle.year < today.year - 1:
            continue
        step = cycle.next_step
        days = (cycle.due(step) - today).days if step else None
        if step is not None and days is not None and days <= SOON.days:
            words = f"{cycle.name}: langkah {step.word} belum selesai"
            note = " · ".join(
                part for part in (step.opd, f"tenggat {short_day_words(cycle.due(step))}") if part
            )
            found.append(Risk(words, days, href, LATE if days < 0 else DUE, note))
        bare = [one for one in cycle.unproven if one.id not in filed]
        if bare:
            listed = ", ".join(one.word for one in bare)
            words = f"{cycle.name}: {numbers.count(len(bare))} langkah selesai tanpa dokumen"
            found.append(Risk(words, None, href, UNPROVED, listed))
    absent = [one for one in unrecorded(cycles, today) if one.last_day < today]
    found += [
        Risk(f"{one.name} tidak tercatat; seharusnya dua siklus setahun", None, href, UNPROVED)
        for one in absent
        if one.year >= today.year - 1
    ]
    return found


def of_cases(
    cases: Sequence[AuditCase], today: date, href: str, filed: Collection[int] = frozenset()
) -> list[Risk]:
    """Return the follow-up that is late, by OPD, and what was done without evidence."""
    held: dict[str, list[int]] = {}
    for one in overdue(cases, today):
        held.setdefault(one.opd or "OPD belum ditunjuk", []).append(one.days_late(today))
    found = [
        Risk(f"{opd}: {numbers.count(len(days))} tindak lanjut kasus lewat tenggat", -max(days),
             href, LATE, OLDEST if len(days) > 1 else "")
        for opd, days in held.items()
    ]  # fmt: skip
    bare = len(unproven(cases, filed))
    if bare:
        words = f"{numbers.count(bare)} tindak lanjut kasus selesai tanpa bukti"
        found.append(Risk(words, None, href, UNPROVED))
    return found
