"""What leads to a record: a button that opens it, with where else it leads in small."""

from collections.abc import Iterable
from typing import Any

from dash import dcc, html


def opening(words: str, name: Any, links: Iterable[tuple[str, str]] = ()) -> html.Span:
    """Return the button and the links. name: its id. links: words and address."""
    button = html.Button(words, id=name, className="record-open", type="button")
    return html.Span([button, *(html.Small(dcc.Link(said, href=href)) for said, href in links)])
