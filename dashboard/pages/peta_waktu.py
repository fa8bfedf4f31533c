"""/peta through time: the line of periods under the map."""

from dash import html

WAKTU = "peta-waktu"


def line(picker: str) -> html.Div:
    """Return the empty line that sets a picker of periods; js/timeline.js fills it."""
    return html.Div(id=WAKTU, className="timeline single", **{"data-sets": picker})
