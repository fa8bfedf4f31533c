"""What came of looking for a row's area."""

from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    MATCHED = "cocok"
    ASKED = "ditanyakan"
    UNMATCHED = "tak dikenal"
    ELSEWHERE = "kabupaten lain"
    LEFT_OUT = "dikecualikan"
    NO_AREA = "bukan wilayah"


@dataclass(frozen=True)
class Match:
    """code: of the area, None if none is taken; reason: why not; note: what was bridged."""

    code: str | None
    outcome: Outcome = Outcome.MATCHED
    reason: str = ""
    proposals: tuple[str, ...] = ()
    note: str = ""
