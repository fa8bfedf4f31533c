"""News and punctuality of every OPD over the Rakor, one small panel each, all on the same scale."""

from collections.abc import Sequence
from math import ceil
from typing import Any

import plotly.graph_objects as go

from dashboard.domain import numbers, tokens
from dashboard.domain.chart_template import chart_template
from dashboard.domain.rakor_rates import FEW_WORDS, OwnerRates, RatePoint

COLUMNS = 3
PANEL, HEAD = 112, 44  # px: of a panel, and of its two lines of words above
NEWS, IN_TIME = "memberi kabar", "tepat waktu"


def multiples(owners: Sequence[OwnerRates], *, narrow: bool = False) -> go.Figure:
    """Draw a panel for each OPD: the share that gave news, and that was done in time.

    owners: in order; percent from 0 to 100. narrow: one column.
    """
    columns = 1 if narrow else COLUMNS
    rows = ceil(len(owners) / columns) or 1
    height = rows * (PANEL + HEAD) + 40
    every = sorted({one.number for owner in owners for one in owner.points}) or [1]
    look: dict[str, Any] = {
        "template": chart_template(),
        "height": height,
        "margin": {"l": 36, "r": 16, "t": 4, "b": 28},
        "showlegend": False,
        "annotations": [],
    }
    traces: list[go.Scatter] = []
    for place, owner in enumerate(owners):
        row, column = divmod(place, columns)
        axis = "" if place == 0 else str(place + 1)
        left, width = column / columns, 1 / columns - (0.06 if columns > 1 else 0)
        top = 1 - row / rows
        high = top - HEAD * 1.0 / (height - 32)
        look[f"xaxis{axis}"] = {
            "domain": [left, left + width], "anchor": f"y{axis}", "fixedrange": True,
            "range": [every[0] - 0.5, every[-1] + 0.5], "tickvals": [every[0], every[-1]],
            "ticktext": [f"ke-{every[0]}", f"ke-{every[-1]}"], "tickangle": 0,
        }  # fmt: skip
        look[f"yaxis{axis}"] = {
            "domain": [max(0.0, high - PANEL * 0.72 / (height - 32)), high],
            "anchor": f"x{axis}", "fixedrange": True, "range": [-6, 106],
            "tickvals": [0, 50, 100], "zeroline": False,
        }  # fmt: skip
        look["annotations"] += _words(owner, left, top)
        traces += _lines(owner, axis)
    return go.Figure(traces, look)


def _words(owner: OwnerRates, left: float, top: float) -> list[dict[str, Any]]:
    at = {"xref": "paper", "yref": "paper", "x": left, "y": top, "xanchor": "left",
          "yanchor": "top", "showarrow": False, "align": "left"}  # fmt: skip
    news = "kabar " + numbers.of(owner.sum("answered"), owner.sum("asked"))
    kept = "tepat waktu " + numbers.of(owner.sum("on_time"), owner.sum("due"))
    if owner.few_asked and owner.few_due:
        said = f"{FEW_WORDS}: tidak dibandingkan"
    else:
        few = (f"kabar: {FEW_WORDS}", f"tepat waktu: {FEW_WORDS}")
        said = " · ".join((few[0] if owner.few_asked else news, few[1] if owner.few_due else kept))
    muted = f'<span style="color:{tokens.MUTED}">{said}</span>'
    return [{**at, "text": f"<b>{owner.owner}</b><br>{muted}", "font": {"size": 12}}]


def _lines(owner: OwnerRates, axis: str) -> list[go.Scatter]:
    accent = tokens.page()["accent"]
    forms = (
        (NEWS, "answered", "asked", {"color": accent, "width": 2}, "circle", accent),
        (IN_TIME, "on_time", "due", {"color": tokens.INK, "width": 2, "dash": "dot"}, "square",
         tokens.page()["raised"]),
    )  # fmt: skip
    return [
        go.Scatter(
            x=[one.number for one in owner.points],
            y=[_share(one, part, whole) for one in owner.points],
            text=[_told(owner, one, name, part, whole) for one in owner.points],
            mode="lines+markers", hoverinfo="text", line=line, connectgaps=False, cliponaxis=False,
            marker={"symbol": symbol, "size": 7, "color": fill,
                    "line": {"color": line["color"], "width": 2}},
            opacity=0.45 if few else 1,
            xaxis=f"x{axis}", yaxis=f"y{axis}",
        )
        for (name, part, whole, line, symbol, fill), few in zip(
            forms, (owner.few_asked, owner.few_due), strict=True
        )
    ]  # fmt: skip


def _share(one: RatePoint, part: str, whole: str) -> float | None:
    asked = getattr(one, whole)
    return 100 * getattr(one, part) / asked if asked else None


def _told(owner: OwnerRates, one: RatePoint, name: str, part: str, whole: str) -> str:
    said = numbers.of(getattr(one, part), getattr(one, whole))
    return f"{owner.owner}, Rakor ke-{one.number}: {said} {name}"
