"""The picture of one item as SVG and PNG, with legend, source, date and for whom it is."""

from datetime import date

from dashboard.domain.briefings import Briefing, Item
from dashboard.domain.periods import day_words
from dashboard.exports.briefing_facts import footing
from dashboard.exports.svg_png import png_of
from dashboard.figures.static_maps import Land
from dashboard.figures.static_pictures import picture

FACE = "Inter Lokus, Arial, sans-serif"


def pictured(item: Item, land: Land | None) -> bool:
    return item.chart is not None or (item.map is not None and land is not None)


def picture_file(briefing: Briefing, item: Item, land: Land | None, ending: str) -> bytes:
    """Return an item's picture as `svg` or `png`; ValueError where it has none."""
    made = day_words(date.fromisoformat(briefing.made))
    filters = "; ".join(briefing.filters)
    below = [f"{filters} · keadaan {made}", footing(briefing)]
    drawn, size = picture(item, land, below)
    if not drawn:
        raise ValueError(f"{item.title}: tidak ada gambar di sini.")
    return drawn.encode() if ending == "svg" else png_of(drawn, size)
