"""What stands above and below the picture of the gap page: its sentences and its legend."""

from typing import Any, NamedTuple

from dashboard.components import gap_legends, pace_legends, pareto_sets, part_legends
from dashboard.domain import gap_sentences, pace_boards, pace_sentences, trend_sentences
from dashboard.domain.area_codes import is_kelurahan
from dashboard.domain.credibility import MEASURED_BY
from dashboard.domain.gap_screens import GapScreen
from dashboard.domain.gap_views import GapView
from dashboard.domain.standings import Standing


class Words(NamedTuple):
    """The answer, its two notes, title, legend, what sets of areas carry, the note under all."""

    answer: str
    limits: str
    carried: str
    title: str
    legend: Any
    sets: list[tuple[str, str]]
    note: str


def place_of(standing: Standing, code: str) -> str:
    """Say an area with its level: `Kecamatan Ngabang`, `Desa Raja`."""
    if code == standing.scope or code not in standing.places:
        return standing.place_words
    name = standing.places[code].name
    if len(code) == len("61.08.01"):
        return f"Kecamatan {name}"
    return f"{'Kelurahan' if is_kelurahan(code) else 'Desa'} {name}"


def of_pace(screen: GapScreen, area: str) -> Words:
    """Return the words of the view of pace for one area."""
    standing, board = screen.standing, screen.board
    indicator, place = standing.indicator, place_of(standing, area)
    pace, goal = board.pace(area), board.goal_of(area)
    what = f"{indicator.short_name} di {place}"
    rests = [
        pace_sentences.basis(pace, goal) if goal else "",
        trend_sentences.sentence(board.trend(area), up=indicator.up),
        trend_sentences.break_sentence(board.last_break(area)),
    ]
    names = {code: standing.places[code].name for code in standing.below}
    return Words(
        answer=pace_sentences.sentence(pace, goal, what),
        limits=" ".join(part for part in rests if part),
        carried=pace_boards.tally(board, names, screen.noun),
        title=f"Laju {place}",
        legend=pace_legends.pace_lines(board, area, routine=indicator.id in MEASURED_BY),
        sets=[],
        note="",
    )


def of_gaps(screen: GapScreen, *, narrow: bool) -> Words:
    """Return the words of a view of gaps."""
    standing, ranked, view, noun = screen.standing, screen.gaps, screen.shown, screen.noun
    indicator, target, pareto = standing.indicator, standing.target, screen.pareto
    short = gap_sentences.shortfall_word(indicator)
    title = gap_sentences.title(indicator, target, noun)
    carried = gap_sentences.who_carries(ranked, indicator, noun)
    if pareto:
        # Nobody below the target has a sentence of its own.
        carried = gap_sentences.smallest_sets(ranked, indicator, noun) or carried
        legend = part_legends.pareto(ranked, noun)
        title = f"{short.capitalize()} per {noun}, dari yang terbesar"
    elif view is GapView.ANDIL and target is not None:
        legend = part_legends.andil(ranked, short, narrow=narrow)
        title = f"Andil {short} per {noun}"
    else:
        legend = gap_legends.of_standing(standing, ranked, view.by, narrow=narrow)
    return Words(
        answer=standing.sentence,
        limits=standing.note,
        carried=carried,
        title=title,
        legend=legend,
        sets=pareto_sets.heads(ranked, noun, indicator.people) if pareto else [],
        note=gap_sentences.what_is_shared(ranked, indicator, noun),
    )
