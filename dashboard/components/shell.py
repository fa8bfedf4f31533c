"""The HTML document around every page: nothing in it comes from outside."""

import json
from collections.abc import Callable, Mapping
from html import escape

from dashboard.components import patterns
from dashboard.domain import tokens

NOSCRIPT = (
    "Lokus membutuhkan JavaScript. Aktifkan JavaScript di peramban ini, lalu muat ulang halaman."
)


def index_string(address: Callable[[str], str], page_names: Mapping[str, str] | None = None) -> str:
    """Return the document for `Dash.index_string`.

    address: name of a static file → where it is served. page_names: path → name shown while the
    page loads, as {"/peta": "Peta"}; the nearest path above stands for the ones below.

    Dash's own styles and favicon are left out on purpose; plotly stands before Dash's scripts,
    which take `window.Plotly` where they find it.
    """
    return DOCUMENT.format(
        accent=tokens.page()["accent"],
        font=address("inter-lokus.woff2"),
        favicon=address("favicon.svg"),
        bootstrap=address("bootstrap.min.css"),
        styles=address("lokus.css"),
        scripts=address("lokus.js"),
        plotly=address("plotly-lokus.min.js"),
        patterns=patterns.defs(),
        names=escape(json.dumps(dict(page_names or {}), ensure_ascii=False), quote=True),
        noscript=NOSCRIPT,
    )


DOCUMENT = """<!DOCTYPE html>
<html lang="id">
  <head>
    {{%metas%}}
    <meta name="theme-color" content="{accent}">
    <title>{{%title%}}</title>
    <link rel="icon" type="image/svg+xml" href="{favicon}">
    <link rel="preload" as="font" type="font/woff2" href="{font}" crossorigin>
    <link rel="stylesheet" href="{bootstrap}">
    <link rel="stylesheet" href="{styles}">
  </head>
  <body>
    <noscript><p class="state-error">{noscript}</p></noscript>
    {patterns}
    <div class="skeleton" data-names="{names}" role="status">
      <div class="skeleton-bar"><b>Lokus</b></div>
      <div class="skeleton-page">
        <p class="skeleton-name">Memuat halaman</p>
        <div class="skeleton-line"></div>
        <div class="skeleton-cards"><i></i><i></i></div>
      </div>
    </div>
    {{%app_entry%}}
    <footer>
      <script src="{scripts}"></script>
      <script src="{plotly}"></script>
      {{%config%}}
      {{%scripts%}}
      {{%renderer%}}
    </footer>
  </body>
</html>
"""
