"""The buttons that zoom a map; js/framing.js hears them and moves all maps of the page."""

from dash import html

STEPS = (("1", "+", "Perbesar peta"), ("-1", "\u2212", "Perkecil peta"), ("0", "Utuh", "Peta utuh"))


def buttons() -> html.Div:
    """Return them for a corner of the map; the whole land is there to come back to once zoomed."""
    made = [
        html.Button(
            sign,
            type="button",
            title=f"{said}; juga Ctrl + gulir",
            disabled=step == "0",
            **{"data-zoom": step, "aria-label": said},
        )
        for step, sign, said in STEPS
    ]
    return html.Div(made, className="map-zoom")
