"""Survey years side by side: cards that are not joined, and what lies between them."""

from collections.abc import Sequence
from itertools import pairwise

from dash import html

from dashboard.domain import numbers
from dashboard.domain.sentences import goal
from dashboard.domain.survey_ranges import Change, Comparison, compare
from dashboard.domain.survey_sentences import range_words
from dashboard.domain.survey_years import SurveyYear
from dashboard.domain.surveys import Survey

ARROWS = {Change.DOWN: "↓", Change.UP: "↑", Change.SAME: "≈", Change.NOT_COMPARED: ""}


def cards(years: Sequence[SurveyYear], province: str) -> html.Div:
    """Return a card per year with the verdict between neighbours.

    province: name of the province, for the line beside the kabupaten.
    """
    top = scale_top(years)
    parts: list[html.Div | html.Article] = []
    for before, after in pairwise([None, *years]):
        if after is None:
            continue
        if before is not None:
            parts.append(between(compare(before.kabupaten, after.kabupaten)))
        parts.append(card(after, province, top))
    return html.Div(parts, className="surveys")


def scale_top(years: Sequence[SurveyYear]) -> int:
    """Return the end of the scale that all cards share, in percent: 40, or more where needed."""
    ends = [one.range.high for one in years if one.range]
    values = [one.value for year in years for one in (year.province, year.nation) if one]
    return max(40, *(10 * (int(end) // 10 + 1) for end in [*ends, *values, 0]))


def card(year: SurveyYear, province: str, top: int) -> html.Article:
    own = year.kabupaten
    head = html.Span(year.name, className="survey-name")
    beside = _beside(year, province)
    if own is None:
        nothing = html.Span(numbers.MISSING, className="survey-value")
        why = html.Span("tidak ditemukan", className="survey-range")
        parts = [head, nothing, why, strip(year, top), beside]
        return html.Article(parts, className="survey missing")
    about, value = year.value_words.rpartition("sekitar ")[1:]
    found = year.range
    spread = [found.name, html.B(range_words(found))] if found else ["rentang tidak diketahui"]
    method = ["metode ", html.B(own.method.value)]
    return html.Article(
        [
            head,
            html.Span([html.Small(about), value], className="survey-value"),
            html.Span(spread, className="survey-range"),
            html.Span(method, className="survey-method"),
            html.Span(own.doubt, className="survey-doubt") if own.doubt else None,
            strip(year, top),
            beside,
        ],
        className="survey",
        title=own.note or None,
    )


def between(comparison: Comparison) -> html.Div:
    """Return what stands between two cards: a word, never a line from value to value."""
    arrow = html.I(ARROWS[comparison.change], **{"aria-hidden": "true"})
    parts = [arrow, html.B(comparison.change.value), html.Small(comparison.reason)]
    kind = "unknown" if comparison.change is Change.NOT_COMPARED else "known"
    return html.Div(parts, className=f"survey-between {kind}")


def strip(year: SurveyYear, top: int) -> html.Div:
    """Return the range on a line from 0 to `top` percent, with target, province and nation."""

    def at(value: float) -> str:
        return f"{100 * value / top:.2f}%"

    marks = [
        html.I(className=f"strip-{kind}", style={"left": at(one)})
        for kind, one in (
            ("province", year.province.value if year.province else None),
            ("nation", year.nation.value if year.nation else None),
            ("target", year.target.value if year.target else None),
        )
        if one is not None
    ]
    if year.range:
        width = at(year.range.high - year.range.low)
        marks.append(
            html.I(className="strip-range", style={"left": at(year.range.low), "width": width})
        )
    if year.kabupaten:
        marks.append(html.I(className="strip-point", style={"left": at(year.kabupaten.value)}))
    ticks = html.Div(
        [html.Span("0"), html.Span(str(top // 2)), html.Span(f"{top} %")], className="strip-ticks"
    )
    line = html.Div(marks, className="strip")
    return html.Div([line, ticks], className="strip-frame", **{"aria-hidden": "true"})


def key(province: str) -> html.P:
    """Return the one legend of all cards."""
    entries = (("own", "kabupaten dengan rentang"), ("province", province), ("nation", "Indonesia"))
    parts = [*entries, ("target", "target tahun itu")]
    marks = [html.Span([html.I(className=f"key-{kind}"), words]) for kind, words in parts]
    return html.P(marks, className="survey-key")


def _beside(year: SurveyYear, province: str) -> html.Div:
    rows = (("province", province, year.province), ("nation", "Indonesia", year.nation))
    compared = [
        html.Span(
            [html.I(className=f"key-{kind}"), html.Span(name, className="sr-only"), _value(found)]
        )
        for kind, name, found in rows
    ]
    mark = html.I(className="key-target")
    aim = [mark, f"target {goal(year.target)}"] if year.target else "belum ada target"
    return html.Div([html.P(compared), html.P(html.Span(aim))], className="survey-beside")


def _value(survey: Survey | None) -> str:
    return numbers.percent(survey.value) if survey else numbers.MISSING
