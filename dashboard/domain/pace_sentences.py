"""A pace in words a chair can say aloud; points per month, never percent."""

from dashboard.domain import numbers
from dashboard.domain.histories import month_words
from dashboard.domain.pace_verdicts import Pace, PaceVerdict
from dashboard.domain.required_pace import Goal

BEST = "laju terbaik wilayah sebanding"


def per_month(points: float | None, places: int = 1) -> str:
    """Say a pace: `+0,6`; `–` for none. A pace that is not zero never reads as zero."""
    if points is not None and 0 < abs(points) < 0.05 and places == 1:
        return numbers.decimal(points, 2, signed=True)
    return numbers.decimal(points, places, signed=True)


def passed(pace: Pace, goal: Goal) -> bool:
    """Tell whether the target is reached already, whatever comes."""
    return pace.anchor is not None and goal.gain(pace.anchor.share - goal.value) >= 0


def sentence(pace: Pace, goal: Goal | None, what: str) -> str:
    """Say whether the target is reached in time. what: `Air minum layak di Kabupaten Landak`."""
    if goal is None or pace.verdict is PaceVerdict.TIDAK_DINILAI:
        return f"Laju {what} tidak dinilai: {pace.reason}."
    places, until = _places(pace), goal.deadline_words
    needs = f"perlu {per_month(pace.required, places)} poin per bulan"
    now = per_month(pace.actual, places)
    if passed(pace, goal):
        side = "di atas target" if goal.up else "di bawah batas"
        if pace.verdict is PaceVerdict.SESUAI_LAJU:
            held = f"sudah {side} dan, pada laju {now} poin per bulan, masih"
        else:
            held = f"sudah {side}, tetapi pada laju {now} poin per bulan tidak lagi"
        return f"{what} {held} {side} pada {until}."
    if pace.verdict is PaceVerdict.SESUAI_LAJU:
        return f"{what} sesuai laju: {needs} sampai {until}, kini {now}."
    if pace.verdict is PaceVerdict.PERLU_PERCEPATAN:
        said = f"{what} perlu percepatan: {needs} sampai {until}, kini {now}."
    else:
        best = f"{BEST} {per_month(pace.best, places)}"
        said = f"{what} tak terkejar sampai {until}: {needs}, {best}."
    if pace.earliest is None:
        return said
    return f"{said} Paling cepat tercapai {month_words(pace.earliest)}."


def _places(pace: Pace) -> int:
    """Return how many decimals tell the paces apart that a verdict compares."""
    held = (pace.required, pace.actual, pace.best)
    tied = len({per_month(one) for one in held}) < len({per_month(one, 2) for one in held})
    return 2 if tied else 1


def basis(pace: Pace, goal: Goal) -> str:
    """Say what a pace rests on: its changes, its start, its last figure; empty without one."""
    if pace.anchor is None or pace.actual is None or pace.start is None:
        return ""
    until = month_words(pace.anchor.month)
    said = f"Laju: median {len(pace.recent)} perubahan terakhir sampai {until}"
    before = f"{numbers.percent(pace.start.share)} pada {month_words(pace.start.month)}"
    goal_words = f"target {numbers.percent(goal.value)} pada {goal.deadline_words}"
    return f"{said}. Dari {before} menuju {goal_words}."
