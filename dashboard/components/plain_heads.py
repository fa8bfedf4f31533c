"""The head of a page that stands without Dash."""

from collections.abc import Callable
from html import escape

from dashboard.domain import tokens


def head(title: str, address: Callable[[str], str]) -> str:
    """Return the head with our styles. address: name of a static file → where it is served."""
    return HEAD.format(
        title=escape(title),
        accent=tokens.page()["accent"],
        favicon=address("favicon.svg"),
        bootstrap=address("bootstrap.min.css"),
        styles=address("lokus.css"),
    )


HEAD = """<head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="theme-color" content="{accent}">
    <title>{title} · Lokus</title>
    <link rel="icon" type="image/svg+xml" href="{favicon}">
    <link rel="stylesheet" href="{bootstrap}">
    <link rel="stylesheet" href="{styles}">
  </head>"""
