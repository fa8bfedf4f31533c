"""The same content as the same bytes: an office file is a zip, and a zip notes the hour."""

import zipfile
from io import BytesIO

FIRST = (1980, 1, 1, 0, 0, 0)
"""The earliest hour a zip can note."""


def fixed(content: bytes) -> bytes:
    """Return a zip with the same parts in the same order and no hour of its own."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as given, zipfile.ZipFile(out, "w") as made:
        for part in given.infolist():
            fresh = zipfile.ZipInfo(part.filename, FIRST)
            fresh.compress_type = zipfile.ZIP_DEFLATED
            made.writestr(fresh, given.read(part))
    return out.getvalue()
