"""In which class of its ramp a share is drawn."""

from collections.abc import Sequence

from dashboard.domain.readings import Reading
from dashboard.domain.verdicts import Verdict

PLAIN, BARE = 5, 6  # classes beside the five of the ramp: not chosen, no figure


def class_of(reading: Reading, breaks: Sequence[float]) -> int:
    """Return the class of a share, 0 to 4; BARE without a figure or with a suspect one."""
    if reading.percent is None or reading.verdict is Verdict.PERIKSA_DATA:
        return BARE
    return sum(reading.percent >= limit for limit in breaks)
