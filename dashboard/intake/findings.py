"""What one file yields while its tables are read: facts, lokus, rows set aside, problems."""

from collections import Counter, defaultdict
from dataclasses import dataclass, field

from dashboard.domain.batches import ASIDE_COLUMNS, FACT_COLUMNS, QUARANTINE_COLUMNS, SERVED_COLUMNS
from dashboard.intake.frames import Rows
from dashboard.intake.grids import Row, row_text
from dashboard.intake.matches import Match
from dashboard.intake.problems import Problem
from dashboard.intake.questions import Question

LokusRow = tuple[str, int, str, str, str, int]  # as LOKUS_COLUMNS
MOST_ALIKE = 2000  # problems of one rule in one sheet that are kept one by one


@dataclass
class Findings:
    """Filled by the layouts. Every row in is either taken or in `aside`."""

    facts: Rows = field(default_factory=lambda: Rows(FACT_COLUMNS))
    lokus: list[LokusRow] = field(default_factory=list)
    aside: Rows = field(default_factory=lambda: Rows(ASIDE_COLUMNS))
    quarantine: Rows = field(default_factory=lambda: Rows(QUARANTINE_COLUMNS))
    """Of the rows in `aside`, those that an answer about their area would place."""
    served: Rows = field(default_factory=lambda: Rows(SERVED_COLUMNS))
    """Which puskesmas each desa is written under."""
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
    seen: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    """Sheet -> number of every row counted in `rows_in`."""
    alike: Counter[tuple[str, str]] = field(default_factory=Counter)
    """How many problems of a rule a sheet has."""

    def note(self, rule: str, sheet: str, cell: str, value: str, reason: str) -> None:
        """Keep a problem; of very many alike only the number."""
        self.alike[rule, sheet] += 1
        if self.alike[rule, sheet] <= MOST_ALIKE:
            self.problems.append(Problem(rule, sheet, cell, value, reason))

    def every_problem(self) -> tuple[Problem, ...]:
        """Return the problems, and how many more there are where not each one was kept."""
        more = [
            Problem(rule, sheet, "", "", f"{number - MOST_ALIKE} hal serupa lagi di lembar ini")
            for (rule, sheet), number in self.alike.items()
            if number > MOST_ALIKE
        ]
        return (*self.problems, *more)

    def enter(self, sheet: str, number: int) -> bool:
        """Count a row in; False where it was counted before, as with months side by side."""
        seen = self.seen[sheet]
        if number in seen:
            return False
        seen.add(number)
        self.rows_in += 1
        return True

    def set_aside(self, sheet: str, number: int, cells: Row, reason: str) -> None:
        self.aside.append((sheet, number, row_text(cells), reason))
