"""The clocks of BPK recommendations: days past the last one to the left, days left to the right."""

from collections.abc import Callable, Sequence
from typing import Any

from dash import html

from dashboard.components import sources, states
from dashboard.domain import numbers
from dashboard.domain.bpk_clock import ANSWER_DAYS, MEANING, Clock, Turn
from dashboard.domain.bpk_recommendations import Recommendation
from dashboard.domain.bpk_sentences import left
from dashboard.domain.bpk_standings import Timed
from dashboard.domain.periods import short_day_words

MOST = 10
WORDS = {
    Turn.RESPOND: "tanggapan konsep",
    Turn.ANSWER: "jawaban OPD",
    Turn.REVIEW: "telaah BPK",
}
KEY = (
    ("late", "lewat tenggat"),
    ("done", "jawaban OPD"),
    ("going", "tanggapan konsep"),
    ("todo", "telaah BPK"),
)
LOOKS = {Turn.RESPOND: "going", Turn.ANSWER: "done", Turn.REVIEW: "todo"}
"""In time; what is late looks late, whoever's turn it is."""


def section(timed: Sequence[Timed], name: Callable[[Recommendation], Any]) -> list[Any]:
    """Return the section. timed: most late first. name: what leads to a recommendation."""
    title = html.H2("Hari tersisa")
    if not timed:
        return [
            title,
            states.empty(
                "Tidak ada hitungan hari yang berjalan.",
                "Hitungan mulai dari hari LHP diterima; isi tanggalnya pada rekomendasi.",
            ),
        ]
    words = (f"lewat {ANSWER_DAYS} hari", "tenggat", f"{ANSWER_DAYS} hari lagi")
    ends = html.Div([html.Span(word) for word in words], className="clock-ends")
    rest = len(timed) - MOST
    more = f"dan {numbers.count(rest)} lagi dalam daftar di bawah" if rest > 0 else ""
    lines = [_line(one, found, name) for one, found in timed[:MOST]]
    return [
        title,
        ends,
        html.Ul(lines, className="clocks"),
        html.P(
            [html.Span([html.I(className=f"swatch clock-{look}"), word]) for look, word in KEY],
            className="tile-key",
        ),
        sources.line([more, MEANING]),
    ]


def _line(one: Recommendation, found: Clock, name: Callable[[Recommendation], Any]) -> html.Li:
    due = short_day_words(found.due) if found.due else ""
    said = f"{one.opd} · {WORDS[found.turn]} paling lambat {due} · {one.audit or 'konsep LHP'}"
    return html.Li([html.B([name(one), html.Small(said)]), _words(found), _bar(found)])


def _words(found: Clock) -> Any:
    said = left(found)
    return html.Span(said, className="rtl late") if found.late else html.Small(said)


def _bar(found: Clock) -> html.Div:
    """Draw the days; beyond either end the line is full and the words say how many."""
    days = max(-ANSWER_DAYS, min(ANSWER_DAYS, found.days_left or 0))
    width = max(50 * abs(days) / ANSWER_DAYS, 1)
    start = 50 - width if days < 0 else 50
    look = "late" if found.late else LOOKS[found.turn]
    style = {"left": f"{start:.1f}%", "width": f"{width:.1f}%"}
    return html.Div(html.I(className=f"clock-{look}", style=style), className="clock")
