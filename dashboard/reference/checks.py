"""What a row alone cannot show: facts must agree with each other."""

from collections import Counter
from collections.abc import Collection, Hashable, Iterable
from itertools import pairwise

from dashboard.domain.area_codes import is_code
from dashboard.domain.frameworks import Action, Framework
from dashboard.domain.indicators import Indicator
from dashboard.domain.method_breaks import MethodBreak
from dashboard.domain.periods import Period
from dashboard.domain.reporting_calendar import ExpectedReport
from dashboard.domain.sasaran import IndicatorSasaran
from dashboard.domain.surveys import Survey
from dashboard.domain.targets import NATION, Target
from dashboard.reference.errors import ReferenceFileError

SHORT_NAME = 28  # letters an axis or card can hold
FIRST_LINE = 2  # below the header, as a spreadsheet counts
BREAKS = 4  # five classes, as the colour ramps have


def indicators(rows: Iterable[Indicator]) -> None:
    """Raise ReferenceFileError for doubled ids, long short names and breaks that do not rise."""
    rows = list(rows)
    _once("indicators.csv", "id", [row.id for row in rows])
    for line, row in enumerate(rows, start=FIRST_LINE):
        place = f"indicators.csv baris {line}"
        if not 0 < len(row.short_name) <= SHORT_NAME:
            raise ReferenceFileError(
                f"{place}, kolom «short_name»: harus 1 sampai {SHORT_NAME} huruf."
            )
        rising = all(low < high for low, high in pairwise(row.breaks))
        if len(row.breaks) not in {0, BREAKS} or not rising:
            raise ReferenceFileError(
                f"{place}, kolom «breaks»: harus {BREAKS} angka yang menaik, atau kosong."
            )


def targets(rows: Iterable[Target], known: Collection[str], file: str = "targets.csv") -> None:
    """Raise ReferenceFileError for a target of an indicator or area that does not exist."""
    for line, row in enumerate(rows, start=FIRST_LINE):
        place = f"{file} baris {line}"
        if row.indicator not in known:
            raise ReferenceFileError(
                f"{place}, kolom «indicator»: «{row.indicator}» tidak ada di indicators.csv."
            )
        _area(place, row.area_code)


def surveys(rows: Iterable[Survey]) -> None:
    """Raise ReferenceFileError for two values of one year and intervals beside their value."""
    rows = list(rows)
    _once("surveys.csv", "area_code + year", [(row.area_code, row.year) for row in rows])
    for line, row in enumerate(rows, start=FIRST_LINE):
        _area(f"surveys.csv baris {line}", row.area_code)
        if row.interval and not row.interval[0] <= row.value <= row.interval[1]:
            raise ReferenceFileError(
                f"surveys.csv baris {line}, kolom «value»: di luar selang low sampai high."
            )


def reports(rows: Iterable[ExpectedReport], known: Collection[str]) -> None:
    """Raise ReferenceFileError for a report named twice or of an indicator that does not exist."""
    rows = list(rows)
    _once("reports.csv", "id", [row.id for row in rows])
    for line, row in enumerate(rows, start=FIRST_LINE):
        if lost := [name for name in row.indicators if name not in known]:
            raise ReferenceFileError(
                f"reports.csv baris {line}, kolom «indicators»: «{lost[0]}» tidak ada di "
                "indicators.csv."
            )


def sasaran(rows: Iterable[IndicatorSasaran], known: Collection[str]) -> None:
    """Raise ReferenceFileError unless every indicator has one sasaran and none is made up."""
    rows = list(rows)
    _once("sasaran.csv", "indicator", [row.indicator for row in rows])
    for line, row in enumerate(rows, start=FIRST_LINE):
        if row.indicator not in known:
            raise ReferenceFileError(
                f"sasaran.csv baris {line}, kolom «indicator»: «{row.indicator}» tidak ada di "
                "indicators.csv."
            )
    if lost := set(known) - {row.indicator for row in rows}:
        raise ReferenceFileError(
            f"sasaran.csv, kolom «indicator»: «{min(lost)}» belum ada; tambahkan barisnya."
        )


def method_breaks(rows: Iterable[MethodBreak], known: Collection[str]) -> None:
    """Raise ReferenceFileError for a break of what does not exist or from no period on."""
    for line, row in enumerate(rows, start=FIRST_LINE):
        place = f"method_breaks.csv baris {line}"
        if lost := [name for name in row.indicators if name not in known]:
            raise ReferenceFileError(
                f"{place}, kolom «indicators»: «{lost[0]}» tidak ada di indicators.csv."
            )
        _area(place, row.area_code)
        try:
            Period.parse(row.since)
        except ValueError as wrong:
            raise ReferenceFileError(f"{place}, kolom «since»: {wrong}.") from wrong


def actions(frameworks: Iterable[Framework], rows: Iterable[Action]) -> None:
    """Raise ReferenceFileError for an aksi without its framework or successor."""
    rows = list(rows)
    versions = [framework.id for framework in frameworks]
    ids = [row.id for row in rows]
    _once("frameworks.toml", "id", versions)
    _once("frameworks.toml", "id", ids)
    for row in rows:
        if row.framework not in versions:
            raise ReferenceFileError(
                f"frameworks.toml «{row.id}», kolom «framework»: «{row.framework}» tidak ada."
            )
        if lost := [successor for successor in row.becomes if successor not in ids]:
            raise ReferenceFileError(
                f"frameworks.toml «{row.id}», kolom «becomes»: aksi «{lost[0]}» tidak ada."
            )


def _once(file: str, column: str, values: Iterable[Hashable]) -> None:
    for value, times in Counter(values).items():
        if times > 1:
            raise ReferenceFileError(f"{file}, kolom «{column}»: «{value}» ada {times} kali.")


def _area(place: str, code: str) -> None:
    if code != NATION and not is_code(code):
        raise ReferenceFileError(
            f"{place}, kolom «area_code»: «{code}» bukan kode wilayah Kemendagri."
        )
