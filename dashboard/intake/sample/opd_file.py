"""The yearly coverage workbook of an OPD: one sheet per period, three columns per indicator."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from dashboard.domain.area_codes import Level
from dashboard.domain.indicators import Indicator
from dashboard.domain.periods import MONTHS, Period, Rhythm, day_words
from dashboard.intake.sample.coverage import Counts
from dashboard.intake.sample.land import Bools, Land
from dashboard.intake.sample.opd_rows import coverage_rows, leaves_of, total_row
from dashboard.intake.sample.seasons import known_until
from dashboard.intake.sample.sheets import NUMBER_WIDTH, TEXT_WIDTH, Column, Sheet
from dashboard.intake.sample.workbook import new_workbook, save

ROMAN = ("I", "II", "III", "IV")
PLACE = {
    Level.DESA: ("Kode Desa", "Kecamatan", "Desa/Kelurahan"),
    Level.KECAMATAN: ("Kode", "Kecamatan"),
    Level.KABUPATEN: ("Kode", "Kabupaten"),
}


def write_coverage(
    folder: Path,
    land: Land,
    office: str,
    span: str,
    sheets: Sequence[tuple[Period, Level, list[Indicator]]],
    achieved: dict[str, Counts],
    late: Bools | None = None,
) -> Path:
    """Write the workbook of one office. span: the year or month it is of, as its name has it.

    late: for each desa whether its report had not come when the file was made.
    """
    day = _sent(max(period for period, _, _ in sheets))
    title = f"REKAP CAPAIAN INDIKATOR STUNTING {office.upper()} {land.kabupaten.name.upper()}"
    workbook = new_workbook(f"{office} {land.kabupaten.name}", title, day)
    for period, level, indicators in sheets:
        place = PLACE[level]
        columns: list[Column] = [(name, "") for name in place]
        for indicator in indicators:
            columns += [(indicator.name, leaf) for leaf in leaves_of(indicator)]
        widths = [15.0, *[TEXT_WIDTH] * (len(place) - 1)]
        widths += [NUMBER_WIDTH] * (len(columns) - len(place))
        sheet = Sheet(workbook, sheet_name(period, level), widths, f"{'ABCD'[len(place)]}6")
        sheet.title(f"{title} {_of(period)} (CONTOH)")
        sheet.title(f"Keadaan s.d. {day_words(known_until(period))}", bold=False)
        sheet.gap()
        sheet.header(columns)
        rows = coverage_rows(land, office, period, level, indicators, achieved, late)
        for row in rows:
            sheet.row(row)
        if level is not Level.KABUPATEN:
            sheet.total(total_row(rows, columns, len(place)), across=len(place))
    return save(workbook, folder / "opd" / f"Cakupan_{file_word(office)}_{span}.xlsx", day)


def sheet_name(period: Period, level: Level) -> str:
    """Return `Agustus`, `Semester I`, `2025`, with the level behind where it is not the desa."""
    number = period.number - 1
    name = {
        Rhythm.MONTH: lambda: MONTHS[number],
        Rhythm.QUARTER: lambda: f"Triwulan {ROMAN[number]}",
        Rhythm.SEMESTER: lambda: f"Semester {ROMAN[number]}",
        Rhythm.YEAR: lambda: str(period.year),
    }[period.rhythm]()
    return name if level is Level.DESA else f"{name} {level.title()}"


def file_word(office: str) -> str:
    """Return an office's name as file names have it: `Dinas_PUPR_Perkim`."""
    return "_".join(office.partition("(")[0].replace("/", " ").split())


def _of(period: Period) -> str:
    """Return `BULAN AGUSTUS 2025` or `SEMESTER I 2025`."""
    words = f"bulan {period.words}" if period.rhythm is Rhythm.MONTH else period.words
    return words.upper()


def _sent(last: Period) -> date:
    """Return the day the office saved the file: in the second week after."""
    until = known_until(last)
    return date(until.year + until.month // 12, until.month % 12 + 1, 10)
