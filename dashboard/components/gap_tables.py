"""The table behind the gap chart, as columns of short texts; js/gap_table.js draws it."""

from collections.abc import Mapping, Sequence
from typing import Any

from dashboard.domain import numbers, sentences
from dashboard.domain.gap_screens import GapScreen
from dashboard.domain.gaps import Gap, points_to
from dashboard.domain.indicators import Indicator
from dashboard.domain.own_goals import is_own, levelled_goal
from dashboard.domain.pace_boards import PaceBoard
from dashboard.domain.pace_sentences import per_month
from dashboard.domain.pace_verdicts import PaceVerdict
from dashboard.domain.readings import Reading
from dashboard.domain.targets import Target
from dashboard.domain.verdicts import Verdict

VERDICTS, PACES = tuple(Verdict), tuple(PaceVerdict)


def of_screen(screen: GapScreen) -> dict[str, Any]:
    """Return the table of a view of the gap page, every cell written out."""
    standing = screen.standing
    return columns(
        screen.listed,
        standing.indicator,
        standing.target,
        noun=screen.noun,
        place=standing.place_words,
        whole=standing.reading,
        board=screen.board,
        scope=standing.scope,
        above=screen.above,
        goals={one.code: standing.goal(one.code) for one in screen.gaps},
    )


def columns(
    ranked: Sequence[Gap],
    indicator: Indicator,
    target: Target | None,
    *,
    noun: str,
    place: str,
    whole: Reading,
    board: PaceBoard,
    scope: str,
    above: Mapping[str, str] | None = None,
    goals: Mapping[str, Target | None] | None = None,
) -> dict[str, Any]:
    """Return heads, columns of texts in the order given, and the row of the whole.

    noun: `kecamatan` or `desa`. place, whole, scope: name, reading and code of the area above,
    which is more than those that reported below it only where it counts for itself. above: name of
    the kecamatan by code, where desa of several stand together. goals: by code, what an area is
    held to, for those that report nothing and so do not say it themselves.
    """
    held = {one.code: one.reading.target or (goals or {}).get(one.code, target) for one in ranked}
    cells = [_cells(one.reading, one, _goal(held[one.code])) for one in ranked]
    texts = [list(column) for column in zip(*cells, strict=True)]
    points = points_to(whole, target, up=indicator.up)
    total = Gap(scope, place, whole, points, None)
    return {
        "heads": heads(indicator, noun),
        "names": [one.name for one in ranked],
        "codes": [one.code for one in ranked],
        "notes": [
            _note(one, board, held[one.code], target, (above or {}).get(one.code, ""))
            for one in ranked
        ],
        "cells": texts,
        "verdicts": [VERDICTS.index(one.reading.verdict) for one in ranked],
        "reasons": [one.reading.judgement.reason for one in ranked],
        "paces": [_pace(board, one.code) for one in ranked],
        "place": place,
        "scope": scope,
        "total": _cells(whole, total, _goal(target)),
        "verdict": VERDICTS.index(whole.verdict),
        "pace": _pace(board, scope),
    }


def heads(indicator: Indicator, noun: str) -> list[str]:
    """Return the head of every column; words turn where less is better."""
    goal, missing = ("Target", "Kurang") if indicator.up else ("Batas", "Lebih")
    return [
        noun.capitalize(),
        "Pembilang",
        "Penyebut",
        "Capaian",
        f"Rentang 95{numbers.SPACE}%",
        goal,
        "Selisih (poin)",
        f"{missing} ({indicator.people})",
        "Neto",
        "Andil",
        "Kumulatif",
        "Putusan",
        "Perlu (poin/bulan)",
        "Kini (poin/bulan)",
        "Laju",
    ]


def _goal(target: Target | None) -> str:
    return numbers.MISSING if target is None else sentences.goal(target)


def _cells(reading: Reading, gap: Gap, goal: str) -> list[str]:
    if not reading.reported:
        return [reading.silence, "", "", "", goal, "", "", "", "", ""]
    ends = [numbers.decimal(end) for end in reading.interval or ()]
    return [
        numbers.count(reading.numerator),
        numbers.count(reading.denominator),
        numbers.percent_of(reading.numerator, reading.denominator, 2),
        "–".join(ends) or numbers.MISSING,
        goal,
        numbers.decimal(gap.points, 2, signed=True),
        *_people(reading, gap),
        *_carried(gap),
    ]


def _pace(board: PaceBoard, code: str) -> tuple[int, str, str, str]:
    """Return the place of the verdict, the paces needed and kept, and why nothing was judged."""
    pace = board.pace(code)
    needed, kept = (per_month(one, 2) for one in (board.needed(code), pace.actual))
    return PACES.index(pace.verdict), needed, kept, pace.reason


def _people(reading: Reading, gap: Gap) -> tuple[str, str]:
    """Return who is missing, and the net with those past the target, minus for worse."""
    if reading.people is None or (gap.points is None and not gap.missing):
        return numbers.MISSING, numbers.MISSING
    return numbers.count(gap.missing), numbers.decimal(-reading.people, 0, signed=True)


def _carried(gap: Gap) -> tuple[str, str]:
    """Return andil and running sum; nothing where an area carries nothing."""
    if gap.share is not None and not gap.missing:
        return "", ""
    return numbers.percent(gap.share), numbers.percent(gap.cumulative)


def _note(
    one: Gap, board: PaceBoard, goal: Target | None, target: Target | None, above: str
) -> str:
    """Say where a desa lies, to which target of its own an area is held, how many desa stand behind
    a kecamatan where some are missing, and of when the pace is where the period has no figure that
    can be used for it."""
    said = [above] if above else []
    if goal is not None and goal != target and is_own(goal):
        said.append(f"target {levelled_goal(goal)}")
    if one.reporting is not None and one.reporting[0] not in (0, one.reporting[1]):
        said.append(f"{one.reporting[0]} dari {one.reporting[1]} desa lapor")
    if old := board.older(one.code):
        said.append(f"laju s.d. {old}")
    return ", ".join(said)
