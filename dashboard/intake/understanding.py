"""What was understood of one file; nothing of it is kept yet."""

from dataclasses import dataclass, field
from datetime import date

import pandas as pd

from dashboard.domain.batches import QUARANTINE_COLUMNS, SERVED_COLUMNS
from dashboard.intake.frames import frame
from dashboard.intake.matches import Match, Outcome
from dashboard.intake.problems import RULES, Problem, Severity
from dashboard.intake.questions import Question
from dashboard.intake.read_headers import ReadHeader


@dataclass(frozen=True)
class Understanding:
    """The frames have the columns of `domain/batches.py`; rows_in = rows_taken + rows_aside."""

    file_name: str
    sha256: str
    size: int
    layout: str
    layout_words: str
    source_system: str
    kab_code: str
    """Blank where nothing in the file says it."""
    kab_name: str
    """As a title states it, where the code list has no such kabupaten."""
    kab_listed: bool
    level: str
    periods: tuple[str, ...]
    cutoff: date | None
    sample: bool
    rows_in: int
    rows_taken: int
    rows_aside: int
    matched: tuple[str, ...]
    """Codes of the areas found."""
    missed: dict[str, Match]
    """Names not taken, as written."""
    facts: pd.DataFrame
    lokus: pd.DataFrame
    aside: pd.DataFrame
    problems: tuple[Problem, ...]
    questions: tuple[Question, ...]
    """What the user must say before the file can be taken."""
    cells: dict[str, int]
    """How many cells read as counts held a number, 0, nothing, "-" or the word KOSONG."""
    fingerprint: str
    """Of the header: what answers and mappings are remembered by."""
    persons: int = 0
    """Rows of a by-name file that was counted: of its bytes nothing may be kept."""
    headers: tuple[ReadHeader, ...] = ()
    """Of the tables read; none of a file that was counted."""
    quarantine: pd.DataFrame = field(default_factory=lambda: frame((), QUARANTINE_COLUMNS))
    """Rows set aside that an answer about their area would place."""
    served: pd.DataFrame = field(default_factory=lambda: frame((), SERVED_COLUMNS))
    """Which puskesmas each desa is written under."""

    @property
    def errors(self) -> tuple[Problem, ...]:
        return tuple(p for p in self.problems if p.severity is Severity.GALAT)

    @property
    def warnings(self) -> tuple[Problem, ...]:
        return tuple(p for p in self.problems if p.severity is Severity.PERINGATAN)

    @property
    def refusal(self) -> str:
        """Why the file is not taken as it stands, in one sentence; blank if it can be."""
        if not self.kab_listed and (self.kab_code or self.kab_name):
            return (
                f"{self.file_name}: kabupaten {self.kab_name or self.kab_code} belum ada di daftar "
                "wilayah; tambahkan dulu dengan `lokus areas BERKAS --kab KODE`."
            )
        if self.errors:
            first = self.errors[0]
            place = f"lembar «{first.sheet}» {first.cell}".strip()
            more = f" (dan {len(self.errors) - 1} galat lain)" if len(self.errors) > 1 else ""
            remedy = RULES[first.rule].remedy
            return f"{self.file_name}, {place}: {first.reason}{more}. {remedy}"
        if not self.questions and self.facts.empty and self.lokus.empty:
            return (
                f"{self.file_name}: tidak ada satu angka pun yang dapat dimuat dari "
                f"{self.rows_in} baris; periksa nama wilayah dan isi kolomnya."
            )
        return ""

    def names(self, outcome: Outcome) -> dict[str, Match]:
        """Return the names not taken for one reason."""
        return {name: match for name, match in self.missed.items() if match.outcome is outcome}
