"""The picture of each view of the gap page as plain values, for a file."""

from dashboard.domain import numbers, pace_sentences
from dashboard.domain.briefing_cells import verdict_tone
from dashboard.domain.briefing_gaps import bars
from dashboard.domain.briefings import Chart, ChartForm, Series
from dashboard.domain.gap_screens import GapScreen
from dashboard.domain.gap_views import GapView
from dashboard.domain.periods import SHORT_MONTHS
from dashboard.domain.sentences import goal
from dashboard.domain.tones import NO_DATA

MOST = 25
"""Areas that a picture of a Pareto still has room for; its table has all."""
LAST = 8
"""Figures of a course that can stand side by side with their months."""


def chart_of(screen: GapScreen, area: str) -> Chart:
    """Return people, points or the course of one area, as the view shows. area: its code."""
    if screen.shown is GapView.LAJU:
        return _course(screen, area)
    if screen.shown is GapView.POIN and screen.standing.target is not None:
        return _points(screen)
    return bars(screen.listed[:MOST], screen.standing.indicator, screen.noun)


def told(screen: GapScreen, area: str) -> tuple[str, str]:
    """Return the title of a picture and the sentence over it, blank where that of the gap holds."""
    standing, board = screen.standing, screen.board
    title = f"Kesenjangan: {standing.indicator.short_name}"
    if screen.shown is GapView.LAJU:
        own = area == standing.scope
        place = standing.place_words if own else standing.places[area].name
        what = f"{standing.indicator.short_name} di {place}"
        said = pace_sentences.sentence(board.pace(area), board.goal_of(area), what)
        return f"{title}, laju", said
    if len(screen.listed) > MOST:
        return f"{title}, {MOST} {screen.noun} terbesar", ""
    return title, ""


def _points(screen: GapScreen) -> Chart:
    """Return how far each area is behind; ahead of the target there is no bar but the number."""
    far = [one.points for one in screen.gaps]
    behind = tuple(None if one is None else max(0.0, -float(one)) for one in far)
    said = tuple(
        one.reading.silence or numbers.decimal(one.points, signed=True) for one in screen.gaps
    )
    tones = tuple(verdict_tone(one.reading) if one.measured else NO_DATA for one in screen.gaps)
    series = Series("Jarak ke target, poin (− lebih buruk)", behind, said, tones)
    return Chart(ChartForm.BARS, tuple(one.name for one in screen.gaps), (series,), "poin")


def _course(screen: GapScreen, area: str) -> Chart:
    points, target = screen.board.points.get(area, ())[-LAST:], screen.standing.target
    shares = tuple(float(one.share) for one in points)
    series = Series("Capaian", shares, tuple(map(numbers.percent, shares)), ("routine",))
    months = tuple(f"{SHORT_MONTHS[one.month % 12]} {one.month // 12}" for one in points)
    if target is None:
        return Chart(ChartForm.LINES, months, (series,), "%")
    return Chart(ChartForm.LINES, months, (series,), "%", target.value, f"target {goal(target)}")
