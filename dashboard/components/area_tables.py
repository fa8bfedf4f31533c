"""The figures of one area, indicator by indicator, with target and verdict."""

from collections.abc import Sequence
from typing import Any

from dash import html

from dashboard.components import chips, traces
from dashboard.domain import numbers, tokens
from dashboard.domain.area_figures import AreaFigures
from dashboard.domain.indicators import Group
from dashboard.domain.own_goals import is_own, levelled_goal
from dashboard.domain.readings import Reading
from dashboard.domain.sentences import goal
from dashboard.domain.short_reasons import short_reason
from dashboard.domain.shortfall_words import net_words

HEADS = ("Indikator", "Capaian", "Rentang 95 %", "Target", "Putusan")


def table(figures: Sequence[AreaFigures], code: str) -> html.Table:
    """Return a row per indicator under the heading of its group. code: of the area."""
    head = html.Thead(html.Tr([html.Th(word, scope="col") for word in HEADS]))
    parts = []
    for group in Group:
        own = [one for one in figures if one.indicator.group is group]
        if own:
            parts += [_heading(group), *(_row(one, code) for one in own)]
    return html.Table([head, html.Tbody(parts)], className="plain area-figures")


def value(figures: AreaFigures, reading: Reading) -> str:
    """Write a figure: `61,4 %`, `1.284 keluarga`, `belum lapor`."""
    if reading.silence:
        return reading.silence
    if not figures.indicator.percent:
        return f"{numbers.count(reading.numerator)}{numbers.SPACE}{figures.indicator.unit}"
    return numbers.percent_of(reading.numerator, reading.denominator)


def interval(figures: AreaFigures, reading: Reading) -> str:
    """Write the 95 % interval in whole percent: `82–91 %`; empty where there is none.

    Rupiah are no draws: an interval of theirs would say nothing.
    """
    if reading.interval is None or figures.indicator.people == "rupiah":
        return ""
    low, high = reading.interval
    return f"{numbers.decimal(low, 0)}–{numbers.percent(high, 0)}"


def verdict(figures: AreaFigures, reading: Reading) -> list[Any]:
    """Return the verdict against the target with the people missing, or why there is none."""
    said = short_reason(reading.judgement.reason)
    if not said and reading.target is not None and reading.missing:
        word = "kurang" if figures.indicator.up else "lebih"
        said = f"{word} {numbers.count(reading.missing)} {figures.indicator.people}"
    net = net_words(reading, up=figures.indicator.up)
    return [chips.verdict(reading.judgement, small=True), html.Small(said, title=net or None)]


def trace(figures: AreaFigures, code: str, words: Any = "Lacak angka") -> html.A:
    """Return the way from a figure back to its cells. words: what is pressed."""
    address = traces.address_of(figures.indicator.id, code, figures.period)
    return html.A(words, href=address, target="_blank", title="Lacak angka")


def _heading(group: Group) -> html.Tr:
    return html.Tr(html.Th(_category(group), colSpan=len(HEADS), scope="rowgroup"))


def _category(group: Group) -> html.Span:
    word = tokens.categories()[group.value].word
    return html.Span(word, className=f"category {group.value}")


def _row(one: AreaFigures, code: str) -> html.Tr:
    reading = one.reading(code)
    counted = [numbers.of(reading.numerator, reading.denominator)] if reading.denominator else []
    below = " · ".join([one.when, *counted])
    held = one.goal(code) if one.indicator.percent else None
    own = html.Small(f"kabupaten {goal(one.target)}") if is_own(held) and one.target else None
    target = [levelled_goal(held) if held else numbers.MISSING, own]
    judged = verdict(one, reading) if one.indicator.percent else html.Small("jumlah")
    return html.Tr(
        [
            html.Th(
                [one.indicator.short_name, html.Small([f"{below} · ", trace(one, code)])],
                scope="row",
            ),
            html.Td(value(one, reading), className="number"),
            html.Td(interval(one, reading), className="number"),
            html.Td(target, className="number"),
            html.Td(judged),
        ]
    )
