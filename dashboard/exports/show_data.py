"""The one JSON that /layar and the offline file draw from: a paparan, its pictures, its choices."""

from collections.abc import Sequence
from typing import Any

from dashboard.domain import tokens
from dashboard.domain.briefing_variants import NONE, Variants
from dashboard.domain.briefings import Briefing
from dashboard.exports.briefing_facts import footing
from dashboard.exports.show_items import plain
from dashboard.exports.show_pictures import looks, paths
from dashboard.exports.show_variants import carried, offered
from dashboard.figures.static_maps import Land

SAMPLE = "DATA CONTOH"


def show_data(
    briefing: Briefing, land: Land | None, variants: Variants = NONE, later: Sequence[str] = ()
) -> dict[str, Any]:
    """Return plain values. land: polygons of the kabupaten; without them maps are left out.

    later: addresses of the items of the choices that are not in the document.
    """
    logo = briefing.identity.logo
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
            "office": briefing.identity.office,
            "accent": briefing.identity.accent,
            "logo": f"data:image/png;base64,{logo}" if logo else "",
        },
        "items": [plain(one) for one in briefing.items],
        "land": paths(land) if land else None,
        "tones": looks(),
        "look": tokens.MAP,
        "choices": offered(variants.choices),
        "variants": carried(variants),
        "later": later,
    }
