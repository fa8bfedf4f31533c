"""The help: what a page is for, steps with their commands, what an indicator counts."""

from collections.abc import Iterable
from typing import Any

from dash import html

from dashboard.components.folds import fold
from dashboard.domain.guides import KeyWords, PageWords, SettingWords, Topic
from dashboard.domain.indicators import Indicator

COMMAND = "lokus "


def of_page(words: PageWords, indicator: Indicator | None) -> list[Any]:
    """Say what a page is for, and what the indicator on it counts."""
    said: list[Any] = [html.P(words.text)]
    if indicator is not None:
        said += [html.H3(indicator.name), *definition(indicator)]
    return said


def definition(indicator: Indicator) -> list[html.P]:
    """Return what is counted, out of whom, who reports it, and on what ground."""
    out_of = f" dari {indicator.denominator_label}" if indicator.has_denominator else ""
    doubt = f" ({indicator.doubt})" if indicator.doubt else ""
    better = "makin tinggi makin baik" if indicator.up else "makin rendah makin baik"
    return [
        html.P(f"{_capital(indicator.numerator_label)}{out_of}; {better}."),
        html.P(
            f"Sumber {indicator.source_system}; pengampu {', '.join(indicator.opd)}; "
            f"dasar {indicator.legal_basis}{doubt}.",
            className="source",
        ),
    ]


def topic(one: Topic, below: Any = None) -> html.Section:
    """Return the steps of a topic; a command stands alone on its line, to be copied."""
    said = [html.H2(one.title), html.Ol(_steps(one.steps)), below]
    return html.Section(said, id=one.key, className="card")


def _steps(steps: Iterable[str]) -> list[html.Li]:
    items: list[list[Any]] = []
    for step in steps:
        if step.startswith(COMMAND) and items:
            items[-1].append(html.Pre(step, className="code"))
        else:
            items.append([step])
    return [html.Li(item) for item in items]


def pages(every: Iterable[tuple[str, PageWords]]) -> html.Dl:
    """Return what each page is for, under its name."""
    return _described((html.A(name, href=words.path), words.text) for name, words in every)


def settings(every: Iterable[SettingWords]) -> html.Dl:
    return _described((one.name, one.text) for one in every)


def keys(every: Iterable[KeyWords]) -> html.Dl:
    return _described((one.keys, one.does) for one in every)


def glossary(indicators: Iterable[Indicator]) -> list[html.Details]:
    return [fold(one.name, html.Div(definition(one))) for one in indicators]


def _described(rows: Iterable[tuple[Any, str]]) -> html.Dl:
    return html.Dl([part for term, text in rows for part in (html.Dt(term), html.Dd(text))])


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
