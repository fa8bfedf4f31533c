"""The four official statuses of a BPK recommendation, and the stage of its audit."""

from enum import StrEnum


class BpkStage(StrEnum):
    DRAFT = "konsep LHP"
    REPORT = "LHP"


class BpkStatus(StrEnum):
    """As Peraturan BPK 2/2017 names them; BPK alone sets them."""

    FITTING = "telah sesuai"
    PARTIAL = "belum sesuai"
    UNTOUCHED = "belum ditindaklanjuti"
    IMPOSSIBLE = "tidak dapat ditindaklanjuti"


SETTLED = frozenset({BpkStatus.FITTING, BpkStatus.IMPOSSIBLE})
"""Nothing is asked any more."""
