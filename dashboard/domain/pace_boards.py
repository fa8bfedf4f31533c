"""The paces of an area and of those below it, from one version, as one page shows them."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from dashboard.domain.histories import History, Point, Rules
from dashboard.domain.method_breaks import MethodBreak
from dashboard.domain.pace_verdicts import Pace, PaceVerdict
from dashboard.domain.periods import SHORT_MONTHS
from dashboard.domain.required_pace import Goal
from dashboard.domain.sentences import listed
from dashboard.domain.trend_verdicts import Trend, trend

SILENT = Pace(PaceVerdict.TIDAK_DINILAI, "tidak ada angka untuk dinilai")
JUDGED = (PaceVerdict.TAK_TERKEJAR, PaceVerdict.PERLU_PERCEPATAN, PaceVerdict.SESUAI_LAJU)
NAMED = 5  # names in one part of the sentence


@dataclass(frozen=True)
class PaceBoard:
    """month: the one shown. goal: None without a target. points, paces: by code, of all read."""

    month: int
    goal: Goal | None
    rules: Rules
    breaks: Sequence[MethodBreak]
    points: Mapping[str, Sequence[Point]]
    paces: Mapping[str, Pace]
    own_goals: Mapping[str, Goal] = field(default_factory=dict)
    """Of areas that are held to a target of their own."""

    def goal_of(self, code: str) -> Goal | None:
        return self.own_goals.get(code, self.goal)

    def pace(self, code: str) -> Pace:
        return self.paces.get(code, SILENT)

    def needed(self, code: str) -> float | None:
        """Return points per month still needed; None without a goal and where it is reached."""
        pace = self.pace(code)
        goal = self.goal_of(code)
        if goal is None or pace.required is None or goal.gain(pace.required) <= 0:
            return None
        return pace.required

    def older(self, code: str) -> str:
        """Say of which month a pace is that is older than the period shown; empty where not."""
        anchor = self.pace(code).anchor
        if anchor is None or anchor.month >= self.month:
            return ""
        return f"{SHORT_MONTHS[anchor.month % 12]} {anchor.month // 12}"

    def trend(self, code: str) -> Trend:
        return trend(History(code, "", self.points.get(code, ())).sound, self.rules)

    def last_break(self, code: str) -> MethodBreak | None:
        """Return the break that parts the figures of an area; None where all are of one method."""
        points = self.points.get(code, ())
        crossed = [
            one for one in self.breaks if points and points[0].month < one.month <= points[-1].month
        ]
        return crossed[-1] if crossed else None


def tally(board: PaceBoard, names: Mapping[str, str], noun: str) -> str:
    """Say how many areas keep which pace, those out of reach by name; empty where none is judged.

    names: by code, of the areas below.
    """
    verdicts = {code: board.pace(code).verdict for code in names}
    counts = Counter(verdicts.values())
    if not any(counts[one] for one in JUDGED):
        return ""
    parts = []
    for verdict in JUDGED:
        if not counts[verdict]:
            continue
        said = f"{counts[verdict]} {noun} {verdict}"
        if verdict is PaceVerdict.TAK_TERKEJAR and counts[verdict] <= NAMED:
            said += f" ({listed([names[c] for c, one in verdicts.items() if one is verdict])})"
        parts.append(said)
    if counts[PaceVerdict.TIDAK_DINILAI]:
        parts.append(f"{counts[PaceVerdict.TIDAK_DINILAI]} tidak dinilai")
    return f"{listed(parts)}."
