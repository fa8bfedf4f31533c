"""The look in values: every colour, symbol and size, read from tokens.json."""

import json
from functools import cache
from pathlib import Path
from typing import Any

from dashboard.domain.token_kinds import ColourClass, Sign

SOURCE = Path(__file__).with_name("tokens.json")


@cache
def load() -> dict[str, Any]:
    tokens: dict[str, Any] = json.loads(SOURCE.read_text(encoding="utf-8"))
    return tokens


def _classes(group: dict[str, Any]) -> tuple[ColourClass, ...]:
    return tuple(ColourClass(**each) for each in group["classes"])


def _signs(group: str) -> dict[str, Sign]:
    items: dict[str, dict[str, str]] = load()[group]["items"]
    known = set(Sign.__dataclass_fields__)
    return {
        key: Sign(
            key=key,
            dashed=item.get("border_style") == "dashed",
            **{name: value for name, value in item.items() if name in known},
        )
        for key, item in items.items()
    }


@cache
def ramp(*, up: bool) -> tuple[ColourClass, ...]:
    """Return the five classes, light to dark: coverage where more is better, else prevalence."""
    return _classes(load()["sequential"]["coverage" if up else "prevalence"])


@cache
def diverging() -> tuple[ColourClass, ...]:
    """Return the seven classes of a gap to target in points, worst first."""
    return _classes(load()["diverging"])


def gap_class(points: float) -> int:
    """Return the place in `diverging()` of a gap; minus is worse whichever direction is better."""
    if -2 <= points <= 2:
        return 3
    if points < 0:
        return 0 if points <= -20 else 1 if points <= -10 else 2
    return 6 if points >= 20 else 5 if points >= 10 else 4


@cache
def verdicts() -> dict[str, Sign]:
    """Return the signs of the verdicts in their order: tercapai … periksa_data."""
    return _signs("verdict")


def verdict(word: str) -> Sign:
    """Return the sign of "belum tercapai", also written belum_tercapai."""
    return verdicts()[word.replace(" ", "_")]


@cache
def paces() -> dict[str, Sign]:
    return _signs("pace")


@cache
def categories() -> dict[str, Sign]:
    return _signs("category")


def series(name: str) -> dict[str, Any]:
    """Return colour, dash, marker of survey, routine, comparator or target."""
    found: dict[str, Any] = load()["series"]["items"][name]
    return found


def page(*, hall: bool = False) -> dict[str, str]:
    """Return ink, muted, surface, raised, line … of the frame."""
    colours: dict[str, str] = load()["page"]["hall" if hall else "light"]
    return colours


def chart(size: str = "laptop") -> dict[str, Any]:
    """Return font, tick, line widths in px. size: laptop, phone, layar or print."""
    found: dict[str, Any] = load()["chart"][size]
    return found


MAP: dict[str, Any] = load()["map"]
NO_DATA: str = MAP["no_data"]["bg"]
"""Ground of the hatch."""
PLAIN_DESA: str = MAP["ground"]["plain_desa"]
DESA_LINE: str = ramp(up=True)[0].desa_line
"""Between desa without data."""
LOKUS: dict[str, Any] = MAP["lokus"]
KECAMATAN: dict[str, Any] = MAP["kecamatan"]
HIGHLIGHT: dict[str, Any] = MAP["highlight"]
INK, MUTED = page()["ink"], page()["muted"]
