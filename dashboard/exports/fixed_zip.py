"""The same content as the same bytes: an office file is a zip, and a zip notes the hour."""

import re
import zipfile
from io import BytesIO

FIRST = (1980, 1, 1, 0, 0, 0)
"""The earliest hour a zip can note."""
MOMENT = re.compile(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
EARLIEST = b"1980-01-01T00:00:00Z"


def fixed(content: bytes, *, inner: bool = False) -> bytes:
    """Return a zip with the same parts in the same order and no hour of its own. inner: it lies in
    another and names no moment at all."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as given, zipfile.ZipFile(out, "w") as made:
        for part in given.infolist():
            fresh = zipfile.ZipInfo(part.filename, FIRST)
            fresh.compress_type = zipfile.ZIP_DEFLATED
            made.writestr(fresh, _still(part.filename, given.read(part), inner))
    return out.getvalue()


def _still(name: str, content: bytes, inner: bool) -> bytes:
    """Return a part without its own hour: the workbook behind a chart notes when it was made."""
    if name.endswith(".xlsx"):
        return fixed(content, inner=True)
    return MOMENT.sub(EARLIEST, content) if inner and name == "docProps/core.xml" else content
