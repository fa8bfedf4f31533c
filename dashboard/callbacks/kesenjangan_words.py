"""What stands above and below the picture of the gap page: its sentences and its legend."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from dashboard.components import gap_legends, pace_legends, pareto_sets, part_legends
from dashboard.domain import gap_sentences, pace_boards, pace_sentences, trend_sentences
from dashboard.domain.area_codes import is_kelurahan
from dashboard.domain.credibility import MEASURED_BY
from dashboard.domain.gap_views import GapView
from dashboard.domain.gaps import Gap
from dashboard.domain.pace_boards import PaceBoard
from dashboard.domain.standings import Standing


class Words(NamedTuple):
    """The answer, its two notes, title, legend, sets of areas and the note under the picture."""

    answer: str
    limits: str
    carried: str
    title: str
    legend: Any
    sets: Any
    note: str


def place_of(standing: Standing, code: str) -> str:
    """Say an area with its level: `Kecamatan Ngabang`, `Desa Raja`."""
    if code == standing.scope or code not in standing.places:
        return standing.place_words
    name = standing.places[code].name
    if len(code) == len("61.08.01"):
        return f"Kecamatan {name}"
    return f"{'Kelurahan' if is_kelurahan(code) else 'Desa'} {name}"


def of_pace(standing: Standing, board: PaceBoard, area: str, noun: str) -> Words:
    """Return the words of the view of pace for one area."""
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
        carried=pace_boards.tally(board, names, noun),
        title=f"Laju {place}",
        legend=pace_legends.pace_lines(board, area, routine=indicator.id in MEASURED_BY),
        sets=None,
        note="",
    )


def of_gaps(
    view: GapView,
    standing: Standing,
    ranked: Sequence[Gap],
    above: Mapping[str, str],
    *,
    noun: str,
    narrow: bool,
) -> Words:
    """Return the words of a view of gaps. above: name of the kecamatan by code of its desa."""
    indicator, target = standing.indicator, standing.target
    pareto = view is GapView.PARETO and target is not None
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
        sets=pareto_sets.sets(ranked, above, noun, indicator.people) if pareto else None,
        note=gap_sentences.what_is_shared(ranked, indicator, noun),
    )
