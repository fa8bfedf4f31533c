"""What a choice leaves as it was is not sent again: every output makes the browser draw."""

import json
from collections.abc import Mapping
from typing import Any
from zlib import crc32

from dash import no_update
from plotly.utils import PlotlyJSONEncoder


def only_changed(
    values: Mapping[str, Any], held: Mapping[str, int]
) -> tuple[dict[str, Any], dict[str, int]]:
    """Return the values, nothing in place of those the browser holds, and what it holds now.

    held: as returned here for the answer before; empty on a page just opened.
    """
    marks = {
        name: crc32(json.dumps(value, cls=PlotlyJSONEncoder).encode())
        for name, value in values.items()
    }
    sent = {
        name: no_update if held.get(name) == marks[name] else value
        for name, value in values.items()
    }
    return sent, marks
