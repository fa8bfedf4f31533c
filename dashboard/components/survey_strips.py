"""A survey range on a line from 0 %, with target, province and nation beside it."""

from collections.abc import Sequence

from dash import html

from dashboard.domain.survey_years import SurveyYear


def scale_top(years: Sequence[SurveyYear]) -> int:
    """Return the end of the scale that all cards share, in percent: 40, or more where needed."""
    ends = [one.range.high for one in years if one.range]
    values = [one.value for year in years for one in (year.province, year.nation) if one]
    return max(40, *(10 * (int(end) // 10 + 1) for end in [*ends, *values, 0]))


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
