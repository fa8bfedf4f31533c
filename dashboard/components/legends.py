"""Legends: every ground a map uses, with its word and its count."""

from collections.abc import Sequence
from typing import Any

from dash import dcc, html

from dashboard.domain import legend_words, numbers, tokens

few_words, class_words = legend_words.few_words, legend_words.class_words


def item(swatch: str, words: str, count: int | None = None, href: str = "") -> html.Span:
    """Return one entry. swatch: class names of the ground. count: areas drawn with it.

    href: of the page that tells more.
    """
    said: Any = words if count is None else f"{words} · {numbers.count(count)}"
    said = dcc.Link(said, href=href) if href else said
    return html.Span([html.I(className=f"swatch {swatch}"), said], className="legend-item")


def withheld(count: int) -> list[html.Span]:
    """Return the entry of figures that are not for whoever looks; none where there are none."""
    return [item("no-data", legend_words.WITHHELD, count)] if count else []


def counts_alone(whole: html.Div) -> html.Div:
    """Return a legend without the classes of colour, for a map beside one that explains them."""
    kept = [one for one in whole.children if not _explains_class(one)]
    return html.Div(kept, className=whole.className)


def _explains_class(entry: Any) -> bool:
    return isinstance(entry, html.Span) and entry.children[0].className.startswith("swatch fill-")


def desa_map(
    breaks: Sequence[float],
    *,
    up: bool,
    bare: int,
    few: int,
    suspect: int,
    hidden: int = 0,
    lokus: int,
    plain: int,
    waiting: int = 0,
    said: str = "",
    lokus_address: str = "",
    few_below: int = 0,
) -> html.Div:
    """Return the legend of the map; what occurs nowhere has no entry, no data always has.

    hidden: areas with a figure that is withheld. waiting: rows of the files whose area nobody has
    told yet. said: what the colours stand for where they are not of desa. lokus_address: of the
    list of the day. few_below: as for few_words.
    """
    ramp = "coverage" if up else "prevalence"
    entries = [
        item(f"fill-{ramp}-{place}", words)
        for place, words in enumerate(class_words(breaks), start=1)
    ]
    entries.append(item("no-data", tokens.MAP["no_data"]["legend"], bare - suspect - hidden))
    entries += withheld(hidden)
    if waiting:
        entries.append(item("waiting", "Baris belum dikenali", waiting))
    if few:
        entries.append(item(f"few fill-{ramp}-2", few_words(few_below), few))
    if suspect:
        entries.append(item("quarantine", legend_words.SUSPECT, suspect))
    if plain:
        entries.append(item("plain", legend_words.PLAIN, plain))
    entries.append(item("lokus", tokens.LOKUS["legend"], lokus, lokus_address))
    above = [html.P(said, className="legend-said")] if said else []
    return html.Div([*above, *entries], className="legend")
