"""The way to the target: what was reported, where the pace of late leads, what is still needed."""

from collections.abc import Sequence
from typing import Any

import plotly.graph_objects as go

from dashboard.domain import tokens
from dashboard.domain.histories import History, Point, Rules
from dashboard.domain.pace_boards import PaceBoard
from dashboard.domain.pace_fans import Fan, fan
from dashboard.figures import pace_words
from dashboard.figures.charts import Chart, Layer
from dashboard.figures.pace_axes import axes

HEIGHT, NARROW_HEIGHT = 380, 340  # px
BACK, BACK_STEPS = 24, 8  # months, or periods of slower rhythms, before the last figure
SIZES = tokens.chart()
SILENT: dict[str, Any] = {"hoverinfo": "skip", "showlegend": False}


def pace_lines(board: PaceBoard, code: str, *, routine: bool, narrow: bool) -> Chart:
    """Draw the figures of an area, its fan and the line it would have to follow.

    routine: a routine prevalence, which has its own look and no target line (R1).
    """
    every = board.points.get(code, ())
    last = every[-1].month if every else 0
    since = last - max(BACK, BACK_STEPS * board.rules.step)
    shown = [point for point in every if point.month > since and point.whole]
    sound = History(code, "", shown).sound
    doubted = [point for point in shown if point.flaw]
    pace, goal = board.pace(code), None if routine else board.goal_of(code)
    band = fan(pace, goal, board.rules.step) if goal else None
    needed: tuple[list[int], list[float]] = ([], [])
    if goal and pace.anchor and board.needed(code) is not None:
        begun = goal.deadline - goal.months_left(pace.anchor.month)
        needed = [begun, goal.deadline], [round(pace.anchor.share, 2), goal.value]
    layers = [
        _band(band),
        _line("middle", *_middle(band)),
        _line("needed", *needed),
        _reported(sound, board.rules, routine=routine),
        _doubted(doubted),
    ]
    look, changing = axes(shown, band, goal, board.rules.step, narrow=narrow)
    marked = pace_words.marks(board, code, since, goal)
    needs, span = board.needed(code), changing["yaxis.range"]
    ends = [] if narrow else pace_words.ends(pace, needs, band, goal, span)
    words = {"shapes": marked.shapes, "annotations": [*marked.words, *ends]}
    return Chart(layers, look, {**changing, **words})


def _band(band: Fan | None) -> Layer:
    look = {
        "mode": "lines",
        "fill": "toself",
        "fillcolor": tokens.ramp(up=True)[1].fill,
        "line": {"width": 0},
        **SILENT,
    }
    if band is None:
        return Layer(go.Scatter, look, {"x": [], "y": []})
    around = [*band.high, *reversed(band.low)]
    months = [*band.months, *reversed(band.months)]
    return Layer(go.Scatter, look, {"x": months, "y": [round(y, 2) for y in around]})


def _middle(band: Fan | None) -> tuple[list[int], list[float]]:
    if band is None:
        return [], []
    return list(band.months), [round(y, 2) for y in band.middle]


def _line(which: str, months: Sequence[int], shares: Sequence[float]) -> Layer:
    styles = {
        "middle": {"color": tokens.ramp(up=True)[3].fill, "width": 2.5, "dash": "6px,4px"},
        "needed": {
            "color": tokens.INK,
            "width": SIZES["target_width"],
        },
    }
    look = {"mode": "lines", "line": styles[which], **SILENT}
    return Layer(go.Scatter, look, {"x": list(months), "y": list(shares)})


def _reported(sound: Sequence[Point], rules: Rules, *, routine: bool) -> Layer:
    """Join periods that follow one another; what starts anew or changed its method is parted."""
    held: list[tuple[int | None, float | None, str]] = []
    before: Point | None = None
    for point in sound:
        if before is not None and not _joined(before, point, rules):
            held.append((None, None, ""))
        held.append((point.month, round(point.share, 2), pace_words.said(point)))
        before = point
    months, shares, said = ([one[place] for one in held] for place in range(3))
    style = tokens.series("routine")
    colour = style["colour"] if routine else tokens.ramp(up=True)[4].fill
    line = {"color": colour, "width": SIZES["routine_width"]}
    marker = {"size": 7, "color": colour, "symbol": style["marker"] if routine else "circle"}
    look = {
        "mode": "lines+markers",
        "line": line | ({"dash": style["dash"]} if routine else {}),
        "marker": marker,
        "hovertemplate": "%{text}<extra></extra>",
        "showlegend": False,
    }
    return Layer(go.Scatter, look, {"x": months, "y": shares, "text": said})


def _joined(before: Point, after: Point, rules: Rules) -> bool:
    same_year = before.month // 12 == after.month // 12
    return (
        after.month - before.month == rules.step
        and rules.same_method_since(after.month) <= before.month
        and (same_year or not rules.accumulation.grows)
    )


def _doubted(points: Sequence[Point]) -> Layer:
    marker = {
        "size": 8,
        "symbol": "circle-open",
        "color": tokens.MUTED,
        "line": {"width": 1.5, "color": tokens.MUTED},
    }
    look = {"mode": "markers", "marker": marker, "hovertemplate": "%{text}<extra></extra>"}
    held = {
        "x": [one.month for one in points],
        "y": [round(min(100, one.share), 2) for one in points],
        "text": [f"{pace_words.said(one)}<br>tidak dipakai: {one.flaw}" for one in points],
    }
    return Layer(go.Scatter, {**look, "showlegend": False}, held)
