"""Under the gap chart: what its colours, patterns and lines mean, and how often they occur."""

from collections import Counter
from collections.abc import Sequence

from dash import html

from dashboard.components import legends
from dashboard.domain import gap_sentences, tokens
from dashboard.domain.gaps import Gap, Measure
from dashboard.domain.standings import Standing


def of_standing(
    standing: Standing, ranked: Sequence[Gap], by: Measure, *, narrow: bool
) -> html.Div:
    """Return the legend of what is drawn: gaps, or shares alone where no target is set.

    by: what the order is told by; a narrow chart has the panel of that measure only.
    """
    indicator = standing.indicator
    if standing.target is None:
        return share_bars(ranked, indicator.breaks, up=indicator.up)
    word = gap_sentences.shortfall_word(indicator)
    return gap_bars(
        ranked,
        word,
        points=not narrow or by is Measure.POIN,
        lined=by is Measure.ORANG and not narrow,
    )


def gap_bars(ranked: Sequence[Gap], shortfall: str, *, points: bool, lined: bool) -> html.Div:
    """Return the legend of gaps.

    shortfall: `kekurangan` or `kelebihan`. points: their panel is drawn. lined: the chart has lines
    at 50 and 80 %.
    """
    classes = Counter(
        tokens.gap_class(float(one.points))
        for one in ranked
        if one.points is not None and (points or one.missing)
    )
    entries = [
        legends.item(f"fill-{look.key}", f"{look.label} poin", classes[place])
        for place, look in enumerate(tokens.diverging())
        if classes[place]
    ]
    if points:
        entries.append(legends.item("interval", "rentang 95 %"))
    if lined and any(one.share for one in ranked):
        entries.append(legends.item("level", f"di atas garis: 50 % dan 80 % {shortfall}"))
    return html.Div([*entries, *_states(ranked)], className="legend")


def share_bars(ranked: Sequence[Gap], breaks: Sequence[float], *, up: bool) -> html.Div:
    """Return the legend of shares without a target. breaks: four, in percent."""
    ramp = "coverage" if up else "prevalence"
    entries = [
        legends.item(f"fill-{ramp}-{place}", words)
        for place, words in enumerate(legends.class_words(breaks), start=1)
    ]
    interval = legends.item("interval", "rentang 95 %")
    return html.Div([*entries, interval, *_states(ranked)], className="legend")


def _states(ranked: Sequence[Gap]) -> list[html.Span]:
    silent = sum(not one.reading.heard for one in ranked)
    withheld = sum(one.reading.withheld for one in ranked)
    few = sum(one.reading.few for one in ranked)
    entries = [legends.item("no-data", "Belum lapor", silent), *legends.withheld(withheld)]
    if few:
        below = max(one.reading.few_below for one in ranked)
        entries.insert(0, legends.item("few fill-zero", legends.few_words(below), few))
    return entries
