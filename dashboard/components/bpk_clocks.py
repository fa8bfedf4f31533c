"""The clocks of BPK recommendations: days past the last one to the left, days left to the right."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from dash import html

from dashboard.components import record_names, sources, states
from dashboard.components.record_names import Link
from dashboard.domain import numbers
from dashboard.domain.bpk_clock import ANSWER_DAYS, MEANING, Clock, Turn
from dashboard.domain.bpk_recommendations import Recommendation
from dashboard.domain.bpk_sentences import left
from dashboard.domain.bpk_standings import Timed
from dashboard.domain.periods import short_day_words

MOST = 10
Name = Callable[[Recommendation], Any]
Links = Callable[[Recommendation], Iterable[Link]]
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
"""In time; BPK's own delay looks the same."""


def section(timed: Sequence[Timed], name: Name, links: Links) -> list[Any]:
    """Return the section. timed: most late first. name, links: what leads to a recommendation, and
    to what belongs to it."""
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
    lines = [_line(one, found, name, links) for one, found in timed[:MOST]]
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


def _line(one: Recommendation, found: Clock, name: Name, links: Links) -> html.Li:
    due = short_day_words(found.due) if found.due else ""
    said = f"{one.opd} · {WORDS[found.turn]} s.d. {due} · {one.audit or 'konsep LHP'}"
    who = html.B([name(one), record_names.beside(said, links(one))])
    return html.Li([who, _words(found), _bar(found)])


def _words(found: Clock) -> Any:
    said = left(found)
    return html.Span(said, className="rtl late") if _blamed(found) else html.Small(said)


def _blamed(found: Clock) -> bool:
    """Tell whether the kabupaten is late: a review is BPK's own."""
    return found.late and found.turn is not Turn.REVIEW


def _bar(found: Clock) -> html.Div:
    """Draw the days; beyond either end the line is full and the words say how many."""
    days = max(-ANSWER_DAYS, min(ANSWER_DAYS, found.days_left or 0))
    width = max(50 * abs(days) / ANSWER_DAYS, 1)
    start = 50 - width if days < 0 else 50
    look = "late" if _blamed(found) else LOOKS[found.turn]
    style = {"left": f"{start:.1f}%", "width": f"{width:.1f}%"}
    return html.Div(html.I(className=f"clock-{look}", style=style), className="clock")
