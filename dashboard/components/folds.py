"""What opens when it is asked for."""

from typing import Any

from dash import html


def fold(title: str, body: Any, *, opened: bool = False) -> html.Details:
    return html.Details([html.Summary(title), body], open=opened, className="fold")
