"""The table behind the gap chart, as columns of short texts; js/gap_table.js draws it."""

from collections.abc import Sequence
from typing import Any

from dashboard.domain import gap_sentences, numbers, sentences
from dashboard.domain.gaps import Gap, points_to
from dashboard.domain.indicators import Indicator
from dashboard.domain.readings import Reading
from dashboard.domain.targets import Target
from dashboard.domain.verdicts import Verdict

VERDICTS = tuple(Verdict)


def columns(
    ranked: Sequence[Gap],
    indicator: Indicator,
    target: Target | None,
    *,
    noun: str,
    place: str,
    whole: Reading,
) -> dict[str, Any]:
    """Return heads, columns of texts in the order given, and the row of the whole.

    noun: `kecamatan` or `desa`. place, whole: the area above, which is more than those that
    reported below it only where it counts for itself.
    """
    goal = numbers.MISSING if target is None else sentences.goal(target)
    cells = [_cells(one.reading, one, goal, up=indicator.up) for one in ranked]
    total = Gap("", place, whole, points_to(whole, target, up=indicator.up), None)
    return {
        "heads": heads(indicator, noun),
        "names": [one.name for one in ranked],
        "notes": [_note(one) for one in ranked],
        "cells": [list(column) for column in zip(*cells, strict=True)],
        "verdicts": [VERDICTS.index(one.reading.verdict) for one in ranked],
        "reasons": [one.reading.judgement.reason for one in ranked],
        "place": place,
        "total": _cells(whole, total, goal, up=indicator.up),
        "verdict": VERDICTS.index(whole.verdict),
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
        "Andil",
        "Kumulatif",
        "Putusan",
    ]


def _cells(reading: Reading, gap: Gap, goal: str, *, up: bool) -> list[str]:
    if not reading.reported:
        return ["belum lapor", "", "", "", goal, "", "", "", ""]
    ends = [numbers.decimal(end) for end in reading.interval or ()]
    return [
        numbers.count(reading.numerator),
        numbers.count(reading.denominator),
        numbers.percent_of(reading.numerator, reading.denominator, 2),
        "–".join(ends) or numbers.MISSING,
        goal,
        numbers.decimal(gap.points, 2, signed=True),
        _people(reading, gap, up=up),
        *_carried(gap),
    ]


def _people(reading: Reading, gap: Gap, *, up: bool) -> str:
    if gap.points is None or reading.people is None:
        return numbers.MISSING
    return gap_sentences.people_words(reading.people, up=up)


def _carried(gap: Gap) -> tuple[str, str]:
    """Return andil and running sum; nothing where an area carries nothing."""
    if gap.share is not None and not gap.missing:
        return "", ""
    return numbers.percent(gap.share), numbers.percent(gap.cumulative)


def _note(one: Gap) -> str:
    """Say how many desa stand behind a kecamatan, where some are missing."""
    if one.reporting is None or one.reporting[0] in (0, one.reporting[1]):
        return ""
    return f"{one.reporting[0]} dari {one.reporting[1]} desa lapor"
