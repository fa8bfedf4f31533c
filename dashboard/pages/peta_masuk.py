"""/peta from the kabupaten into a kecamatan and a desa, and the way back."""

from dash import html

JEJAK = "peta-jejak"


def trail() -> html.Nav:
    """Return the empty way back; js/drill.js fills it where a kecamatan is chosen."""
    return html.Nav(id=JEJAK, className="trail-map", **{"aria-label": "Jejak wilayah"})


def closer(name: str, code: str, *, sets: str, closes: str) -> html.Button:
    """Return the button that draws one kecamatan large. closes: store of the desa opened."""
    return html.Button(
        f"Perbesar {name}",
        type="button",
        className="button quiet",
        **{"data-sets": sets, "data-value": code, "data-closes": closes},
    )
