"""The RTL workbooks of the sample: one for each Rakor, as a secretariat would keep them."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from importlib import import_module
from io import BytesIO
from pathlib import Path
from typing import Any

from dashboard.domain.opd_names import local_opd
from dashboard.domain.rakor_entries import BETWEEN, names_in
from dashboard.domain.rtl_form import DECISION_FORM, RTL_FORM
from dashboard.intake.sample.rtl_kecamatan import MEETINGS, row_of
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
NAMES = ("owner", "supporting")
Row = Mapping[str, Any]


def rtl_folder(sample: Path) -> Path:
    """Return the folder beside the files of the sample that holds a folder per kabupaten."""
    return sample.with_name(f"{sample.name}-rakor")


def rtl_file(folder: Path, kab: str, number: int) -> Path:
    """Return the workbook of a Rakor of the sample. number: from 1."""
    return folder / kab / f"RTL Rakor {number}.xlsx"


def kecamatan_file(folder: Path, kab: str) -> Path:
    """Return the workbook of the Rakor of a kecamatan."""
    return folder / kab / f"RTL Kecamatan {MEETINGS[kab].name}.xlsx"


def write_rtl(folder: Path, reference: Reference, kabupaten: Sequence[str]) -> None:
    """Write the workbooks. folder: replaced whole."""
    with replaced_whole(folder) as fresh:
        for kab in kabupaten:
            (fresh / kab).mkdir()
            for number in range(1, len(DAYS) + 1):
                held = _of_kabupaten(kab, number)
                rtl_file(fresh, kab, number).write_bytes(_workbook(*held, kab, reference))
            met = MEETINGS[kab]
            rows = [row_of(one, met.name) for one in met.matters]
            kecamatan_file(fresh, kab).write_bytes(_workbook(rows, [], kab, reference))


def _of_kabupaten(kab: str, number: int) -> tuple[list[Row], list[Row]]:
    """Return what was promised and decided up to a Rakor, as it stands there."""
    held = import_module(f"dashboard.intake.sample.{MODULES[kab]}")
    promised = [row_at(one, number) for one in held.PROMISES if one.made <= number]
    decided: list[Row] = [
        {
            "text": one.text,
            "owner": one.owner,
            "due": DAYS[one.number - 1] + timedelta(days=one.days),
            "decided": None if one.waits else DAYS[one.number - 1],
        }
        for one in held.DECISIONS
        if one.number <= number
    ]
    return promised, decided


def _workbook(
    promised: Sequence[Row], decided: Sequence[Row], kab: str, reference: Reference
) -> bytes:
    from openpyxl import Workbook

    def called(text: str) -> str:
        return BETWEEN.join(local_opd(reference.opd_names, one, kab) for one in names_in(text))

    book = Workbook()
    del book["Sheet"]
    for form, rows in ((RTL_FORM, promised), (DECISION_FORM, decided)):
        sheet = book.create_sheet(form.word)
        sheet.append(["No", *(field.word for field in form.fields)])
        for at, one in enumerate(rows, start=1):
            row = {**one} | {key: called(one[key]) for key in NAMES if one.get(key)}
            sheet.append([at, *(row.get(field.key) or None for field in form.fields)])
    book.create_sheet("Keterangan").append(["DATA CONTOH: buatan, untuk mencoba Lokus"])
    out = BytesIO()
    book.save(out)
    return out.getvalue()
