"""Notes of the same kind in one table, told once with how many there are."""

from dashboard.intake.findings import Findings


class Tally:
    """Counts cells for one rule; the note names the first of them."""

    def __init__(self, rule: str, what: str):
        self.rule, self.what = rule, what
        self.first: tuple[str, str] | None = None
        self.number = 0

    def add(self, place: str, value: str) -> None:
        self.first = self.first or (place, value)
        self.number += 1

    def tell(self, sheet: str, findings: Findings) -> None:
        if self.first is not None:
            reason = f"{self.number} {self.what}"
            findings.note(self.rule, sheet, *self.first, reason)
