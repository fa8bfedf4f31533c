"""Parts of a drawing as SVG text, for pictures that no browser and no plotly draw."""

from collections.abc import Iterable
from html import escape

FONT = "Inter Lokus, Arial, sans-serif"
LETTER = 0.56
"""Width of a letter of the font over its size, on the average of our words."""


def drawing(width: float, height: float, parts: Iterable[str]) -> str:
    """Return the whole picture. width, height: px."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" height="{height:.0f}" '
        f'viewBox="0 0 {width:.0f} {height:.0f}">{"".join(parts)}</svg>'
    )


def text(
    x: float, y: float, words: str, size: float, colour: str, *, anchor: str = "start",
    weight: int = 400,
) -> str:  # fmt: skip
    """Return a line of text whose base lies at y."""
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" font-family="{FONT}" font-size="{size:.1f}" '
        f'font-weight="{weight}" fill="{colour}" text-anchor="{anchor}">{escape(words)}</text>'
    )


def rect(x: float, y: float, width: float, height: float, colour: str, more: str = "") -> str:
    return (
        f'<rect x="{x:.1f}" y="{y:.1f}" width="{max(width, 0):.1f}" height="{height:.1f}" '
        f'fill="{colour}" {more}/>'
    )


def line(x1: float, y1: float, x2: float, y2: float, colour: str, width: float = 1) -> str:
    return (
        f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{colour}" '
        f'stroke-width="{width:.1f}"/>'
    )


def wide(words: str, size: float) -> float:
    """Return about how wide a text is, in px."""
    return len(words) * size * LETTER


def short(words: str, size: float, room: float) -> str:
    """Return a text cut with … where it is wider than its room."""
    fits = max(1, int(room / (size * LETTER)))
    return words if len(words) <= fits else f"{words[: fits - 1].rstrip()}…"
