"""What became of the features of a file."""

from collections import Counter
from dataclasses import dataclass, field

from dashboard.data.boundaries.report import Question, Reading

NONE = ""  # an answer: this feature is no desa of the list


@dataclass
class Matching:
    """Which feature is which desa, and what became of the others."""

    code_of: dict[int, str] = field(default_factory=dict)
    """Feature number -> desa code."""
    readings: list[Reading] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    spellings: list[str] = field(default_factory=list)
    neighbours: Counter[str] = field(default_factory=Counter)
    no_desa: list[str] = field(default_factory=list)
    unlisted: list[str] = field(default_factory=list)
