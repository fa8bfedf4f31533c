"""Lokus's own templates, filled in as an office would and read back without a question."""

from dataclasses import replace
from io import BytesIO

import openpyxl
import pytest

from dashboard.__main__ import main
from dashboard.data.areas import Areas
from dashboard.domain.periods import Period
from dashboard.intake.templates import FORMS, form_named, write_template

AUGUST = Period.parse("2025-08")
HALF = Period.parse("2025-S1")


def template(areas, indicators, name, period=AUGUST, opd=""):
    content = write_template(form_named(name), areas, "61.08", period, indicators, opd)
    return openpyxl.load_workbook(BytesIO(content))


def filled(workbook, values, first):
    """Write numbers from column D on into the row of desa Raja, and return the file."""
    sheet = workbook["Isian"]
    row = next(r for r in range(first, sheet.max_row) if sheet.cell(r, 1).value == "61.08.01.2003")
    for place, value in enumerate(values, start=4):
        sheet.cell(row, place, value)
    content = BytesIO()
    workbook.save(content)
    return content.getvalue()


@pytest.mark.parametrize(
    ("name", "period", "opd", "values", "layout", "fact"),
    [
        ("status-gizi", AUGUST, "", [100, 2, 8, 78, 2, 0, 3, 12, 70, 5, 1, 1, 4, 80, 3, 1, 1, 0,
         90, 91], "status_gizi", ["stunting_prevalence_routine", 15, 90]),
        ("krs", HALF, "", [500, 400, 150, 250], "rekap_krs", ["at_risk_family_share", 150, 400]),
        ("tpk", AUGUST, "", [10, 8, 2, 5, 5, 0, 4, 4, 0, 9, 9, 0], "pendampingan_tpk",
         ["couple_reproductive_accompaniment", 8, 10]),
        ("cakupan", AUGUST, "Dinas Kesehatan", [20, 15], "cakupan_opd",
         ["kek_pregnant_extra_food", 15, 20]),
    ],
)  # fmt: skip
def test_a_filled_template_is_taken(
    areas, indicators, understood, name, period, opd, values, layout, fact
):
    content = filled(template(areas, indicators, name, period, opd), values, 5)
    taken = understood(content, name="isian.xlsx")
    assert (taken.layout, taken.kab_code, taken.periods) == (layout, "61.08", (str(period),))
    assert (taken.refusal, taken.questions, taken.rows_aside) == ("", (), 0)
    assert (taken.rows_in, len(taken.matched)) == (156, 156)
    first = taken.facts[["indicator", "numerator", "denominator"]].values.tolist()[0]
    assert first == fact
    assert set(taken.facts["area_code"]) == {"61.08.01.2003"}


def test_a_desa_named_like_a_formula_is_a_text(areas, indicators):
    raja = areas.get("61.08.01.2003")
    named = [replace(one, name="=1+1") if one == raja else one for one in areas.within("61.08")]
    other = Areas([areas.get("61.08"), *named])
    content = write_template(form_named("status-gizi"), other, "61.08", AUGUST, indicators)
    sheet = openpyxl.load_workbook(BytesIO(content))["Isian"]
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value == "=1+1"]
    assert [cell.data_type for cell in cells] == ["s"]


def test_a_list_of_lokus_is_chosen_from_drop_downs_and_read_back(areas, indicators, understood):
    workbook = template(areas, indicators, "lokus", Period.parse("2026"))
    sheet = workbook["Isian"]
    ranges = [str(rule.sqref) for rule in sheet.data_validations.dataValidation]
    assert ranges == ["B8:B67", "C8:C67"]
    assert workbook["Pilihan"].sheet_state == "hidden"
    sheet["A3"], sheet["A4"] = "NOMOR : 77/2025", "TANGGAL : 3 November 2025"
    for place, value in enumerate((1, "Ngabang", "Raja"), start=1):
        sheet.cell(8, place, value)
    content = BytesIO()
    workbook.save(content)
    taken = understood(content.getvalue(), name="isian.xlsx")
    assert taken.lokus[["desa_code", "year", "sk_number", "sk_date"]].values.tolist() == [
        ["61.08.01.2003", 2026, "77/2025", "2025-11-03"]
    ]


def test_counts_are_whole_numbers_and_every_column_has_a_note(areas, indicators):
    sheet = template(areas, indicators, "status-gizi")["Isian"]
    (rule,) = sheet.data_validations.dataValidation
    assert (rule.type, rule.formula1) == ("whole", "0")
    notes = [cell.comment for row in sheet["D5:W6"] for cell in row if cell.comment]
    assert len(notes) == 20


def test_an_unknown_template_or_office_is_said_with_what_there_is(areas, indicators):
    with pytest.raises(ValueError, match="Yang ada: status-gizi"):
        form_named("bansos")
    with pytest.raises(ValueError, match="Dinas Kesehatan"):
        template(areas, indicators, "cakupan", AUGUST, "Dinas Bulan")
    with pytest.raises(ValueError, match="belum ada di daftar wilayah"):
        write_template(FORMS[0], areas, "32.08", AUGUST, indicators)


def test_the_command_writes_the_workbook(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("LOKUS_HOME", str(tmp_path / "var"))
    out = tmp_path / "isian.xlsx"
    command = ["template", "krs", "--kab", "6108", "--period", "2025-S1", "--out", str(out)]
    assert main(command) == 0
    assert out.stat().st_size > 5000
    assert "lokus ingest" in capsys.readouterr().out
    assert main(["template", "apa", "--kab", "6108", "--period", "2025"]) == 2
