"""The parts of a paparan as lines that are moved, left out and taken in again."""

from collections.abc import Sequence

from dash import html

from dashboard.domain.briefing_order import DEFAULT
from dashboard.domain.show_orders import ShownPart

MOVES = (("naik", "↑", "Naikkan"), ("turun", "↓", "Turunkan"))


def parts(order: Sequence[ShownPart], *, records: bool) -> list[html.Li]:
    """Return the lines; who records may change each. `data-id`: its place in the usual order."""
    return [_line(one, records) for one in order]


def _line(one: ShownPart, records: bool) -> html.Li:
    word, place = one.part.words, DEFAULT.index(one.part)
    toggle = ("hapus", "✓" if one.shown else "○", "Sembunyikan" if one.shown else "Tampilkan")
    acts = [
        html.Button(
            sign, type="button", title=said,
            **{"data-what": what, "aria-label": f"{said}: {word}"},
        )
        for what, sign, said in (toggle, *MOVES)
    ]  # fmt: skip
    told = word if one.shown else f"{word} (disembunyikan)"
    words = html.A(f"{told}: {one.note}" if one.note else told, href="#paparan")
    return html.Li([words, html.Span(acts) if records else None], **{"data-id": str(place)})
