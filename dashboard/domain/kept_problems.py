"""What is wrong with a batch, as it was found when the file was taken in."""

from dataclasses import dataclass


@dataclass(frozen=True)
class KeptProblem:
    """cell: address such as `K7`, blank for the whole sheet; value: as it stands there."""

    rule: str
    severity: str
    sheet: str
    cell: str
    value: str
    reason: str
    remedy: str

    @property
    def place(self) -> str:
        return " ".join(filter(None, (self.sheet, self.cell)))


@dataclass(frozen=True)
class AsideRow:
    """A row that was not taken; text: as read, blank where the rows are of persons."""

    sheet: str
    row: int
    text: str
    reason: str


SEVERITIES = ("galat", "peringatan", "catatan")


def gravest_first(problems: list[KeptProblem]) -> list[KeptProblem]:
    order = {severity: place for place, severity in enumerate(SEVERITIES)}
    return sorted(problems, key=lambda one: order.get(one.severity, len(order)))
