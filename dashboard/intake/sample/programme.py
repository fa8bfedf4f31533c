"""The programme records of the sample, as the workbooks an office would import."""

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from pathlib import Path

from dashboard.data.areas import Areas
from dashboard.domain.record_fields import ProgrammeRecord, RecordForm, Value
from dashboard.domain.record_forms import FORMS
from dashboard.intake.record_workbooks import record_workbook
from dashboard.intake.sample.whole_folder import replaced_whole
from dashboard.reference import Reference

Rows = Callable[[str, Areas, Reference], Sequence[Mapping[str, Value]]]


def records_folder(sample: Path) -> Path:
    """Return the folder beside the files of the sample: batches and records go separate ways."""
    return sample.with_name(f"{sample.name}-catatan")


def rows_of(form: RecordForm) -> Rows:
    """Return what makes up the rows of a form: `records_<key>.py` beside this module."""
    name = f"dashboard.intake.sample.records_{form.key.replace('-', '_')}"
    rows: Rows = import_module(name).rows
    return rows


def write_records(
    folder: Path, areas: Areas, reference: Reference, kabupaten: Sequence[str]
) -> list[tuple[Path, RecordForm, str]]:
    """Write a workbook per kabupaten and form; return each with its form and kabupaten.

    folder: replaced whole.
    """
    written = []
    with replaced_whole(folder) as fresh:
        for kab in kabupaten:
            for form in FORMS:
                rows = rows_of(form)(kab, areas, reference)
                if not rows:
                    continue
                name = Path(kab) / f"{form.key}.xlsx"
                (fresh / kab).mkdir(exist_ok=True)
                (fresh / name).write_bytes(_workbook(form, kab, rows, areas, reference))
                written.append((folder / name, form, kab))
    return written


def _workbook(
    form: RecordForm,
    kab: str,
    rows: Sequence[Mapping[str, Value]],
    areas: Areas,
    reference: Reference,
) -> bytes:
    records = [ProgrammeRecord(n, form.key, kab, row, 0) for n, row in enumerate(rows, start=1)]

    def place(code: str) -> str:
        area = areas.get(code)
        return area.name if area else code

    return record_workbook(
        form, records, place, lambda one: reference.indicators[one].short_name, ["DATA CONTOH"]
    )
