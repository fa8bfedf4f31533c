"""What stands in the chart of a pace: target line, breaks of the method, words at the ends."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from dashboard.domain import numbers, tokens
from dashboard.domain.histories import Point, month_words
from dashboard.domain.pace_boards import PaceBoard
from dashboard.domain.pace_fans import Fan
from dashboard.domain.pace_sentences import per_month
from dashboard.domain.pace_verdicts import Pace
from dashboard.domain.required_pace import Goal

APART = 0.13  # of the height between the two words at the end
FONT = {"size": tokens.chart()["tick"], "color": tokens.INK}


class Marks(NamedTuple):
    shapes: list[dict[str, Any]]
    words: list[dict[str, Any]]


def said(point: Point) -> str:
    """Say a figure where it is pointed at."""
    counted = f"{numbers.count(point.part)} dari {numbers.count(point.whole)}"
    return f"<b>{month_words(point.month)}</b><br>{numbers.percent(point.share)} ({counted})"


def marks(board: PaceBoard, code: str, since: int, goal: Goal | None) -> Marks:
    """Return the line of the target, and where another method begins, named above the chart."""
    shapes = [_target(goal.value)] if goal else []
    found = board.last_break(code)
    if found is None or found.month <= since:
        return Marks(shapes, [])
    at = found.month - 0.5
    line = {"color": tokens.MUTED, "width": 1.5, "dash": "dash"}
    shape = {"type": "line", "x0": at, "x1": at, "y0": 0, "y1": 1, "yref": "paper", "line": line}
    words = {
        "text": "cara hitung berubah",
        "x": at,
        "xanchor": "left",
        "y": 1,
        "yref": "paper",
        "yanchor": "bottom",
        "showarrow": False,
        "font": FONT,
    }
    return Marks([*shapes, shape], [words])


def _target(share: float) -> dict[str, Any]:
    series = tokens.series("target")
    width = tokens.chart()["target_width"]
    line = {"color": series["colour"], "width": width, "dash": series["dash"]}
    across = {"xref": "paper", "x0": 0, "x1": 1, "y0": share, "y1": share}
    return {"type": "line", **across, "line": line, "layer": "below"}


def ends(
    pace: Pace, needed: float | None, band: Fan | None, goal: Goal | None, span: Sequence[float]
) -> list[dict[str, Any]]:
    """Return the words beside the ends of both lines, kept apart.

    needed: points per month, None where none are. span: of the axis of percent.
    """
    if goal is None:
        return []
    needs = "" if needed is None else f"<br>perlu {per_month(needed)} poin/bulan"
    target = f"<b>{'Target' if goal.up else 'Batas'} {_whole(goal.value)}</b>{needs}"
    if band is None:
        return [_beside(goal.value, target)]
    room = APART * (span[1] - span[0])
    leads = f"<b>{numbers.percent(band.middle[-1])}</b> pada laju kini"
    leads += f"<br>{per_month(pace.actual)} poin/bulan"
    own = band.middle[-1]
    if abs(own - goal.value) < room:
        own = goal.value + (room if own > goal.value else -room)
    return [_beside(goal.value, target), _beside(own, leads)]


def _whole(share: float) -> str:
    return numbers.percent(share, 0 if share == int(share) else 1)


def _beside(share: float, words: str) -> dict[str, Any]:
    return {
        "text": words,
        "x": 1,
        "xref": "paper",
        "xanchor": "left",
        "xshift": 6,
        "y": share,
        "yanchor": "middle",
        "align": "left",
        "showarrow": False,
        "font": FONT,
    }
