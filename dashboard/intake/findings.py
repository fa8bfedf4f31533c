"""What one file yields while its tables are read: facts, lokus, rows set aside, problems."""

from collections import Counter
from dataclasses import dataclass, field

from dashboard.intake.grids import Row, row_text
from dashboard.intake.matches import Match
from dashboard.intake.problems import Problem
from dashboard.intake.questions import Question

Fact = tuple[
    str, str, str, str, int | None, int | None, float | None, str, int, str, str
]  # as FACT_COLUMNS
LokusRow = tuple[str, int, str, str, str, int]  # as LOKUS_COLUMNS
AsideRow = tuple[str, int, str, str]  # as ASIDE_COLUMNS


@dataclass
class Findings:
    """Filled by the layouts. Every row in is either taken or in `aside`."""

    facts: list[Fact] = field(default_factory=list)
    lokus: list[LokusRow] = field(default_factory=list)
    aside: list[AsideRow] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    rows_in: int = 0
    rows_taken: int = 0
    matched: set[str] = field(default_factory=set)
    """Codes of the areas found."""
    missed: dict[str, Match] = field(default_factory=dict)
    """Name as written -> why it is not taken."""
    cells: Counter[str] = field(default_factory=Counter)
    """How many cells read as numbers held what: blank is not zero, "-" is not KOSONG."""
    seen: set[tuple[str, int]] = field(default_factory=set)
    """Sheet and number of every row counted in `rows_in`."""

    def note(self, rule: str, sheet: str, cell: str, value: str, reason: str) -> None:
        self.problems.append(Problem(rule, sheet, cell, value, reason))

    def enter(self, sheet: str, number: int) -> bool:
        """Count a row in; False where it was counted before, as with months side by side."""
        if (sheet, number) in self.seen:
            return False
        self.seen.add((sheet, number))
        self.rows_in += 1
        return True

    def set_aside(self, sheet: str, number: int, cells: Row, reason: str) -> None:
        self.aside.append((sheet, number, row_text(cells), reason))
