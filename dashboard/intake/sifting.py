"""Set rows of other kabupaten aside while a long csv is read: a table of a whole country."""

from collections import Counter

from dashboard.data.areas import Areas
from dashboard.intake.answers import Answers
from dashboard.intake.by_name import persons_in, refusal
from dashboard.intake.delimited_text import SHEET, Sieve
from dashboard.intake.findings import Findings
from dashboard.intake.grids import Grid, Row, address, text_of
from dashboard.intake.headers import find_header
from dashboard.intake.label_words import Role
from dashboard.intake.matches import Match, Outcome
from dashboard.intake.row_kabupaten import RowKabupaten
from dashboard.intake.tallies import Tally

SAYING = (Role.CODE, Role.BPS, Role.KABUPATEN)


class Sifter:
    """Knows rows that are certainly of none of our kabupaten by their codes or its name.

    Of a row set aside here only its number and what it says of its kabupaten is held.
    """

    def __init__(
        self, areas: Areas, kab: str, file_name: str, answers: Answers, findings: Findings
    ):
        """kab: the only one that is ours, all that are listed if blank."""
        self.file_name, self.answers, self.findings = file_name, answers, findings
        ours = {kab} if kab else {area.code for area in areas.kabupaten()}
        self._of = RowKabupaten(areas, ours)
        self._tally = Tally("kabupaten-lain", "baris milik kabupaten lain")

    def look(self, first: Grid) -> Sieve | None:
        """Return what sifts the rows after the first ones; None where nothing tells them apart.

        Raises RefusedFile at once for a by-name file that may not be counted.
        """
        persons = persons_in([first])
        if persons and not self.answers.aggregate:
            raise refusal(persons[0], self.file_name)
        header = None if persons else find_header(first)
        places = [header.roles.get(role) for role in SAYING] if header is not None else []
        if header is None or not any(place is not None for place in places):
            return None
        # A file of one kabupaten that is not loaded is read whole, to be looked at.
        said = Counter(self._of.key(row, places) for row in first.rows[header.data_row - 1 :])
        self._of.keep(said.most_common())

        def sift(number: int, row: Row) -> bool:
            reason = self._of.elsewhere(row, places)
            if reason:
                self._set_aside(number, row, places, reason)
            return bool(reason)

        return sift

    def _set_aside(self, number: int, row: Row, places: list[int | None], reason: str) -> None:
        place = next(p for p in places if p is not None and p < len(row) and row[p] is not None)
        written = text_of(row[place])
        self.findings.rows_in += 1
        self.findings.aside.append((SHEET, number, written, reason))
        self._tally.add(address(number, place), written)
        self.findings.missed.setdefault(reason, Match(None, Outcome.ELSEWHERE, reason))

    def tell(self) -> None:
        """Note how many rows were set aside."""
        self._tally.tell(SHEET, self.findings)
