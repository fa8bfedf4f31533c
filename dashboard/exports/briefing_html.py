"""A paparan as one file for a USB stick: the very show of /layar, opened from a disk."""

from base64 import b64encode
from hashlib import sha256
from pathlib import Path

from dashboard.domain.briefing_variants import NONE, Variants
from dashboard.domain.briefings import Briefing
from dashboard.exports.show_data import show_data
from dashboard.exports.show_document import ASSETS, SCRIPTS, STYLES, document
from dashboard.figures.static_maps import Land

FONT = ASSETS / "vendor" / "inter-lokus.woff2"


def briefing_html(briefing: Briefing, land: Land | None, variants: Variants = NONE) -> bytes:
    """Return the file. land: polygons of the kabupaten; without them maps are left out."""
    font = f"data:font/woff2;base64,{b64encode(FONT.read_bytes()).decode('ascii')}"
    css = _joined(STYLES).replace(FONT.name, font)
    js = _joined(SCRIPTS)
    policy = (
        f"default-src 'none'; script-src '{_hash(js)}'; style-src '{_hash(css)}'; "
        "font-src data:; img-src data:; base-uri 'none'; form-action 'none'"
    )
    styles, scripts = f"<style>{css}</style>", f"<script>{js}</script>"
    data = show_data(briefing, land, variants)
    return document(data, styles, scripts, policy).encode("utf-8")


def _joined(files: tuple[Path, ...]) -> str:
    return "\n".join(file.read_text(encoding="utf-8") for file in files)


def _hash(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode('utf-8')).digest()).decode('ascii')}"
