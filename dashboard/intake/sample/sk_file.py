"""The annex of a bupati's decree: the desa lokus of one year."""

from datetime import date
from pathlib import Path

from dashboard.domain.periods import day_words
from dashboard.intake.sample.chance import stream
from dashboard.intake.sample.land import Land
from dashboard.intake.sample.sheets import Sheet
from dashboard.intake.sample.workbook import new_workbook, save


def write_decree(folder: Path, land: Land, year: int, chosen: list[int]) -> Path:
    """Write the list of one year, decreed in November of the year before; names, no codes."""
    chance = stream(land.kabupaten.code, "sk", str(year))
    day = date(year - 1, 11, int(chance.integers(10, 29)))
    number = f"{land.place.decree}/CONTOH/{day.year}"
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
