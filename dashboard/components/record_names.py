"""What leads to a record: a button that opens it, and links to what belongs to it."""

from collections.abc import Iterable
from typing import Any

from dash import dcc, html

Link = tuple[str, str]
"""Words and address."""


def opening(words: str, name: Any) -> html.Button:
    """Return the button. name: its id."""
    return html.Button(words, id=name, className="record-open", type="button")


def beside(said: str, links: Iterable[Link]) -> html.Small:
    """Return what is said of a record in small, and where else it leads."""
    parts: list[Any] = [said]
    for words, href in links:
        parts += [" · " if said or len(parts) > 1 else "", dcc.Link(words, href=href)]
    return html.Small(parts)
