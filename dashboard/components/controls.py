"""Pickers: a label over a choice."""

from collections.abc import Sequence
from typing import Any

import dash_bootstrap_components as dbc
from dash import dcc, html

LIST_HEIGHT = 360  # px: nine choices on a laptop, all of a phone above its keyboard
Option = tuple[str, str]
"""Value and words."""


def options(pairs: Sequence[Option]) -> list[dict[str, str]]:
    return [{"value": value, "label": words} for value, words in pairs]


def picker(
    name: str, label: str, pairs: Sequence[Option], value: str, *, wide: bool = False, **more: Any
) -> html.Div:
    """Return a labelled dropdown. more: further properties of `dcc.Dropdown`."""
    choice = dcc.Dropdown(
        id=name,
        options=options(pairs),
        value=value or None,
        clearable=False,
        searchable=len(pairs) > 12,
        placeholder="Pilih",
        maxHeight=LIST_HEIGHT,
        labels={
            "search": "Cari",
            "no_options_found": "Tidak ada yang cocok",
            "clear_search": "Hapus pencarian",
        },
        **more,
    )
    return html.Div(
        [html.Label(label, htmlFor=name, className="picker-label"), choice],
        className="picker wide" if wide else "picker",
    )


def switch(name: str, label: str, pairs: Sequence[Option], value: str) -> html.Fieldset:
    """Return two or three choices side by side as one bar."""
    return html.Fieldset(
        [
            html.Legend(label, className="picker-label"),
            dbc.RadioItems(
                id=name, options=options(pairs), value=value, name=name, class_name="switch"
            ),
        ],
        className="picker",
    )
