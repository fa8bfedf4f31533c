import json
from datetime import date

import pandas as pd
import pytest

from dashboard.data.batch_lists import counting
from dashboard.data.batch_store import table_path
from dashboard.data.ledger import Ledger
from dashboard.domain.actors import LOCAL
from dashboard.intake.ingest import Fate, ingest
from dashboard.intake.many_files import files_below
from dashboard.intake.reports import as_dict, as_text
from tests.intake.office_files import (
    KEK,
    NGABANG,
    SIGIZI_COUNTS,
    coverage_sheet,
    saved,
    sigizi,
)

DAY = date(2025, 9, 15)


@pytest.fixture
def taken_in(home, tmp_path, areas, indicators):
    """Take named contents in and return the result of each."""

    def of(files, **options):
        folder = tmp_path / "kiriman"
        folder.mkdir(exist_ok=True)
        paths = []
        for name, content in files.items():
            paths.append(folder / name)
            paths[-1].write_bytes(content)
        return list(ingest(paths, home, areas, indicators, LOCAL, today=DAY, **options))

    return of


def batches(home):
    ledger = Ledger.open(home)
    found = counting(ledger, DAY)
    ledger.close()
    return found


def everything(home):
    return sorted(path for path in home.root.rglob("*") if path.is_file())


def test_a_sound_file_becomes_a_batch_with_rows_that_know_their_cells(taken_in, home):
    (result,) = taken_in({"Status.xlsx": sigizi()})
    assert (result.fate, result.batch.number) == (Fate.TAKEN, "B-0001")
    (batch,) = batches(home)
    assert (batch.file_name, batch.layout, batch.kab_code) == (
        "Status.xlsx",
        "status_gizi",
        "61.08",
    )
    assert (batch.rows_in, batch.rows_taken, batch.rows_aside) == (3, 3, 0)
    assert (batch.cutoff, batch.publish, batch.sample) == (date(2025, 9, 5), DAY, True)
    facts = pd.read_parquet(table_path(home, "B-0001", "facts"))
    assert facts["numerator_cells"].head(3).tolist() == ["M6+N6", "M6", "T6+U6"]
    assert (home.batches / "B-0001" / "asli.xlsx").read_bytes() == result.path.read_bytes()


def test_the_same_file_twice_is_noticed_and_not_doubled(taken_in, home):
    content = sigizi()
    first, second = taken_in({"a.xlsx": content, "b.xlsx": content})
    assert (first.fate, second.fate) == (Fate.TAKEN, Fate.KNOWN)
    assert second.sentence == "b.xlsx: sudah dimuat sebagai B-0001; tidak digandakan"
    assert len(batches(home)) == 1


@pytest.mark.parametrize(
    "content",
    [
        b"bukan tabel",
        sigizi()[:3000],
        saved({"Mei": coverage_sheet([("61.08.01.2003", "Ngabang", "Raja", 9, -1, 0)])}),
        saved({"Mei": coverage_sheet([("32.08.01.2001", "Darma", "Darma", 9, 1, 0)])}),
    ],
)
def test_a_refused_file_changes_nothing(taken_in, home, content):
    before = everything(home)
    (result,) = taken_in({"a.xlsx": content})
    assert (result.fate, result.fate.exit_code) == (Fate.REFUSED, 2)
    assert result.sentence.startswith("a.xlsx")
    assert everything(home) == before


def test_a_dry_run_changes_nothing_and_still_reports(taken_in, home):
    before = everything(home)
    (result,) = taken_in({"a.xlsx": sigizi()}, dry_run=True)
    assert result.fate is Fate.TRIED
    assert as_dict(result)["sums"][0] == {
        "indicator": "stunting_prevalence_routine",
        "period": "2025-08",
        "numerator": 45,
        "denominator": 270,
    }
    assert everything(home) == before


def test_a_dry_run_also_reports_a_kabupaten_that_is_not_loaded(taken_in):
    row = ("32.08.01.2001", "Darma", "Darma", 9, 5, 0)
    content = saved({"Agustus": coverage_sheet([row], groups=(KEK,))})
    (result,) = taken_in({"a.xlsx": content}, dry_run=True)
    report = as_dict(result)
    assert (result.fate.exit_code, report["kabupaten"]) == (0, "32.08")
    assert (report["rows_in"], report["rows_taken"]) == (1, 1)
    assert (report["areas"]["matched"], report["areas"]["unmatched"]) == (0, ["32.08.01.2001"])
    assert "belum ada di daftar wilayah" in report["sentence"]


def test_an_open_question_is_asked_with_exit_code_three(taken_in):
    (result,) = taken_in({"a.xlsx": sigizi(title="STATUS GIZI")})
    assert (result.fate, result.fate.exit_code) == (Fate.ASKED, 3)
    assert "--period" in result.sentence


def test_a_file_with_warnings_waits_for_a_yes(taken_in):
    rows = [*NGABANG, (4, "Ngabang", None, "Munguk", *SIGIZI_COUNTS)]
    (refused,) = taken_in({"a.xlsx": sigizi(rows)}, confirm=lambda _: False)
    (taken,) = taken_in({"a.xlsx": sigizi(rows)})
    assert (refused.fate, taken.fate) == (Fate.ASKED, Fate.TAKEN)
    assert taken.understanding.rows_aside == 1


def test_the_report_holds_what_an_auditor_asks(taken_in):
    rows = [*NGABANG, (4, "Ngabang", None, "Munguk", *SIGIZI_COUNTS)]
    (result,) = taken_in({"a.xlsx": sigizi(rows)})
    report = json.loads(json.dumps(as_dict(result)))
    assert (report["rows_in"], report["rows_taken"], report["rows_aside"]) == (4, 3, 1)
    assert (report["period"], report["level"], report["layout"]) == (
        "2025-08",
        "desa",
        "status_gizi",
    )
    assert report["areas"]["matched"] == 3
    assert report["areas"]["asked"]["Munguk"][0] == "Mungguk"
    (problem,) = (p for p in report["problems"] if p["severity"] == "peringatan")
    assert (problem["rule"], problem["sheet"], problem["cell"], problem["value"]) == (
        "wilayah-ditanyakan",
        "STATUS GIZI",
        "D9",
        "Munguk",
    )
    assert problem["reason"]
    assert problem["remedy"]
    assert "  baris      : 4 masuk, 3 diambil, 1 disisihkan" in as_text(result)


def test_many_files_are_read_by_workers_in_their_order(taken_in):
    files = {
        f"{number:02}.xlsx": sigizi(title=f"STATUS GIZI BULAN MEI 20{number}")
        for number in range(10, 26)
    }
    results = taken_in(files)
    assert [result.batch.number for result in results] == [f"B-{n:04}" for n in range(1, 17)]
    assert [result.path.name for result in results] == list(files)


def test_a_folder_is_walked_in_order_and_only_for_tables(tmp_path):
    for name in ("b/2.xlsx", "a/1.csv", "a/BACA.txt", "a/~$1.xlsx", ".x.csv"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"-")
    assert [path.name for path in files_below([tmp_path])] == ["1.csv", "2.xlsx"]


def test_a_missing_file_and_an_empty_folder_are_said_by_name(tmp_path):
    with pytest.raises(ValueError, match=r"hilang\.xlsx tidak ada"):
        files_below([tmp_path / "hilang.xlsx"])
    with pytest.raises(ValueError, match="tidak berisi berkas Excel atau CSV"):
        files_below([tmp_path])


def test_a_batch_keeps_which_puskesmas_each_desa_is_written_under(taken_in, home):
    taken_in({"Status.xlsx": sigizi()})
    served = pd.read_parquet(table_path(home, "B-0001", "served"))
    assert served.values.tolist() == [
        ["Ngabang", "61.08.01.2001", "STATUS GIZI", 6],
        ["Ngabang", "61.08.01.2003", "STATUS GIZI", 7],
        ["Mandor", "61.08.04.2013", "STATUS GIZI", 8],
    ]
