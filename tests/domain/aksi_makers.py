"""Records of aksi konvergensi as people would write them."""

from datetime import date

from dashboard.domain.aksi_years import aksi_year
from dashboard.reference import load_reference

REFERENCE = load_reference()
FRAMEWORKS = REFERENCE.frameworks


def aksi(word, *, year=2024, part="setahun", state="selesai", done_on=None, **more):
    return {
        "year": year, "aksi": word, "part": part, "state": state, "done_on": done_on, **more,
    }  # fmt: skip


def proof(word, name, *, year=2024, part="setahun", state="diunggah", **more):
    return {"year": year, "aksi": word, "part": part, "name": name, "state": state, **more}


def camat(code, *, state="selesai", done_on=date(2025, 6, 20), part="semester I"):
    return {
        "year": 2025, "aksi": "Utama 1", "part": part, "kecamatan": code, "state": state,
        "done_on": done_on,
    }  # fmt: skip


def year_of(records=(), kecamatan=(), evidence=(), *, year=2024, today=date(2024, 12, 4)):
    return aksi_year(FRAMEWORKS, year, records, kecamatan, evidence, today)
