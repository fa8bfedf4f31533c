"""Survey years side by side: cards that are not joined, and what lies between them."""

from collections.abc import Sequence

from dash import html

from dashboard.components.survey_strips import scale_top, strip
from dashboard.domain import numbers
from dashboard.domain.sentences import goal
from dashboard.domain.survey_changes import Change, Comparison, between_neighbours
from dashboard.domain.survey_sentences import range_words
from dashboard.domain.survey_years import SurveyYear
from dashboard.domain.surveys import Survey

ARROWS = {Change.DOWN: "↓", Change.UP: "↑", Change.SAME: "≈", Change.NOT_COMPARED: ""}


def cards(years: Sequence[SurveyYear], province: str) -> html.Div:
    """Return a card per year with the verdict between neighbours.

    province: name of the province, for the line beside the kabupaten.
    """
    top = scale_top(years)
    words = [None, *map(between, between_neighbours(years))]
    parts = [
        part
        for word, year in zip(words, years, strict=False)
        for part in (word, card(year, province, top))
        if part is not None
    ]
    return html.Div(parts, className="surveys")


def card(year: SurveyYear, province: str, top: int) -> html.Article:
    own = year.kabupaten
    head = html.Span(year.name, className="survey-name")
    beside = _beside(year, province)
    if own is None:
        nothing = html.Span(numbers.MISSING, className="survey-value")
        why = html.Span("tidak ditemukan", className="survey-range")
        parts = [head, nothing, why, strip(year, top), beside]
        return html.Article(parts, className="survey missing")
    about = [html.Small(f"{year.about} ")] if year.about else []
    found = year.range
    spread = [found.name, html.B(range_words(found))] if found else ["rentang tidak diketahui"]
    method = ["metode ", html.B(own.method.value)]
    return html.Article(
        [
            head,
            html.Span([*about, f"{year.number}{numbers.SPACE}%"], className="survey-value"),
            html.Span(spread, className="survey-range"),
            html.Span(method, className="survey-method"),
            html.Span(["kelas WHO ", html.Span(year.who_class)], className="survey-method"),
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
