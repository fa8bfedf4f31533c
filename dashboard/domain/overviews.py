"""Where a kabupaten stands, what changed and what must be decided, from one version."""

from collections.abc import Sequence
from dataclasses import dataclass

from dashboard.domain import numbers
from dashboard.domain.periods import Period
from dashboard.domain.reporting import KecamatanReport
from dashboard.domain.routine_months import RoutineMonth
from dashboard.domain.sentences import goal
from dashboard.domain.standings import LokusList
from dashboard.domain.survey_ranges import Change, compare
from dashboard.domain.survey_years import SurveyYear, last_found
from dashboard.domain.targets import Target
from dashboard.domain.verdicts import Verdict
from dashboard.domain.worst_gaps import IndicatorGap, largest


@dataclass(frozen=True)
class Overview:
    kab: str
    kabupaten_name: str
    period: str
    """The month looked at; empty where nothing monthly was reported."""
    surveys: Sequence[SurveyYear]
    survey_target: Target | None
    """The target of survey prevalence in force in the year looked at."""
    routine: Sequence[RoutineMonth]
    """Thirteen months at most, oldest first, the month looked at last."""
    gaps: Sequence[IndicatorGap]
    """Every indicator with a target, each in its own last period."""
    reports: Sequence[KecamatanReport]
    lokus: LokusList
    lokus_before: LokusList
    batches: Sequence[str]
    """The batches behind the routine figures of the month."""

    @property
    def when(self) -> str:
        return Period.parse(self.period).words if self.period else ""

    @property
    def this_month(self) -> RoutineMonth | None:
        found = [one for one in self.routine if one.period == self.period]
        return found[0] if found else None

    @property
    def answer(self) -> str:
        """Say the stand, the change and the largest gap in two sentences a chair can read out."""
        return f"{stand(self.kabupaten_name, self.surveys)} {decide(self.gaps, self.when)}"


def stand(place: str, years: Sequence[SurveyYear]) -> str:
    """Say the last survey value against its target and the year before it.

    place: `Kabupaten Landak`. Refused where no value of the kabupaten was found.
    """
    last = last_found(years)
    if last is None:
        return f"Nilai survei stunting {place} tidak ditemukan."
    said = f"Stunting {place} {last.value_words} ({last.name})"
    clauses = [clause for clause in (_against_target(last), _change(last, years)) if clause]
    missing = [one.name for one in years if one.year > last.year]
    if missing:
        clauses.append(f"nilai {missing[-1]} tidak ditemukan")
    return f"{said}: {', '.join(clauses)}." if clauses else f"{said}."


def _against_target(year: SurveyYear) -> str:
    verdict = year.judgement.verdict
    if year.target is None or verdict is Verdict.TIDAK_DINILAI:
        return ""
    words = {
        Verdict.TERCAPAI: "mencapai target",
        Verdict.SEKITAR_TARGET: "sekitar target",
        Verdict.BELUM_TERCAPAI: "di atas target",
    }
    return f"{words[verdict]} {goal(year.target)}"


def _change(year: SurveyYear, years: Sequence[SurveyYear]) -> str:
    before = next((one for one in years if one.year == year.year - 1), None)
    if before is None or before.kabupaten is None:
        return ""
    change = compare(before.kabupaten, year.kabupaten).change
    if change is Change.NOT_COMPARED:
        return ""
    return f"{change} dari {before.value_words} ({before.name})"


def decide(gaps: Sequence[IndicatorGap], when: str) -> str:
    """Say the gap with most people missing, one that can be judged now before one that grows.

    Refused where nothing with a target was reported.
    """
    if not gaps:
        return f"Belum ada angka bertarget{f' sampai {when}' if when else ''}."
    first = largest(gaps)
    if first is None:
        return "Tidak ada indikator bertarget yang masih kekurangan orang."
    people = f"{numbers.count(first.in_people)} {first.indicator.people}"
    limits = [part for part in (first.when if first.growing else "", first.coverage) if part]
    where = f" ({'; '.join(limits)})" if limits else ""
    if first.indicator.up:
        said = f"kurang {people} untuk {first.indicator.short_name} {goal(first.target)}"
    else:
        said = f"lebih {people} dari batas {first.indicator.short_name} {goal(first.target)}"
    return f"Kesenjangan terbesar: {said}{where}."


def lokus_change(now: LokusList, before: LokusList) -> str:
    """Say how a list differs from the one of the year before: `8 baru, 6 keluar dari 2024`."""
    if not now.desa or not before.desa:
        return ""
    new, gone = len(now.desa - before.desa), len(before.desa - now.desa)
    if not new and not gone:
        return f"sama dengan {before.year}"
    return f"{new} baru, {gone} keluar dibanding {before.year}"
