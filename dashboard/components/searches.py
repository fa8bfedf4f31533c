"""The field that searches a ranked list by name; js/searching.js does the search."""

import dash_bootstrap_components as dbc
from dash import html


def field(name: str, list_id: str) -> html.Div:
    """Return a search field over the list of an id, with a line for what was found."""
    return html.Div(
        [
            html.Label("Cari nama wilayah", htmlFor=name, className="sr-only"),
            # dcc.Input puts the caret back where it stood when anything on the page is drawn anew.
            dbc.Input(
                id=name,
                type="search",
                placeholder="Cari nama wilayah (tekan /)",
                autocomplete="off",
                debounce=True,
                class_name="ranked-search-field",
            ),
            html.P(role="status"),
        ],
        className="ranked-search",
        **{"data-searches": list_id},
    )
