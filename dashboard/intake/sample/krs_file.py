"""The KRS recap of Dinas PPKB: a CSV for Indonesian Excel."""

import csv
from pathlib import Path

from dashboard.domain.periods import Period
from dashboard.intake.sample.krs import krs_columns
from dashboard.intake.sample.land import Land
from dashboard.intake.sample.people import People
from dashboard.intake.sample.reporting import silent_desa

OFFICE = "Dinas PPKB"


def write_krs(folder: Path, land: Land, people: People, semester: Period) -> Path:
    """Write one semester: semicolons, byte order mark, Windows line ends."""
    columns = krs_columns(land, people, semester)
    silent = silent_desa(land, OFFICE, semester)
    name = land.name.upper().replace(" ", "_")
    file = folder / "ppkb" / f"KRS_{name}_{semester}.csv"
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("w", encoding="utf-8-sig", newline="") as opened:
        writer = csv.writer(opened, delimiter=";", lineterminator="\r\n")
        writer.writerow(["kode_desa", "kecamatan", "desa", *columns, "keterangan"])
        values = zip(*(column.tolist() for column in columns.values()), strict=True)
        for place, (desa, counts) in enumerate(zip(land.desa, values, strict=True)):
            if not silent[place]:
                kecamatan = land.kecamatan[land.kecamatan_index[place]].name
                writer.writerow([desa.code, kecamatan, desa.name, *counts, "CONTOH"])
    return file
