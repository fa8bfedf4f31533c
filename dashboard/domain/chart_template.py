"""The plotly template of every chart, as plain values: figures hand it to plotly."""

from copy import deepcopy
from typing import Any

from dashboard.domain import tokens


def chart_template(size: str = "laptop") -> dict[str, Any]:
    """Return `{"layout": …}` with our font, separators, grid, hover and margins.

    size: laptop, phone, layar or print.
    """
    look = tokens.load()["chart"]
    sizes = tokens.chart(size)
    layout: dict[str, Any] = deepcopy(look["plotly"])
    layout["font"]["size"] = sizes["font"]
    for axis in ("xaxis", "yaxis"):
        layout[axis]["tickfont"]["size"] = sizes["tick"]
    layout["yaxis"]["gridwidth"] = sizes["grid_width"]
    layout["yaxis"]["zerolinewidth"] = sizes["zero_width"]
    if size == "layar":
        layout["yaxis"]["gridcolor"] = look["grid_hall"]
    hover = look["hover"]
    layout |= {
        "margin": dict(look["margin"]),
        "bargap": look["bar_gap"],
        "dragmode": False,
        "hoverlabel": {
            "bgcolor": hover["bg"],
            "bordercolor": hover["border"],
            "font": {"color": hover["ink"], "size": max(hover["size"], sizes["font"])},
        },
    }
    return {"layout": layout}
