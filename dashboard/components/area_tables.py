"""The figures of one area, indicator by indicator, with target and verdict."""

from collections.abc import Sequence
from typing import Any

from dash import html

from dashboard.components import chips, traces
from dashboard.domain import figure_words, numbers, tokens
from dashboard.domain.area_figures import AreaFigures
from dashboard.domain.indicators import Group
from dashboard.domain.own_goals import is_own, levelled_goal
from dashboard.domain.readings import Reading
from dashboard.domain.sentences import goal
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


def verdict(figures: AreaFigures, reading: Reading) -> list[Any]:
    """Return the verdict against the target with the people missing, or why there is none."""
    said = figure_words.missing(figures, reading)
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
            html.Td(figure_words.value(one, reading), className="number"),
            html.Td(figure_words.interval(one, reading), className="number"),
            html.Td(target, className="number"),
            html.Td(judged),
        ]
    )
