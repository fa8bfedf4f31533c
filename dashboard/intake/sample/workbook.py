"""An Excel workbook as offices make it, with the same bytes every time."""

import io
import re
import zipfile
from collections.abc import Sequence
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.writer.excel import ExcelWriter

MODIFIED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*")


def new_workbook(office: str, title: str, day: date) -> Workbook:
    """Return an empty workbook; `office` stands where Excel names the author."""
    workbook = Workbook(write_only=True)
    workbook.properties.creator = f"{office} (CONTOH)"
    workbook.properties.title = title
    workbook.properties.created = datetime.combine(day, time(8))
    return workbook


def save(workbook: Workbook, file: Path, day: date) -> Path:
    """Write a workbook as if last saved on `day`: openpyxl and zip both put the clock in."""
    loose = io.BytesIO()
    ExcelWriter(workbook, zipfile.ZipFile(loose, "w", zipfile.ZIP_STORED)).save()
    stamp = (day.year, day.month, day.day, 8, 0, 0)
    written = f"{day.isoformat()}T08:00:00Z".encode("ascii")
    file.parent.mkdir(parents=True, exist_ok=True)
    with (
        zipfile.ZipFile(loose) as parts,
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=5) as pinned,
    ):
        for name in parts.namelist():
            content = parts.read(name)
            if name == "docProps/core.xml":
                content = MODIFIED.sub(rb"\g<1>" + written, content)
            part = zipfile.ZipInfo(name, stamp)
            part.compress_type = zipfile.ZIP_DEFLATED
            part.external_attr = 0o600 << 16
            pinned.writestr(part, content)
    return file


def percent(part: int, whole: int) -> float | None:
    """Return what the office's own formula shows: two decimals, empty where the whole is 0."""
    return round(100 * part / whole, 2) if whole else None


def summed(rows: Sequence[Sequence[Any]], column: int) -> int:
    """Add up a column, leaving out its empty cells."""
    return sum(row[column] for row in rows if row[column] is not None)
