"""What of the routine chart stays while months change: style and axes."""

from typing import Any

from dashboard.domain import tokens
from dashboard.domain.chart_template import chart_template
from dashboard.domain.routine_months import CREDIBLE_PERCENT

SHARE, BARS = 0, 1  # order of the traces: Patch relies on it
BAR_PART = 0.36  # of the height, below the shares


def ground() -> dict[str, Any]:
    look, ink = tokens.series("routine"), tokens.INK
    share = {
        "type": "scatter",
        "mode": "lines+markers+text",
        "textposition": "top center",
        "textfont": {"color": ink, "weight": 600},
        "line": {
            "color": look["colour"],
            "width": tokens.chart()["routine_width"],
            "dash": look["dash"],
        },
        "marker": {
            "size": tokens.chart()["marker"],
            "color": look["colour"],
            "line": {"color": look["colour"], "width": 2},
        },
        "connectgaps": False,
        "cliponaxis": False,
        "hoverinfo": "text",
    }
    bars = {
        "type": "bar",
        "yaxis": "y2",
        "textposition": "outside",
        "constraintext": "none",
        "textfont": {"size": tokens.chart()["tick"], "color": ink},
        "marker": {
            "color": look["coverage_fill"],
            "line": {"color": tokens.load()["chart"]["bar_outline"], "width": 1},
            "pattern": {
                "fgcolor": look["coverage_fill"],
                "bgcolor": tokens.page()["raised"],
                "fillmode": "replace",
                "size": 6,
                "solidity": 0.45,
            },
        },
        "cliponaxis": False,
        "hoverinfo": "text",
    }
    return {"data": [share, bars], "layout": _layout()}


def _layout() -> dict[str, Any]:
    minimum = {
        "type": "line",
        "xref": "paper",
        "x0": 0,
        "x1": 1,
        "yref": "y2",
        "y0": CREDIBLE_PERCENT,
        "y1": CREDIBLE_PERCENT,
        "line": {"color": tokens.MUTED, "width": 1, "dash": "dot"},
        "layer": "below",
    }
    alone = {
        "xref": "paper",
        "x": 1,
        "xanchor": "right",
        "yref": "paper",
        "y": 1,
        "yanchor": "top",
        "align": "right",
        "showarrow": False,
        "text": "",
        "font": {"size": tokens.chart()["tick"], "color": tokens.MUTED},
    }
    return {
        "template": chart_template(),
        "margin": {"l": 44, "r": 12, "t": 12, "b": 40},
        "bargap": 0.35,
        "xaxis": {"anchor": "y2", "tickangle": 0, "fixedrange": True},
        "yaxis": {"domain": [BAR_PART + 0.12, 1], "fixedrange": True},
        "yaxis2": {
            "domain": [0, BAR_PART],
            "range": [0, 118],
            "showgrid": False,
            "tickvals": [CREDIBLE_PERCENT],
            "ticktext": [f"{CREDIBLE_PERCENT} %"],
            "zeroline": False,
            "fixedrange": True,
        },
        "shapes": [minimum],
        "annotations": [alone],
    }
