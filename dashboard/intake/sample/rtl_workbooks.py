"""The RTL workbooks of the sample: one for each Rakor, as a secretariat would keep them."""

from collections.abc import Sequence
from datetime import timedelta
from importlib import import_module
from io import BytesIO
from pathlib import Path

from dashboard.domain.opd_names import local_opd
from dashboard.domain.rakor_entries import BETWEEN, names_in
from dashboard.domain.record_fields import RecordForm
from dashboard.domain.rtl_form import DECISION_FORM, RTL_FORM
from dashboard.intake.sample.rtl_promises import DAYS, row_at
from dashboard.intake.sample.whole_folder import replaced_whole
from dashboard.reference import Reference

MODULES = {
    "61.08": "rtl_landak",
    "61.09": "rtl_sekadau",
    "61.11": "rtl_kayong_utara",
    "62.03": "rtl_kapuas",
    "74.04": "rtl_buton",
}


def rtl_folder(sample: Path) -> Path:
    """Return the folder beside the files of the sample that holds a folder per kabupaten."""
    return sample.with_name(f"{sample.name}-rakor")


def rtl_file(folder: Path, kab: str, number: int) -> Path:
    """Return the workbook of a Rakor of the sample. number: from 1."""
    return folder / kab / f"RTL Rakor {number}.xlsx"


def write_rtl(folder: Path, reference: Reference, kabupaten: Sequence[str]) -> None:
    """Write the workbooks. folder: replaced whole."""
    with replaced_whole(folder) as fresh:
        for kab in kabupaten:
            (fresh / kab).mkdir()
            for number in range(1, len(DAYS) + 1):
                rtl_file(fresh, kab, number).write_bytes(_workbook(kab, number, reference))


def _workbook(kab: str, number: int, reference: Reference) -> bytes:
    from openpyxl import Workbook

    held = import_module(f"dashboard.intake.sample.{MODULES[kab]}")

    def called(text: str) -> str:
        return BETWEEN.join(local_opd(reference.opd_names, one, kab) for one in names_in(text))

    book = Workbook()
    del book["Sheet"]
    sheet = book.create_sheet("RTL")
    sheet.append(["No", *_heads(RTL_FORM)])
    promised = [one for one in held.PROMISES if one.made <= number]
    for at, one in enumerate(promised, start=1):
        row = {**row_at(one, number)}
        row |= {key: called(row[key]) for key in ("owner", "supporting")}
        sheet.append([at, *(row.get(field.key) or None for field in RTL_FORM.fields)])
    sheet = book.create_sheet("Keputusan")
    sheet.append(["No", *_heads(DECISION_FORM)])
    decided = [one for one in held.DECISIONS if one.number <= number]
    for at, one in enumerate(decided, start=1):
        day = DAYS[one.number - 1]
        due = day + timedelta(days=one.days)
        sheet.append([at, one.text, called(one.owner), due, None if one.waits else day])
    book.create_sheet("Keterangan").append(["DATA CONTOH: buatan, untuk mencoba Lokus"])
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def _heads(form: RecordForm) -> list[str]:
    return [field.word for field in form.fields]
