"""The annex of a bupati's decree: the desa lokus of one year."""

from datetime import date
from pathlib import Path

from dashboard.domain.periods import day_words
from dashboard.intake.sample.chance import stream
from dashboard.intake.sample.land import Land
from dashboard.intake.sample.places import place_of
from dashboard.intake.sample.sheets import Sheet
from dashboard.intake.sample.workbook import new_workbook, save


def decree_of(kab: str, year: int) -> tuple[str, date]:
    """Return number and day of the decree with the list of a year."""
    day = date(year - 1, 11, int(stream(kab, "sk", str(year)).integers(10, 29)))
    return f"{place_of(kab).decree}/CONTOH/{day.year}", day


def write_decree(folder: Path, land: Land, year: int, chosen: list[int]) -> Path:
    """Write the list of one year, decreed in November of the year before; names, no codes."""
    number, day = decree_of(land.kabupaten.code, year)
    title = f"LAMPIRAN KEPUTUSAN BUPATI {land.name.upper()} (CONTOH)"
    workbook = new_workbook(f"Bappeda {land.kabupaten.name}", title, day)
    sheet = Sheet(workbook, "LAMPIRAN", [6.0, 26.0, 30.0], "A8")
    sheet.title(title)
    sheet.title(f"NOMOR : {number}", bold=False)
    sheet.title(f"TANGGAL : {day_words(day)}", bold=False)
    sheet.gap()
    sheet.title(f"DESA LOKUS TAHUN {year}")
    sheet.gap()
    sheet.header([("No", ""), ("Kecamatan", ""), ("Desa/Kelurahan", "")])
    for count, place in enumerate(sorted(chosen, key=lambda at: land.desa[at].code), start=1):
        kecamatan = land.kecamatan[land.kecamatan_index[place]].name
        sheet.row([count, kecamatan, land.desa[place].name])
    return save(workbook, folder / "bappeda" / f"SK_Lokus_{year}.xlsx", day)
