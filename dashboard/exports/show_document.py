"""The document of a show: data beside the script, never inside it; what runs is named or hashed."""

import json
from collections.abc import Mapping
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import quote

ASSETS = Path(__file__).parents[1] / "assets"
STYLES = tuple(ASSETS / name for name in ("tokens.css", "show/show.css"))
SCRIPTS = tuple(
    ASSETS / "show" / f"{name}.js"
    for name in ("parts", "tables", "maps", "charts", "pages", "choices", "show")
)
SERVED = (*SCRIPTS[:-1], ASSETS / "show" / "arriving.js", SCRIPTS[-1])
"""With what asks a server for the rest; a file on a disk has none of it."""
ICON = ASSETS / "favicon.svg"
NOSCRIPT = "Paparan membutuhkan JavaScript. Aktifkan JavaScript di peramban ini."


def document(data: Mapping[str, Any], styles: str, scripts: str, policy: str = "") -> str:
    """Return the page. styles, scripts: its elements. policy: where no header can carry one."""
    head = data["head"]
    written = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    body = (
        f"<noscript>{NOSCRIPT}</noscript>\n"
        f'<script type="application/json" id="paparan">{_harmless(written)}</script>\n{scripts}'
    )
    return _page(f"{head['title']}, {head['kab_name']}", body, styles, policy)


def notice(sentence: str, address: str, words: str, styles: str) -> str:
    """Return the page that says why nothing can be shown, with a link to where that is mended."""
    body = (
        f'<main class="page"><h1>Paparan</h1><p class="empty">{escape(sentence)}</p>'
        f'<p><a href="{escape(address)}">{escape(words)}</a></p></main>'
    )
    return _page("Paparan", body, styles)


def _page(title: str, body: str, styles: str, policy: str = "") -> str:
    return (
        '<!DOCTYPE html>\n<html lang="id" class="hall">\n<head>\n<meta charset="utf-8">\n'
        + (f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n' if policy else "")
        + '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        # Inside the document: a browser asks for an icon again whenever the address changes.
        f'<link rel="icon" href="data:image/svg+xml,{quote(ICON.read_text(encoding="utf-8"))}">\n'
        f"<title>{escape(title)}</title>\n{styles}\n</head>\n"
        f"<body>\n{body}\n</body>\n</html>\n"
    )


def _harmless(written: str) -> str:
    """Keep what is written from ending its element; JSON reads it alike."""
    return written.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
