"""What one view of the gap page compares, read for who asks."""

from collections.abc import Iterable
from datetime import date

from dashboard.data.pace_boards import read_pace_board
from dashboard.data.standings import read_standing
from dashboard.data.warehouse import Snapshot
from dashboard.domain import standing_gaps
from dashboard.domain.actors import Actor
from dashboard.domain.gap_screens import GapScreen
from dashboard.domain.gap_views import GapView
from dashboard.domain.method_breaks import MethodBreak
from dashboard.domain.views import View


def read_gap_screen(
    snapshot: Snapshot,
    view: View,
    asked: GapView,
    actor: Actor,
    breaks: Iterable[MethodBreak],
    *,
    today: date,
) -> GapScreen:
    """Return the gaps of a view with their paces. today: the clock of this server.

    A Pareto gives way to the gaps of the areas below where nobody can be said to be short of a
    target, and where it would tell figures that are withheld from who asks.
    """
    standing = read_standing(snapshot, view, actor)
    every = standing_gaps.every_desa(standing) if asked is GapView.PARETO else []
    hidden = any(one.reading.withheld for one in every)
    refused = hidden or (asked is GapView.PARETO and standing.target is None)
    shown = GapView.ORANG if refused else asked
    pareto = shown is GapView.PARETO
    level = standing.level if pareto else standing_gaps.level(standing)
    return GapScreen(
        shown,
        standing,
        every if pareto else standing_gaps.ranked(standing, shown.by),
        read_pace_board(
            snapshot,
            standing,
            breaks,
            actor,
            level=level,
            today=snapshot.catalogue(actor).today(view.kab, today),
        ),
        level,
        hidden,
    )
