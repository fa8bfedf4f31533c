"""The BPK recommendations of the sample, in every state between konsep LHP and settled."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from dashboard.data.areas import Areas
from dashboard.domain.bpk_statuses import BpkStage, BpkStatus
from dashboard.domain.opd_names import local_opd
from dashboard.domain.record_fields import Value
from dashboard.intake.sample.bpk_audits import AUDITS, Audit
from dashboard.intake.sample.bpk_findings import ADVICE
from dashboard.intake.sample.places import TODAY
from dashboard.reference import Reference

GIVEN = "Diserahkan bersama konsep tanggapan"


class State(NamedTuple):
    """answered: days after the LHP came, or before today if below zero; None: not at all."""

    answered: int | None = None
    internal: BpkStatus | None = None
    official: BpkStatus | None = None
    proven: bool = True


STATES = {
    "sesuai": State(41, BpkStatus.FITTING, BpkStatus.FITTING),
    "belum": State(58, BpkStatus.PARTIAL, BpkStatus.PARTIAL),
    "beda": State(52, BpkStatus.FITTING, BpkStatus.PARTIAL),
    "tidak dapat": State(59, BpkStatus.IMPOSSIBLE, BpkStatus.IMPOSSIBLE),
    "telaah": State(-20, BpkStatus.FITTING),
    "telaah lama": State(-37, BpkStatus.FITTING),
    "tanpa bukti": State(-12, BpkStatus.PARTIAL, proven=False),
    "diam": State(),
    "berjalan": State(),
    "diam BPK": State(official=BpkStatus.UNTOUCHED),
    "konsep": State(),
    "tanggapan": State(),
}
CLAIMED, DECIDED = timedelta(days=4), timedelta(days=24)
"""After the answer: when the Inspektorat and when BPK has said what it thinks."""


def rows(kab: str, _: Areas, reference: Reference) -> list[Mapping[str, Value]]:
    """Return one row per recommendation."""
    return [row for audit in AUDITS.get(kab, ()) for row in _rows(audit, kab, reference)]


def _rows(audit: Audit, kab: str, reference: Reference) -> Iterator[Mapping[str, Value]]:
    stage = BpkStage.REPORT if audit.received else BpkStage.DRAFT
    for finding_number, (finding, advised) in enumerate(audit.findings, 1):
        for letter, (key, state) in zip("abcdefgh", advised, strict=False):
            advice = ADVICE[key]
            # A konsep that became an LHP was answered by all; of one still open some have not.
            responded = audit.responded if audit.received or state == "tanggapan" else None
            yield {
                "audit": audit.number,
                "audit_day": audit.received - timedelta(days=7) if audit.received else None,
                "audit_title": audit.title,
                "audit_year": audit.year,
                "stage": stage,
                "response_due": audit.response_due,
                "response_given": responded,
                "finding_number": str(finding_number),
                "finding": finding,
                "number": letter,
                "recommendation": advice.text,
                "opd": local_opd(reference.opd_names, advice.opd, kab),
                "amount": advice.amount,
                "received": audit.received,
                "plan": f"{advice.text}; {GIVEN.lower()}." if responded else None,
                "indicator": advice.indicator or None,
                **_course(audit.received, STATES[state], advice.proof),
            }


def _course(received: date | None, state: State, proof: str) -> dict[str, Value]:
    """Return what became of a recommendation; nothing that lies after the day of the sample."""
    if received is None:
        return {}
    answered = None
    if state.answered is not None:
        after = state.answered >= 0
        answered = (received if after else TODAY) + timedelta(days=state.answered)
    decided = (answered or received + timedelta(days=75)) + DECIDED
    return {
        "answered": answered,
        "evidence": proof if answered and state.proven else None,
        "internal": state.internal,
        "internal_day": answered + CLAIMED if answered and state.internal else None,
        "official": state.official,
        "official_day": min(decided, TODAY) if state.official else None,
    }
