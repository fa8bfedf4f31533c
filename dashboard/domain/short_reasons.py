"""Why a judgement is refused or doubted, in words for a row of a table."""

from dashboard.domain.audiences import REASON
from dashboard.domain.readings import UNFINISHED
from dashboard.domain.verdicts import SMALLEST

SHORT = {
    f"sasaran kurang dari {SMALLEST}": f"sasaran < {SMALLEST}",
    "pembilang melebihi penyebut": "melebihi sasaran",
    UNFINISHED.reason: "dinilai akhir tahun",
    REASON: "angka kecil",
}


def short_reason(reason: str) -> str:
    """Return the words for a narrow place; a reason that is short already stays."""
    return SHORT.get(reason, reason)
