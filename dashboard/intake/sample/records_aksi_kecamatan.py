"""The part of each kecamatan of the sample in aksi utama 1: sasaran, verified by the camat."""

from collections.abc import Mapping
from datetime import date, timedelta

from dashboard.data.areas import Areas
from dashboard.domain.aksi_forms import DONE, GOING, SEMESTERS
from dashboard.domain.record_fields import Value
from dashboard.intake.sample.chance import stream
from dashboard.reference import Reference

YEAR, FIRST = 2025, date(2025, 5, 12)


def rows(kab: str, areas: Areas, reference: Reference) -> list[Mapping[str, Value]]:
    found: list[Mapping[str, Value]] = []
    asked = [
        one.word for version in reference.frameworks for one in version.actions if one.kecamatan
    ]
    for word in asked:
        for kecamatan in areas.kecamatan(kab):
            chance = stream(kab, "aksi kecamatan", word, kecamatan.code)
            if chance.random() < 0.1:
                continue  # nobody recorded it
            done = chance.random() < 0.8
            row: dict[str, Value] = {
                "year": YEAR,
                "aksi": word,
                "part": SEMESTERS[0],
                "kecamatan": kecamatan.code,
                "state": DONE if done else GOING,
            }
            if done:
                row["done_on"] = FIRST + timedelta(days=int(chance.integers(0, 60)))
            else:
                row["obstacle"] = "Sasaran dua desa menunggu hasil verifikasi."
            found.append(row)
    return found
