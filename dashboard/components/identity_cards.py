"""How a kabupaten signs its files, as it stands, and what was changed."""

from collections.abc import Sequence
from typing import Any

from dash import html

from dashboard.components import folds, states
from dashboard.domain import numbers
from dashboard.domain.identities import PLAIN, Identity

NOTHING = "Belum diatur: berkas memakai tampilan Lokus."
SWATCH = {"display": "inline-block", "width": "1.4em", "height": "1em"}
Row = tuple[str, str, str]
"""Day, who, what was done."""


def standing(identity: Identity, *, decides: bool) -> list[Any]:
    """Return logo, office and colour; a sentence where none is given. decides: who may give it."""
    if identity == PLAIN:
        todo = "Isi di bawah, lalu «Simpan»." if decides else "Bappeda mengisinya di halaman ini."
        return [states.empty(NOTHING, todo)]
    logo = f"data:image/png;base64,{identity.logo}"
    swatch = html.I(className="swatch", style=SWATCH | {"background": identity.accent})
    facts = [
        html.B(identity.office or "Nama kantor belum diisi"),
        html.Span([swatch, f" {identity.accent}"]) if identity.accent else None,
    ]
    picture = html.Img(src=logo, alt="Logo kabupaten", height=64) if identity.logo else None
    return [html.Div([picture, *facts], className="record-acts")]


def history(rows: Sequence[Row]) -> Any:
    """Return the changes, the newest first, folded; nothing where there are none."""
    if not rows:
        return None
    lines = [html.Li(f"{day}: {act}, {who}") for day, who, act in rows]
    return folds.fold(f"Riwayat ({numbers.count(len(rows))} perubahan)", html.Ul(lines))
