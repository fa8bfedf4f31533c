"""Will the target be reached in time? Answered by the pace of late, refused where there is none."""

from dataclasses import dataclass
from enum import StrEnum

from dashboard.domain.feasible_dates import NEARLY
from dashboard.domain.histories import Point


class PaceVerdict(StrEnum):
    SESUAI_LAJU = "sesuai laju"
    PERLU_PERCEPATAN = "perlu percepatan"
    TAK_TERKEJAR = "tak terkejar"
    TIDAK_DINILAI = "tidak dinilai"

    @property
    def key(self) -> str:
        """The name of the verdict in tokens.json and CSS."""
        return self.value.replace(" ", "_")


@dataclass(frozen=True)
class Pace:
    """What is asked of one area and what it does, in points per month as the share moves."""

    verdict: PaceVerdict
    reason: str = ""
    """Why a judgement is refused; empty otherwise."""
    anchor: Point | None = None
    """The last sound figure: what the pace starts from."""
    start: Point | None = None
    """The figure with which the way to the target began."""
    required: float | None = None
    actual: float | None = None
    best: float | None = None
    """The best that any comparable area has kept."""
    recent: tuple[float, ...] = ()
    """The changes that `actual` is the median of."""
    arrives: int | None = None
    """Month in which the target is reached at the actual pace."""
    earliest: int | None = None
    """Month in which it would be reached at the best pace."""


def verdict_of(required: float, actual: float, best: float) -> PaceVerdict:
    """Compare three paces, each signed so that plus is towards the target.

    What is reached already is never out of reach: standing still would hold it.
    """
    if actual >= required - NEARLY:
        return PaceVerdict.SESUAI_LAJU
    if required <= max(0.0, best) + NEARLY:
        return PaceVerdict.PERLU_PERCEPATAN
    return PaceVerdict.TAK_TERKEJAR
