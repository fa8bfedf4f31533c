"""The monthly status gizi recap, as Dinas Kesehatan downloads it from Sigizi and saves it again."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

from dashboard.domain.periods import MONTHS, Period
from dashboard.intake.sample.chance import stream
from dashboard.intake.sample.land import Land
from dashboard.intake.sample.mistakes import DINKES, DOUBLED, MISSPELT, Mistakes
from dashboard.intake.sample.nutrition import Nutrition
from dashboard.intake.sample.reporting import silent_desa
from dashboard.intake.sample.sheets import NUMBER_WIDTH, TEXT_WIDTH, Column, Sheet
from dashboard.intake.sample.workbook import new_workbook, percent, save, summed

WEIGHT = ("Sangat Kurang", "Kurang", "Berat Badan Normal", "Risiko Lebih", "Outlier")
HEIGHT = ("Sangat Pendek", "Pendek", "Normal", "Tinggi", "Outlier")
BOTH = (
    "Gizi Buruk", "Gizi Kurang", "Normal", "Risiko Gizi Lebih", "Gizi Lebih", "Obesitas", "Outlier",
)  # fmt: skip
PLACE = ("No", "Kecamatan", "Puskesmas", "Desa/Kel")
COLUMNS: tuple[Column, ...] = (
    *((name, "") for name in (*PLACE, "Sasaran")),
    *(("BB/U", leaf) for leaf in WEIGHT),
    ("Ditimbang", ""),
    ("% Ditimbang", ""),
    *(("TB/U", leaf) for leaf in HEIGHT),
    ("Diukur", ""),
    ("% Diukur", ""),
    *(("BB/TB", leaf) for leaf in BOTH),
    ("Stunting", ""),
    ("%", ""),
)
HEADS = [f"{group} {leaf}".strip() for group, leaf in COLUMNS]
SHARES = {"% Ditimbang": ("Ditimbang", "Sasaran"), "% Diukur": ("Diukur", "Sasaran"),
          "%": ("Stunting", "Diukur")}  # fmt: skip
WIDTHS = [5.0, TEXT_WIDTH, TEXT_WIDTH, TEXT_WIDTH] + [NUMBER_WIDTH] * (len(COLUMNS) - 4)


def write_recap(
    folder: Path, land: Land, nutrition: Nutrition, puskesmas: list[str], month: Period
) -> Path:
    """Write one month; names only, in capitals, the kecamatan once per block."""
    day, clock = _download(land, month)
    words = f"{MONTHS[month.number - 1]} {month.year}".upper()
    title = f"STATUS GIZI BALITA BULAN {words} (CONTOH)"
    workbook = new_workbook(f"{DINKES} {land.kabupaten.name}", title, day)
    sheet = Sheet(workbook, "STATUS GIZI", WIDTHS, "E6")
    sheet.title(title)
    sheet.title(f"Data Tanggal : {day.isoformat()} {clock}", bold=False)
    sheet.header(COLUMNS)
    sheet.numbers()
    rows = _rows(land, nutrition, puskesmas, month)
    last = None
    for number, row in enumerate(rows, start=1):
        kecamatan = row[1] if row[1] != last else None
        last = row[1]
        sheet.row([number, kecamatan, *row[2:]])
    sheet.total(_total(rows), across=len(PLACE))
    name = land.name.upper().replace(" ", "_")
    return save(workbook, folder / "sigizi" / f"Status_Gizi_{name}_{month}.xlsx", day)


def _rows(land: Land, nutrition: Nutrition, puskesmas: list[str], month: Period) -> list[list[Any]]:
    at, mistakes = nutrition.months.index(month), Mistakes(land)
    wrong = dict([mistakes.misspelt]) if month == MISSPELT else {}
    arrays = {"Sasaran": nutrition.sasaran, **nutrition.classes}
    values = {head: arrays[head][at].tolist() for head in HEADS if head in arrays}
    silent = silent_desa(land, DINKES, month)
    rows = []
    for place in _order(land, puskesmas):
        if silent[place]:
            continue
        desa = land.desa[place]
        kecamatan = land.kecamatan[land.kecamatan_index[place]].name.upper()
        known = {head: column[place] for head, column in values.items()}
        known |= _shares(known)
        name = wrong.get(desa.code, desa.name).upper()
        row = [None, kecamatan, puskesmas[place], name, *(known[head] for head in HEADS[4:])]
        rows.append(row)
        if month == DOUBLED and desa.code == mistakes.doubled:
            rows.append(list(row))
    return rows


def _order(land: Land, puskesmas: list[str]) -> list[int]:
    """Sigizi lists by kecamatan and puskesmas, then by name."""
    return sorted(
        range(len(land.desa)),
        key=lambda place: (land.desa[place].kecamatan, puskesmas[place], land.desa[place].name),
    )


def _shares(known: dict[str, int]) -> dict[str, float | None]:
    return {head: percent(known[part], known[whole]) for head, (part, whole) in SHARES.items()}


def _total(rows: list[list[Any]]) -> list[Any]:
    sums = {head: summed(rows, at) for at, head in enumerate(HEADS) if at > 3 and "%" not in head}
    known = sums | _shares(sums)
    return ["JUMLAH", None, None, None, *(known[head] for head in HEADS[4:])]


def _download(land: Land, month: Period) -> tuple[date, str]:
    chance = stream(land.kabupaten.code, "unduh", str(month))
    day = month.last_day + timedelta(days=int(chance.integers(4, 10)))
    clock = f"{chance.integers(8, 16):02d}:{chance.integers(60):02d}:{chance.integers(60):02d}"
    return day, clock
