"""What one file yields while its tables are read: facts, lokus, rows set aside, problems."""

from dataclasses import dataclass, field

from dashboard.intake.matches import Match
from dashboard.intake.problems import Problem

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
    rows_in: int = 0
    rows_taken: int = 0
    matched: set[str] = field(default_factory=set)
    """Codes of the areas found."""
    missed: dict[str, Match] = field(default_factory=dict)
    """Name as written -> why it is not taken."""

    def note(self, rule: str, sheet: str, cell: str, value: str, reason: str) -> None:
        self.problems.append(Problem(rule, sheet, cell, value, reason))
