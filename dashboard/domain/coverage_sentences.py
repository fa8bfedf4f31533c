"""How many indicators reach their target, as one sentence."""

from collections.abc import Sequence

from dashboard.domain import numbers
from dashboard.domain.coverage_rows import CoverageRow
from dashboard.domain.indicators import Group
from dashboard.domain.readings import UNFINISHED
from dashboard.domain.verdicts import JUDGED, Verdict

SAID: dict[str, str] = {Group.PROCESS: "proses"}
"""Groups that a sentence says in other words than the heads of tables do."""


def coverage(
    rows: Sequence[CoverageRow],
    code: str,
    *,
    place: str,
    until: str,
    group: str = "",
    opd: str = "",
) -> str:
    """Say how many indicators reach their target in an area, and which one is furthest from it.

    Counted are the indicators whose own figure carries a verdict. One that grows towards the
    sasaran of the whole year is told apart until December, unless it is there already. What has
    no target, too few people or doubtful counts is not spoken of. Furthest is the widest gap in
    points among the missed.

    code: the kabupaten or a kecamatan. place: `Kabupaten Landak`. until: `Agustus 2025`.
    group: `spesifik`, opd: `Dinas Kesehatan`, where the rows are of one group or one OPD only.
    """
    kind = f"indikator {SAID.get(group, group)}" if group else "indikator"
    whose = f" {opd}" if opd else ""
    if not any(row.reading(code).numerator is not None for row in rows):
        return f"Belum ada angka {kind}{whose} dari {place} sampai {until}."
    judged = [row for row in rows if row.reading(code).verdict in JUDGED]
    growing = sum(row.reading(code).judgement == UNFINISHED for row in rows)
    later = f"{growing}{numbers.SPACE}{kind} kumulatif{whose} dinilai pada akhir tahun."
    if not judged and growing:
        return f"Di {place}, {later}"
    if not judged:
        return f"Belum ada {kind}{whose} bertarget yang dapat dinilai di {place}."
    said = _reached(judged, code, kind + whose, place)
    return f"{said} {later}" if growing else said


def _reached(judged: Sequence[CoverageRow], code: str, kind: str, place: str) -> str:
    reached = sum(row.reading(code).verdict is Verdict.TERCAPAI for row in judged)
    said = f"{reached} dari {len(judged)} {kind} mencapai target di {place}"
    missed = [
        (row.indicator.short_name, gap)
        for row in judged
        if row.reading(code).verdict is Verdict.BELUM_TERCAPAI
        and (gap := row.gap(code)) is not None
    ]
    if missed:
        name, gap = min(missed, key=lambda pair: pair[1])
        return f"{said}; terjauh: {name} ({numbers.points(gap)})."
    return f"{said}; sisanya sekitar target." if reached < len(judged) else f"{said}."
