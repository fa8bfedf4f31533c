"""The evidence of the sample's aksi: most uploaded, some owed, a decree run out."""

from collections.abc import Mapping
from datetime import date, timedelta

from dashboard.data.areas import Areas
from dashboard.domain.aksi_forms import ABSENT, DONE, READY, UPLOADED
from dashboard.domain.record_fields import Value
from dashboard.intake.sample.aksi_course import Course, courses
from dashboard.intake.sample.chance import stream
from dashboard.reference import Reference

DECREES = ("SK ", "Nomor dan naskah")
"""Evidence that ends: one that begins so is valid to the end of the year after its own."""


def rows(kab: str, _: Areas, reference: Reference) -> list[Mapping[str, Value]]:
    return [
        _row(kab, one, name)
        for one in courses(kab, reference)
        if one.state == DONE
        for name in one.plan.action.proofs
        if stream(kab, "bukti", one.plan.words, str(one.plan.year), name).random() > 0.06
    ]


def _row(kab: str, one: Course, name: str) -> Mapping[str, Value]:
    chance = stream(kab, "berkas", one.plan.words, str(one.plan.year), name)
    sort = chance.random()
    state = UPLOADED if sort < 0.84 else READY if sort < 0.94 else ABSENT
    row: dict[str, Value] = {
        "year": one.plan.year,
        "aksi": one.plan.action.word,
        "part": one.plan.part,
        "name": name,
        "state": state,
    }
    if state == ABSENT or one.done_on is None:
        return row
    number = int(chance.integers(100, 990))
    row["number"] = f"{number}/CONTOH/{one.done_on.year}"
    row["issued_on"] = one.done_on - timedelta(days=int(chance.integers(0, 10)))
    row["link"] = f"Arsip Bappeda {one.plan.year}-{number}"
    if name.startswith(DECREES):
        row["valid_until"] = date(one.plan.year + 1, 12, 31)
    return row
