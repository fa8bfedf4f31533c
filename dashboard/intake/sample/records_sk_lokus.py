"""The lokus decrees of the sample: those whose lists are in its files, and what the press says."""

from collections.abc import Mapping

from dashboard.data.areas import Areas
from dashboard.domain.record_fields import Value
from dashboard.intake.sample.people import YEARS
from dashboard.intake.sample.sk_file import decree_of
from dashboard.reference import Reference

TOLD = {
    ("61.08", 2024): "SK nyata menurut berita: 615/BAPPEDA/2023, 20 desa (perlu dicek)",
    ("61.11", 2023): "SK nyata menurut berita: ditetapkan 2022, 10 desa (perlu dicek)",
}
"""What is known of real decrees; the sample's own are made up."""


def rows(kab: str, _: Areas, __: Reference) -> list[Mapping[str, Value]]:
    found: list[Mapping[str, Value]] = []
    for year in YEARS:
        number, day = decree_of(kab, year)
        note = TOLD.get((kab, year), "SK contoh, dikarang")
        found.append(
            {
                "year": year,
                "number": number,
                "signed_on": day,
                "link": f"Arsip Bagian Hukum, map {year}",
                "note": note,
            }
        )
    return found
