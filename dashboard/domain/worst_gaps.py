"""The indicators of a kabupaten by how many people are missing to their target."""

from collections import Counter
from collections.abc import Iterable

from dashboard.domain.indicator_gaps import IndicatorGap
from dashboard.domain.verdicts import JUDGED, Verdict


def largest(gaps: Iterable[IndicatorGap]) -> IndicatorGap | None:
    """Return the gap to speak of first: one that can be judged now before one that still grows."""
    missing = [gap for gap in gaps if gap.in_people]
    return min(missing, key=lambda gap: (gap.growing, -gap.in_people), default=None)


def worst(gaps: Iterable[IndicatorGap], how_many: int = 3) -> list[IndicatorGap]:
    """Return the gaps with most people missing, most first; ties in the order given."""
    missing = [gap for gap in gaps if gap.in_people]
    return sorted(missing, key=lambda gap: -gap.in_people)[:how_many]


def tally(gaps: Iterable[IndicatorGap]) -> Counter[Verdict]:
    """Count the verdicts of the indicators that have a target and can be judged now."""
    return Counter(gap.reading.verdict for gap in gaps if gap.reading.verdict in JUDGED)
