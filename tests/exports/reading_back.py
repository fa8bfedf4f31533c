"""Tables read back out of each kind of file, as texts cell by cell, by the title of their part."""

import json
import re
from io import BytesIO

from docx import Document
from openpyxl import load_workbook
from pptx import Presentation
from pypdf import PdfReader

from dashboard.exports.briefing_workbook import ABOUT, HEAD_ROW


def of_slides(content, table):
    """Return the rows of a table that goes on over slides, columns beside the first joined."""
    parts = [
        [[cell.text for cell in row.cells] for row in shape.table.rows]
        for slide in Presentation(BytesIO(content)).slides
        for shape in slide.shapes
        if shape.has_table
    ]
    return _joined(parts, table)


def of_document(content, table):
    parts = [
        [[cell.text for cell in row.cells] for row in one.rows]
        for one in Document(BytesIO(content)).tables
    ]
    return _joined(parts, table)


def _joined(parts, table):
    """Put parts together by their heads; a part whose heads are others is of another table."""
    heads = [head.word for head in table.heads]
    rows: list[list[str]] = [[] for _ in table.rows]
    at, begun = 1, 0
    for part in parts:
        first, *told = part
        width = len(first) - 1
        if first != [heads[0], *heads[at : at + width]]:
            continue
        for row in told:
            rows[begun] += row if at == 1 else row[1:]
            begun += 1
        if begun == len(rows):
            at, begun = at + width, 0
    return rows


def of_workbook(content, number, table):
    """Return the rows of the sheet of the part of a number: values as they are."""
    book = load_workbook(BytesIO(content))
    name = next(one for one in book.sheetnames if one != ABOUT and one.split()[0] == str(number))
    rows = book[name].iter_rows(
        min_row=HEAD_ROW + 1,
        max_row=HEAD_ROW + len(table.rows),
        max_col=len(table.heads),
        values_only=True,
    )
    return [list(row) for row in rows]


def words_of_pdf(content):
    """Return all words of a PDF without any space: lines break where the page wants."""
    return bare("".join(page.extract_text() for page in PdfReader(BytesIO(content)).pages))


def bare(text):
    return re.sub(r"\s+", "", text)


def of_html(content, key):
    """Return the rows of the data that the offline file draws."""
    written = content.decode("utf-8")
    held = re.search(r'<script[^>]*type="application/json"[^>]*>(.*?)</script>', written, re.DOTALL)
    data = json.loads(held.group(1))
    item = next(one for one in data["items"] if one["key"] == key)
    return [[cell["text"] for cell in row] for row in item["table"]["rows"]]
