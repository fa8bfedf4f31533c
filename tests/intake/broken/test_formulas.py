"""A formula that failed or never ran is said with its cell in every format, never read as 0."""

import pytest

from dashboard.intake import workbooks
from dashboard.intake.refusals import RefusedFile
from tests.intake.broken.odd_files import HEAD, ROWS, TABLE, TITLE, changed, csv_of, html_of
from tests.intake.broken.old_workbooks import (
    Formula,
    ods_cell,
    ods_of,
    ods_of_rows,
    xls_of,
    xlsb_of,
)
from tests.intake.office_files import saved

FAILED = changed(1, "Ngabang", "Mungguk", Formula("#REF!"), 3, 1)
NEVER = changed(1, "Ngabang", "Mungguk", Formula(None), 3, 1)
SHOWN = changed(1, "Ngabang", "Mungguk", "#REF!", 3, 1)
WRITTEN = changed(1, "Ngabang", "Mungguk", "=44*2", 3, 1)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.xls", xls_of(TABLE)),
        ("a.xlsb", xlsb_of(TABLE)),
        ("a.ods", ods_of(TABLE)),
        ("a.xls", xls_of(changed(0, "Ngabang", "Raja", Formula(88.0), 9, 2))),
    ],
)
def test_a_sound_workbook_of_each_old_format_is_taken(understood, name, content):
    taken = understood(content, name=name)
    assert (taken.refusal, taken.questions) == ("", ())
    prevalence = taken.facts[taken.facts["indicator"] == "stunting_prevalence_routine"]
    assert (prevalence["numerator"].sum(), prevalence["denominator"].sum()) == (20, 178)


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("a.xls", xls_of(FAILED), "rumusnya gagal"),
        ("a.xls", xls_of(NEVER), "rumusnya belum pernah dihitung"),
        ("a.xlsb", xlsb_of(FAILED), "rumusnya gagal"),
        ("a.ods", ods_of(FAILED), "rumusnya gagal"),
        ("a.ods", ods_of(NEVER), "rumusnya belum pernah dihitung"),
        ("a.html", html_of(SHOWN), "rumusnya gagal"),
        ("a.html", html_of(WRITTEN), "rumusnya belum pernah dihitung"),
        ("a.csv", csv_of(changed(1, "Ngabang", "Mungguk", "#DIV/0!", 3, 1)), "rumusnya gagal"),
        ("a.csv", csv_of(changed(1, "Ngabang", "Mungguk", "Err:502", 3, 1)), "rumusnya gagal"),
    ],
)
def test_a_formula_without_a_value_stops_the_file_at_its_cell(understood, name, content, says):
    taken = understood(content, name=name)
    assert f"C4: {says}" in taken.refusal
    assert "C4" not in set(taken.facts["numerator_cells"])
    assert taken.rows_in == taken.rows_taken + taken.rows_aside == 3


def test_a_formula_whose_result_is_an_empty_text_is_a_blank_cell(understood):
    import re
    from io import BytesIO
    from zipfile import ZipFile

    from tests.intake.broken.odd_files import zipped

    content = saved({"A": [TITLE, HEAD, *ROWS[:2], ("Mandor", "Mandor", "x", "x", "x")]})
    with ZipFile(BytesIO(content)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    sheet = parts["xl/worksheets/sheet1.xml"]
    blank = rb'<c r="\1" t="str"><f>IF(A1="","","")</f><v></v></c>'
    sheet = re.sub(rb'<c r="([CDE]5)"[^>]*>.*?</c>', blank, sheet)
    taken = understood(zipped({**parts, "xl/worksheets/sheet1.xml": sheet}), name="a.xlsx")
    assert taken.refusal == ""
    assert taken.cells["kosong"] == 3


def row(cells, times=1):
    return f'<table:table-row table:number-rows-repeated="{times}">{cells}</table:table-row>'


def blank(times):
    return f'<table:table-cell table:number-columns-repeated="{times}"/>'


SOUND = "".join(row("".join(map(ods_cell, line))) for line in TABLE)


def test_an_ods_formatted_to_its_last_row_and_column_is_taken(understood):
    content = ods_of_rows(SOUND + row(blank(16384), 1_048_000))
    assert understood(content, name="a.ods").rows_taken == 3


@pytest.mark.parametrize(
    "swollen",
    [
        row(ods_cell("x"), 1_000_000) + row(blank(16_000) + ods_cell("y")),
        row(
            '<table:table-cell table:number-columns-repeated="16000" '
            'office:value-type="float" office:value="1"/>',
            1_000_000,
        ),
        row(blank(16_383) + ods_cell("x")) + row(blank(10), 1_000_000) + row(ods_cell("x")),
    ],
)
def test_repeated_cells_of_an_ods_are_bounded_before_they_are_spread(understood, swollen):
    with pytest.raises(RefusedFile, match="lembar «Agustus»: terisi sampai baris"):
        understood(ods_of_rows(SOUND + swollen), name="a.ods")


def test_an_xlsb_with_a_cell_far_away_is_refused_before_it_is_spread(understood, monkeypatch):
    lines = [*TABLE, *[()] * 1994, (None, "x")]
    assert understood(xlsb_of(lines), name="a.xlsb").rows_taken == 3
    monkeypatch.setattr(workbooks, "MOST_CELLS", 9000)
    with pytest.raises(RefusedFile, match="terisi sampai baris 2000"):
        understood(xlsb_of(lines), name="a.xlsb")
