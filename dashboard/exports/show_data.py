"""The one JSON that /layar and the offline file draw from: a paparan, its pictures, its choices."""

from typing import Any

from dashboard.domain import tokens
from dashboard.domain.briefings import Briefing
from dashboard.exports.briefing_facts import footing
from dashboard.exports.show_items import plain
from dashboard.exports.show_pictures import looks, paths
from dashboard.exports.show_variants import Pressed
from dashboard.figures.static_maps import Land

SAMPLE = "DATA CONTOH"
NOTHING = Pressed()


def show_data(briefing: Briefing, land: Land | None, pressed: Pressed = NOTHING) -> dict[str, Any]:
    """Return plain values. land: polygons of the kabupaten; without them maps are left out."""
    return {
        "head": {
            "title": briefing.title,
            "session": briefing.session,
            "place": briefing.place,
            "kab_name": briefing.kab_name,
            "snapshot": briefing.snapshot,
            "audience": briefing.audience,
            "footing": footing(briefing).removeprefix(f"{SAMPLE} · "),
            "sample": SAMPLE if briefing.sample else "",
        },
        "items": [plain(one) for one in briefing.items],
        "land": paths(land) if land else None,
        "tones": looks(),
        "look": tokens.MAP,
        "choices": pressed.choices,
        "variants": pressed.items,
    }
