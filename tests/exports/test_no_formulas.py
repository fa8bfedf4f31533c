"""No text of a file or a person becomes a formula: desa, kecamatan and words of every kind."""

import csv
import io
from dataclasses import replace

import pytest
from flask import Flask
from openpyxl import load_workbook

from dashboard.domain.briefings import Cell, Table
from dashboard.exports.briefing_workbook import briefing_workbook
from dashboard.exports.table_files import harmless, table_csv
from dashboard.routes.value_rows import as_csv
from tests.exports.made_briefing import BRIEFING, COVERAGE, TABLE

SIGNS = ("=", "+", "-", "@", "\t", "\r")
NASTY = [f"{sign}Desa Raja{tail}" for sign in SIGNS for tail in ("", "|calc!A0", '(1;"x")')]
RECKONED = ("-2+3", "+62812-345", "=1", "-1-1", "+1%+1", "-A1", "+")
TABLE_OF_NASTY = Table(TABLE.heads, tuple((Cell(one), *TABLE.rows[0][1:]) for one in NASTY))
ITEM = replace(COVERAGE, title="=Judul", sentence="@Kalimat", table=TABLE_OF_NASTY,
               source=("+Sumber", "-Sumber"))  # fmt: skip
GIVEN = replace(BRIEFING, title="=Rakor", session="+Rakor", filters=("-Kecamatan",), items=(ITEM,))


@pytest.fixture(scope="module")
def cells():
    book = load_workbook(io.BytesIO(briefing_workbook(GIVEN)))
    return [cell for sheet in book for row in sheet.iter_rows() for cell in row]


def test_no_cell_of_the_workbook_is_a_formula_and_each_such_text_is_marked(cells):
    assert {cell.data_type for cell in cells} <= {"s", "n"}
    texts = [cell for cell in cells if isinstance(cell.value, str)]
    marked = {cell.value for cell in texts if cell.quotePrefix}
    assert {cell.value for cell in texts if cell.value.startswith(SIGNS)} == marked
    # What a cell holds ends a line with \n.
    assert {one.replace("\r", "\n") for one in NASTY if one[0] != "\r"} <= marked
    assert {"=Judul", "@Kalimat", "=Rakor", "+Rakor", "-Kecamatan"} <= marked


@pytest.mark.parametrize("text", [*NASTY, *RECKONED])
def test_a_csv_writes_it_as_a_text(text):
    assert harmless(text) == f"'{text}"


@pytest.mark.parametrize("number", ["+3,9", "-3,9", "-1.284", "+0,6\u00a0%", "-12 %"])
def test_a_number_with_its_sign_stays_one(number):
    assert harmless(number) == number


def test_the_table_of_a_paparan_is_read_back_without_a_formula():
    told = table_csv(TABLE_OF_NASTY).decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(told, newline=""), delimiter=";"))
    assert [row[0] for row in rows[1:]] == [f"'{one}" for one in NASTY]


def test_the_csv_of_the_api_names_no_desa_by_a_formula():
    rows = [{"desa": one, "nilai": -1.5, "target": None, "lokus": True} for one in NASTY]
    with Flask(__name__).test_request_context():
        told = as_csv(rows, "lokus.csv").get_data().decode("utf-8-sig")
    read = list(csv.DictReader(io.StringIO(told, newline="")))
    assert [row["desa"] for row in read] == [f"'{one}" for one in NASTY]
    assert {row["nilai"] for row in read} == {"-1.5"}
