"""A page that stands without Dash: its head, and one card under the bar."""

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


def plain_page(address: Callable[[str], str], title: str, body: str) -> str:
    """Return a page of one card. title: escaped here; body: HTML."""
    return DOCUMENT.format(head=head(title, address), title=escape(title), body=body)


HEAD = """<head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="theme-color" content="{accent}">
    <title>{title} · Lokus</title>
    <link rel="icon" type="image/svg+xml" href="{favicon}">
    <link rel="stylesheet" href="{bootstrap}">
    <link rel="stylesheet" href="{styles}">
  </head>"""

DOCUMENT = """<!DOCTYPE html>
<html lang="id">
  {head}
  <body>
    <header class="topbar"><span class="topbar-name">Lokus</span></header>
    <main class="page door">
      <section class="card">
      <h1>{title}</h1>{body}
      </section>
    </main>
  </body>
</html>
"""
