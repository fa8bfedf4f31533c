"""Promises of each OPD as one bar: done, not due yet, overdue; every part with its number."""

from collections.abc import Sequence

from dash import html

from dashboard.domain import numbers
from dashboard.domain.rakor_promises import Promises

PARTS = (("done", "selesai"), ("open", "belum jatuh tempo"), ("overdue", "lewat tenggat"))
CLASSES = {"done": "done", "open": "todo", "overdue": "late"}
MOST = 6


def bars(owners: Sequence[Promises]) -> html.Div:
    """Return a bar for each OPD, all on one scale, with its key. owners: in order."""
    shown = owners[:MOST]
    longest = max((one.total for one in shown), default=1)
    key = [html.Span(word, className=f"rtl {CLASSES[part]}") for part, word in PARTS]
    rest = len(owners) - MOST
    more = html.P(f"dan {numbers.count(rest)} OPD lain", className="source") if rest > 0 else None
    return html.Div([html.P(key, className="promise-key"), *(_bar(one, longest) for one in shown),
                     more])  # fmt: skip


def _bar(one: Promises, longest: int) -> html.Div:
    counts = {part: getattr(one, part) for part, _ in PARTS}
    parts = [
        html.Span(
            numbers.count(counts[part]),
            className=f"promise-part {CLASSES[part]}",
            style={"flexGrow": counts[part]},
            title=f"{one.owner}: {numbers.count(counts[part])} {word}",
        )
        for part, word in PARTS
        if counts[part]
    ]
    width = {"width": f"{100 * one.total / longest:.1f}%"}
    bar = html.Div(html.Div(parts, className="promise-parts", style=width))
    return html.Div([html.B(one.owner), bar], className="promise-bar")
