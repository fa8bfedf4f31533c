"""Pareto: areas by people missing, the sum so far, and where 50 and 80 % are reached.

js/packed_rows.js puts people, names and sums into it, from the rows of the table.
"""

from collections.abc import Sequence
from typing import Any

import plotly.graph_objects as go

from dashboard.domain import tokens
from dashboard.domain.gaps import Gap, carriers
from dashboard.figures.charts import Chart, Layer
from dashboard.figures.row_axes import ticks

LEVELS = (50, 80)  # percent of the shortfall
NAMED = 25  # areas whose names still fit below their bars
HEIGHT = 380  # px
WORDS = {"size": tokens.chart()["tick"], "color": tokens.INK}
SUM = {
    "x0": 0,
    "dx": 1,
    "yaxis": "y2",
    "mode": "lines",
    "line": {"color": tokens.INK, "width": 2},
    "hovertemplate": "%{x} teratas: %{y:.1f} %<extra></extra>",
}


def pareto(ranked: Sequence[Gap], noun: str, people: str, *, narrow: bool) -> Chart:
    """Draw who is short of the service, most people first, in the colour of the set they are in.

    ranked: any order; those with nobody missing are left out. noun: `desa`. people: `ibu hamil`.
    """
    short = carriers(ranked, 100)
    ends = ends_of(ranked)
    named = len(short) <= NAMED and not narrow
    look: dict[str, Any] = {
        "bargap": 0.12,
        "margin": {"l": 52, "r": 52, "t": 34, "b": 112 if named else 44},
        "xaxis": {
            "fixedrange": True,
            "tickangle": -45 if named else 0,
            "title": {"font": WORDS},
        },
        "yaxis": {
            "fixedrange": True,
            "title": {"text": f"Kurang ({people})", "standoff": 8, "font": WORDS},
        },
        "yaxis2": {
            "overlaying": "y",
            "side": "right",
            "range": [0, 112],
            "tickvals": [*LEVELS, 100],
            "ticktext": [f"{level} %" for level in (*LEVELS, 100)],
            "showgrid": False,
            "zeroline": False,
            "fixedrange": True,
        },
    }
    tops = ticks("yaxis", 0, max([5, *(one.missing for one in short)]) * 1.12)
    changing: dict[str, Any] = {
        **tops,
        **_places(short, named=named, noun=noun),
        "shapes": [_line(end) for end in ends if end],
        "annotations": _words(ends, noun, len(short)),
    }
    return Chart([Layer(go.Bar, _bar_look(people)), Layer(go.Scatter, SUM)], look, changing)


def ends_of(ranked: Sequence[Gap]) -> list[int]:
    """Return how many areas close 50 and 80 %."""
    return [len(carriers(ranked, level)) for level in LEVELS]


def fills() -> list[str]:
    """Return the colours of the first set, of what the second adds and of the rest."""
    return [one.fill for one in tokens.diverging()[:3]]


def _bar_look(people: str) -> dict[str, Any]:
    edge = {"color": tokens.load()["chart"]["bar_outline"], "width": 0.5}
    said = f"<b>%{{text}}</b><br>%{{y}} {people} · urutan %{{x}}<extra></extra>"
    # A step of one needs no list of places.
    return {
        "x0": 1,
        "dx": 1,
        "marker": {"line": edge},
        "textposition": "none",
        "hovertemplate": said,
    }


def _places(short: Sequence[Gap], *, named: bool, noun: str) -> dict[str, Any]:
    if named:
        names = [one.name for one in short]
        return {
            "xaxis.tickvals": list(range(1, len(short) + 1)),
            "xaxis.ticktext": names,
            "xaxis.title.text": "",
            "xaxis.range": [0.4, len(short) + 0.6],
        }
    step = next(one for one in (1, 2, 5, 10, 20, 50, 100, 200, 500) if len(short) / one <= 12)
    marks = list(range(step, len(short) + 1, step))
    return {
        "xaxis.tickvals": marks,
        "xaxis.ticktext": [str(mark) for mark in marks],
        "xaxis.title.text": f"{noun}, dari kekurangan terbesar",
        "xaxis.range": [0.4, max(1, len(short)) + 0.6],
    }


def _line(end: int) -> dict[str, Any]:
    line = {"color": tokens.INK, "width": 1.5, "dash": "dot"}
    return {"type": "line", "x0": end + 0.5, "x1": end + 0.5, "y0": 0, "y1": 1, "yref": "paper"} | {
        "line": line
    }


def _words(ends: Sequence[int], noun: str, areas: int) -> list[dict[str, Any]]:
    words = []
    for level, end in zip(LEVELS, ends, strict=True):
        # Words at the right end would leave the chart.
        late = end > 0.75 * areas
        words.append(
            {
                "text": f"<b>{level} %</b>: {end} {noun}",
                "x": end + 0.5,
                "xanchor": "right" if late else "left",
                "y": 1,
                "yref": "paper",
                "yanchor": "bottom",
                "yshift": 2 if level == LEVELS[0] else 17,
                "showarrow": False,
                "font": WORDS,
            }
        )
    return words if areas else []
