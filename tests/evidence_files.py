"""Small files of the kinds that are brought as evidence, for tests."""

import zipfile
from io import BytesIO

PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)


def zipped(parts: dict[str, str]) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return out.getvalue()


DOCX = zipped({"[Content_Types].xml": "", "word/document.xml": ""})
XLSX = zipped({"[Content_Types].xml": "", "xl/workbook.xml": ""})
ODT = zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": ""})
