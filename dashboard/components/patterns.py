"""The SVG patterns of the map: hatch, dots and the lines of a grey print, from the tokens."""

from typing import Any

from dashboard.domain import tokens

NO_DATA = "pola-tanpa-data"
FEW_ON_LIGHT, FEW_ON_DARK = "pola-kasus-sedikit", "pola-kasus-sedikit-gelap"
SHORT_ON_LIGHT, SHORT_ON_DARK = "pola-kurang", "pola-kurang-gelap"
BLACK, WHITE = "#000000", "#FFFFFF"


def defs() -> str:
    """Return one hidden `<svg>` whose patterns CSS names as `url(#pola-tanpa-data)`."""
    hatch, short = tokens.MAP["no_data"], tokens.MAP["short_print"]
    patterns = [
        _lines(NO_DATA, hatch, hatch["fg"], hatch["bg"]),
        _dots(FEW_ON_LIGHT, BLACK),
        _dots(FEW_ON_DARK, WHITE),
        _lines(SHORT_ON_LIGHT, short, BLACK, None),
        _lines(SHORT_ON_DARK, short, WHITE, None),
    ]
    return (
        '<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false">'
        f"<defs>{''.join(patterns)}</defs></svg>"
    )


def _pattern(name: str, spacing: float, turn: str, inside: str) -> str:
    return (
        f'<pattern id="{name}" width="{spacing}" height="{spacing}" '
        f'patternUnits="userSpaceOnUse"{turn}>{inside}</pattern>'
    )


def _lines(name: str, look: dict[str, Any], ink: str, ground: str | None) -> str:
    spacing, width = look["spacing"], look["line"]
    inside = f'<rect width="{spacing}" height="{spacing}" fill="{ground}"/>' if ground else ""
    inside += f'<rect width="{width}" height="{spacing}" fill="{ink}"/>'
    return _pattern(name, spacing, f' patternTransform="rotate({look["angle"]})"', inside)


def _dots(name: str, ink: str) -> str:
    look = tokens.MAP["unstable"]
    spacing, radius = look["spacing"], look["radius"]
    middle = spacing / 2
    inside = (
        f'<circle cx="{middle}" cy="{middle}" r="{radius}" fill="{ink}" '
        f'fill-opacity="{look["opacity"]}"/>'
    )
    return _pattern(name, spacing, "", inside)
