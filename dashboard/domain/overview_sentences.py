"""The answer of Ringkasan in words a chair can read out; refused where the data do not carry it."""

from collections.abc import Sequence
from itertools import pairwise

from dashboard.domain.indicator_gaps import IndicatorGap
from dashboard.domain.sentences import doubted_goal, goal
from dashboard.domain.shortfall_words import missing_words
from dashboard.domain.standing_parts import LokusList
from dashboard.domain.survey_changes import Change, between_neighbours
from dashboard.domain.survey_years import SurveyYear, last_found
from dashboard.domain.verdicts import Verdict
from dashboard.domain.worst_gaps import largest


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
    return f"{words[verdict]} {doubted_goal(year.target)}"


def _change(year: SurveyYear, years: Sequence[SurveyYear]) -> str:
    pairs = zip(pairwise(years), between_neighbours(years), strict=True)
    for (before, after), found in pairs:
        if after is year and found.change is not Change.NOT_COMPARED:
            doubt = f"; {found.reason}" if found.reason else ""
            return f"{found.change} dari {before.value_words} ({before.name}{doubt})"
    return ""


def decide(gaps: Sequence[IndicatorGap], when: str) -> str:
    """Say the gap with most people missing, one that can be judged now before one that grows.

    Refused where nothing with a target was reported.
    """
    if not gaps:
        return f"Belum ada angka bertarget{f' sampai {when}' if when else ''}."
    first = largest(gaps)
    if first is None:
        return "Tidak ada indikator bertarget yang masih kekurangan orang."
    people = missing_words(first.reading, first.indicator)
    doubt = f"target {first.target.doubt}" if first.target.doubt else ""
    limits = (doubt, first.when if first.growing else "", first.coverage)
    where = f" ({'; '.join(filter(None, limits))})" if any(limits) else ""
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
