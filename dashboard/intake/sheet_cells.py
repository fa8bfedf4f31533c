"""What is to be known of a sheet before its values are read: how far it reaches, what is no value.

calamine gives a blank or even 0 for a formula that failed or was never computed.
"""

from dataclasses import dataclass, field


@dataclass
class SheetCells:
    """rows, columns: how far the sheet is filled, from 1."""

    sheet: str
    rows: int = 0
    columns: int = 0
    unread: list[tuple[int, int, str]] = field(default_factory=list)
    """Row from 1, column from 0, and the error or the formula that stands there."""

    def reach(self, rows: int, columns: int) -> None:
        """Note that a cell is filled."""
        self.rows, self.columns = max(self.rows, rows), max(self.columns, columns)
