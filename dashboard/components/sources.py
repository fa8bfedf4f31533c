"""The line under every figure: where it comes from, of when, how complete."""

from dash import html


def line(parts: list[str]) -> html.P:
    """Join what is known with middle dots; empty parts are left out."""
    return html.P(" · ".join(part for part in parts if part), className="source")
