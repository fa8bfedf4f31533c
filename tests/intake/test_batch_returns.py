"""What a batch keeps is enough to send its file back with the cells marked."""

from io import BytesIO

import openpyxl
import pytest

from dashboard.data.kept_problems import read_aside, read_problems
from dashboard.intake.batch_returns import problems_of, returned_batch
from tests.intake.office_files import NGABANG, sigizi

UNKNOWN = [NGABANG[0], (2, None, None, "Zzzz", *NGABANG[1][4:]), NGABANG[2]]


@pytest.fixture
def batch(take):
    return take("status.xlsx", sigizi(UNKNOWN)).batch


def test_problems_and_rows_set_aside_are_those_the_intake_found(batch, home):
    problem = next(p for p in read_problems(home, "B-0001") if p.rule == "wilayah-tak-dikenal")
    assert (problem.severity, problem.place, problem.value) == (
        "peringatan",
        "STATUS GIZI D7",
        "Zzzz",
    )
    aside = read_aside(home, "B-0001")
    assert (aside[0].sheet, aside[0].row) == ("STATUS GIZI", 7)
    assert aside[0].reason.startswith("«Zzzz» tidak ada di")
    assert len(aside) == batch.rows_aside


def test_the_senders_own_workbook_comes_back_marked(batch, home):
    book = openpyxl.load_workbook(BytesIO(returned_batch(home, batch)))
    assert book["STATUS GIZI"]["D7"].comment.text.startswith("PERINGATAN: «Zzzz» tidak ada")


def test_a_rule_that_is_no_more_is_left_out_and_a_lost_file_is_said(batch, home):
    folder = home.batches / "B-0001"
    kept = (folder / "problems.json").read_text(encoding="utf-8")
    (folder / "problems.json").write_text(
        kept.replace("wilayah-tak-dikenal", "aturan-lama"), encoding="utf-8"
    )
    assert "aturan-lama" in {one.rule for one in read_problems(home, "B-0001")}
    assert "aturan-lama" not in {one.rule for one in problems_of(home, "B-0001")}
    (folder / "asli.xlsx").unlink()
    with pytest.raises(LookupError, match="B-0001: berkas asalnya tidak disimpan"):
        returned_batch(home, batch)
