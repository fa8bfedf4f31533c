"""Indicator by kecamatan: every indicator of a kabupaten, each in its own last period."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from dashboard.domain.areas import Area
from dashboard.domain.coverage_rows import CoverageRow
from dashboard.domain.numbers import SPACE
from dashboard.domain.periods import Period, short_day_words


@dataclass(frozen=True)
class CoverageTable:
    kab: str
    kab_name: str
    kecamatan: Sequence[Area]
    """In the order of their codes."""
    month: Period
    """The last month looked at."""
    rows: Sequence[CoverageRow]
    """In the order of the reference facts."""

    def place_words(self, code: str) -> str:
        """Name the kabupaten or a kecamatan: `Kecamatan Ngabang`."""
        names = {area.code: f"Kecamatan {area.name}" for area in self.kecamatan}
        return names.get(code, self.kab_name)

    @property
    def of_the_month(self) -> int:
        """How many indicators stand in the month asked for, not in an earlier period."""
        return sum(row.period.last_day == self.month.last_day for row in self.rows)

    @property
    def status(self) -> str:
        """Say how far the data reach: `data s.d. 31 Agu 2025 · 21 dari 52 indikator bulan ini`."""
        until = f"data s.d. {short_day_words(self.month.last_day)}"
        if self.of_the_month == len(self.rows):
            return until
        return f"{until}{SPACE}· {self.of_the_month} dari {len(self.rows)} indikator bulan ini"

    @property
    def whole(self) -> int:
        """How many kecamatan have a figure in every row that goes below the kabupaten."""
        below = [row for row in self.rows if row.by_kecamatan]
        return sum(
            bool(below) and all(area.code in row.readings for row in below)
            for area in self.kecamatan
        )

    @property
    def punctual(self) -> int | None:
        """How many kecamatan had every figure they reported in time; None where no day is set.

        A kecamatan is in time with its first figure, as in the list of expected reports.
        """
        below = [row.on_time for row in self.rows if row.by_kecamatan]
        counted = [
            [n for on_time in below if (n := on_time.get(area.code)) is not None]
            for area in self.kecamatan
        ]
        return sum(bool(ns) and min(ns) > 0 for ns in counted) if any(counted) else None

    def of_group(self, group: str) -> "CoverageTable":
        """Return the table of one group's indicators; of all where the group is empty."""
        return self.of(lambda row: group in ("", row.indicator.group.value))

    def of(self, kept: Callable[[CoverageRow], bool]) -> "CoverageTable":
        """Return the table of the rows that are kept."""
        return replace(self, rows=[row for row in self.rows if kept(row)])
