"""Why a judgement is refused or doubted, in words for a row of a table."""

from dashboard.domain.audiences import REASON
from dashboard.domain.readings import RUNNING, UNFINISHED, Reading
from dashboard.domain.verdicts import SMALLEST

SHORT = {
    f"sasaran kurang dari {SMALLEST}": f"sasaran < {SMALLEST}",
    "pembilang melebihi penyebut": "melebihi sasaran",
    UNFINISHED.reason: "dinilai akhir tahun",
    RUNNING.reason: "masih berjalan",
    REASON: "angka kecil",
}


def short_reason(reason: str) -> str:
    """Return the words for a narrow place; a reason that is short already stays."""
    return SHORT.get(reason, reason)


def why(reading: Reading) -> str:
    """Return in few words why a figure is not judged, is doubted or stands on few cases; nothing
    where the place of the value says so already."""
    reason = reading.judgement.reason
    if reason:
        return "" if reason == reading.silence else short_reason(reason)
    # Of a count its place tells: it is the count itself.
    return f"kasus < {reading.few_below}" if reading.few_cases and not reading.alone else ""
