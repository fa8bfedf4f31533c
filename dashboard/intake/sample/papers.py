"""Small papers as offices attach them: a signed page, a photo, a list; each says it is made."""

import struct
import zlib
from collections.abc import Sequence
from io import BytesIO

import numpy as np

from dashboard.intake.sample.chance import stream

MADE = "DATA CONTOH: berkas rekaan, untuk mencoba Lokus"
WIDTH, HEIGHT = 320, 240  # of a photo
LEADING = 18
LINE = 78  # letters of a line of 11 points between the margins


def page(title: str, lines: Sequence[str]) -> bytes:
    """Return a PDF of one A4 page in Helvetica. lines: folded where they are too long."""
    folded = [part for line in lines for part in _folded(line)]
    text = [_shown(14, 780, title), *(
        _shown(11, 745 - LEADING * at, line) for at, line in enumerate([*folded, "", MADE])
    )]  # fmt: skip
    stream_ = "\n".join(text).encode("cp1252", "replace")
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R "
        b"/Resources << /Font << /F 4 0 R >> >> >>",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream_), stream_),
    ]
    out, starts = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, start=1):
        starts.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % start for start in starts)
    end = b"xref\n0 6\n0000000000 65535 f \n%strailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n%d\n"
    return out + end % (table, len(out)) + b"%%EOF\n"


def _folded(line: str) -> list[str]:
    found = [""]
    for word in line.split(" "):
        if len(found[-1]) + len(word) >= LINE:
            found.append("")
        found[-1] = f"{found[-1]} {word}".strip()
    return found


def _shown(size: int, y: int, line: str) -> str:
    safe = line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    return f"BT /F {size} Tf 60 {y} Td ({safe}) Tj ET"


def photo(subject: str) -> bytes:
    """Return a PNG of a house below the sky; another subject, another house."""
    chance = stream("foto", subject)
    left, wide, high = (int(chance.integers(*one)) for one in ((40, 120), (90, 160), (50, 80)))
    shade = np.linspace(0, 40, HEIGHT).astype(np.uint8)[:, None, None]
    picture = np.full((HEIGHT, WIDTH, 3), (150, 190, 215), dtype=np.uint8) + shade
    ground = HEIGHT - 70
    picture[ground:] = (112, 138, 88)
    for row in range(40):
        inset = 40 - row
        roof = ground - high - 40 + row
        picture[roof, left - 12 + inset : left + wide + 12 - inset] = (122, 74, 58)
    picture[ground - high : ground + 8, left : left + wide] = (222, 208, 182)
    picture[ground - high + 20 : ground + 8, left + 20 : left + 42] = (92, 70, 52)
    raw = b"".join(b"\0" + row.tobytes() for row in picture)
    head = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(raw, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*one) for one in parts)


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def sheet(title: str, rows: Sequence[Sequence[str | int]]) -> bytes:
    """Return a workbook with a title, rows below it and that it is made."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    page_ = book.create_sheet("Rekap")
    for row in ([title], [], *rows, [], [MADE]):
        page_.append(list(row))
    out = BytesIO()
    book.save(out)
    return out.getvalue()
