"""Read HTML tables, which Sigizi and many portals send under the name .xls."""

from typing import Any

from dashboard.intake.grids import Grid, Merge, Row
from dashboard.intake.refusals import RefusedFile

MOST_SPAN = 1000  # a colspan of a million is no table
MOST_SPANNED = 3_000_000  # cells of one table


def read_html(content: bytes, file_name: str) -> list[Grid]:
    """Read every table with its rowspans and colspans; scripts are never run.

    Raises RefusedFile for a page without a table, as a login page saved by mistake.
    """
    from lxml import html  # heavy, and only for this kind of file

    page = html.document_fromstring(content)
    for broken in page.iter("br"):  # two words on two lines stay two words
        broken.tail = f"\n{broken.tail or ''}"
    tables = page.xpath("//table[not(.//table)]")
    if not tables:
        raise RefusedFile(
            f"{file_name}: halaman web tanpa tabel (mungkin halaman masuk); unduh ulang setelah "
            "masuk ke aplikasinya."
        )
    names = ("html", *(f"html {number}" for number in range(2, len(tables) + 1)))
    return [_grid(table, name, file_name) for table, name in zip(tables, names, strict=True)]


def _grid(table: Any, name: str, file_name: str) -> Grid:
    rows: list[Row] = []
    merged: list[Merge] = []
    taken: set[tuple[int, int]] = set()
    spanned = 0
    for number, line in enumerate(table.iter("tr"), start=1):
        row: Row = []
        for cell in line.xpath("./td|./th"):
            while (number, len(row)) in taken:
                row.append(None)
            height, width = (_span(cell.get(key)) for key in ("rowspan", "colspan"))
            area = Merge(number, len(row), number + height - 1, len(row) + width - 1)
            spanned += height * width
            if spanned > MOST_SPANNED:
                raise RefusedFile(
                    f"{file_name}: tabelnya mengembang lewat sel gabungan; minta ulang dari "
                    "pengirim."
                )
            if height > 1 or width > 1:
                merged.append(area)
            taken |= {
                (y, x)
                for y in range(area.top + 1, area.bottom + 1)
                for x in range(area.left, area.right + 1)
            }
            row.append(" ".join(cell.text_content().split()) or None)
            row.extend([None] * (width - 1))
        rows.append(row)
    return Grid(name, rows, tuple(merged))


def _span(text: str | None) -> int:
    # Of many digits no number is made: Python refuses some thousands of them.
    number = int(text[:9]) if text and text.isascii() and text.isdigit() else 1
    return min(max(number, 1), MOST_SPAN)
