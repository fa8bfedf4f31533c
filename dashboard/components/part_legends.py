"""Under the pictures of andil and Pareto: what their colours and marks mean."""

from collections.abc import Sequence

from dash import html

from dashboard.components import gap_legends, legends
from dashboard.domain.gaps import Gap, carriers


def andil(ranked: Sequence[Gap], shortfall: str, *, narrow: bool) -> html.Div:
    """Return the legend of andil beside the part of the sasaran. shortfall: `kekurangan`."""
    found = gap_legends.gap_bars(ranked, shortfall, points=False, lined=not narrow)
    mark = legends.item("mark-sasaran", "bagian dari seluruh sasaran yang melapor")
    return html.Div([mark, *found.children], className="legend")


def pareto(ranked: Sequence[Gap], noun: str) -> html.Div:
    """Return the legend of the sets that carry 50 and 80 % of the shortfall."""
    half, most, every = (len(carriers(ranked, level)) for level in (50, 80, 100))
    parts = (
        ("fill-m3", "50 % pertama", half),
        ("fill-m2", "sampai 80 %", most - half),
        ("fill-m1", "sisanya", every - most),
    )
    entries = [legends.item(fill, f"{words}, {noun}", count) for fill, words, count in parts]
    entries.append(legends.item("line-sum", "kumulatif, sumbu kanan"))
    silent = sum(not one.reading.heard for one in ranked)
    entries.append(legends.item("no-data", "Belum lapor", silent))
    return html.Div(entries, className="legend")
