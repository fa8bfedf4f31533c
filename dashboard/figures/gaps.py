"""Gap to the target, one row per area: points with their interval, people with their andil."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from dashboard.domain import tokens
from dashboard.domain.gaps import Gap, Measure
from dashboard.figures import gap_people, gap_points, gap_words, row_axes, row_bars, row_marks
from dashboard.figures.charts import Chart

# Parts of the width: points, people, then the columns of words.
POINTS, PEOPLE, WHOLE = (0.0, 0.37), (0.42, 0.72), (0.0, 1.0)
CUMULATIVE_AT, SIGN_AT, WORD_AT = 0.82, 0.86, 0.872


@dataclass(frozen=True)
class Words:
    """What the headings say."""

    limit: str
    """`target`, or `batas` where less is better."""
    goal: str
    """`80 %`."""
    people: str
    """`Kurang (ibu hamil)`."""


def gap_bars(
    ranked: Sequence[Gap],
    words: Words,
    *,
    by: Measure,
    up: bool,
    chosen: str = "",
    narrow: bool = False,
) -> Chart:
    """Draw the gaps in the order given: both panels, in a narrow chart only that of the measure.

    by: what the order is told by. chosen: code of a row whose name stands out.
    """
    names = [f"<b>{one.name}</b>" if one.code == chosen else one.name for one in ranked]
    bars, width = row_bars.places(len(ranked), narrow=narrow)
    rows_look, named = row_axes.rows_axis(names, narrow=narrow)
    changing: dict[str, Any] = dict(named)
    look: dict[str, Any] = {"yaxis": rows_look, **row_axes.frame(len(ranked), narrow=narrow)}
    layers = [row_marks.rules(len(ranked))]
    headings = []
    if not narrow or by is Measure.POIN:
        span = gap_points.span_of(ranked)
        layers += gap_points.points(ranked, bars, span, width)
        domain = WHOLE if narrow else POINTS
        look["xaxis"] = row_axes.values_axis(domain)
        look["shapes"] = [_target_line("below" if narrow else "above")]
        changing |= row_axes.ticks("xaxis", *span, target=f"<b>{words.limit}</b>")
        said = f"Jarak ke {words.limit} {words.goal}, poin (− lebih buruk)"
        headings.append(row_axes.heading(said, domain[0], "left"))
    if not narrow or by is Measure.ORANG:
        layers += gap_people.people(ranked, bars, width, up=up)
        domain = WHOLE if narrow else PEOPLE
        look["xaxis2"] = row_axes.values_axis(domain)
        changing |= row_axes.ticks("xaxis2", *gap_people.span_of(ranked, narrow=narrow))
        headings.append(row_axes.heading(f"{words.people} · andil", domain[0], "left"))
    if narrow:
        layers += row_marks.names_above(names, 0.09)
        layers += gap_words.verdicts(ranked, row_marks.above(len(ranked)), 0.04, 1)
    else:
        layers += gap_words.verdicts(ranked, bars, SIGN_AT, WORD_AT)
        lined = by is Measure.ORANG
        layers += gap_words.cumulative(ranked, PEOPLE[0], CUMULATIVE_AT, lined=lined)
        headings.append(row_axes.heading("Kumulatif", CUMULATIVE_AT, "right"))
        headings.append(row_axes.heading("Putusan", SIGN_AT - 0.01, "left"))
    return Chart(layers, look, {**changing, "annotations": headings})


def _target_line(layer: str) -> dict[str, Any]:
    series = tokens.series("target")
    line = {"color": series["colour"], "width": tokens.chart()["target_width"]}
    ends = {"x0": 0, "x1": 0, "y0": 0, "y1": 1, "yref": "paper"}
    return {"type": "line", **ends, "line": line, "layer": layer}
