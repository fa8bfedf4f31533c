"""Bars of a whole in parts, and the plain tables they stand in."""

from collections.abc import Sequence
from typing import Any

from dash import html

from dashboard.domain import numbers

WIDE = "rakor-wide"
"""Scrolls sideways by itself where a table is wider than its card."""
BAR = "part-bar"


def bar(
    parts: Sequence[tuple[int, str]], whole: int, said: str, longest: int | None = None
) -> html.Div:
    """Draw counts as parts of a whole. parts: count and ground. said: the same for a screen reader.

    What is more than the whole is cut at its end: the number beside the bar says it. longest: the
    largest whole it is compared with; then its own length says how large it is.
    """
    left, drawn = max(whole, 1), []
    for count, ground in parts:
        shown = min(count, left)
        left -= shown
        if shown:
            width = f"{100 * shown / max(whole, 1):.2f}%"
            drawn.append(html.I(className=ground, style={"width": width}))
    style = None if longest is None else {"width": f"{100 * whole / max(longest, 1):.2f}%"}
    return html.Div(drawn, className="parts", style=style, role="img", **{"aria-label": said})


def share(part: int, whole: int, ground: str, word: str) -> html.Div:
    """Draw one count as a part of a whole."""
    return bar([(part, ground)], whole, f"{word}: {numbers.percent_of(part, whole)}")


def unknown(said: str) -> html.Div:
    """Hatch a whole bar: no length that could be read as a value."""
    hatch = html.I(className="fill-no-data", style={"width": "100%"})
    return html.Div(hatch, className="parts", role="img", **{"aria-label": said})


def table(
    heads: Sequence[str],
    rows: Sequence[html.Tr],
    label: str,
    *,
    right: Sequence[int] = (),
    foot: html.Tr | None = None,
) -> html.Div:
    """Return a plain table that scrolls by itself. right: places of the columns of numbers."""
    head = html.Tr(
        [
            html.Th(word, scope="col", className="number" if place in right else None)
            for place, word in enumerate(heads)
        ]
    )
    for one in (*rows, *([foot] if foot is not None else [])):
        for word, cell in zip(heads[1:], one.children[1:], strict=True):
            if cell.className != BAR and cell.children:
                # A phone has no room for the line of headings: each number carries its own.
                setattr(cell, "data-head", word)
    parts: list[Any] = [html.Thead(head), html.Tbody(list(rows))]
    if foot is not None:
        parts.append(html.Tfoot(foot))
    body = html.Table(parts, className="plain part-table")
    return html.Div(body, className=WIDE, tabIndex=0, role="region", **{"aria-label": label})


def row(name: Any, *cells: Any) -> html.Tr:
    """Return a row: texts stand right as numbers, a bar takes the room."""
    return html.Tr([html.Th(name, scope="row"), *(_cell(cell) for cell in cells)])


def _cell(cell: Any) -> html.Td:
    if isinstance(cell, str):
        return html.Td(cell, className="number")
    drawn = isinstance(cell, html.Div) and getattr(cell, "className", "") == "parts"
    return html.Td(cell, className=BAR if drawn else "")
