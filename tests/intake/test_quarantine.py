"""Rows whose area is not known wait with their name, indicator and period."""

import pandas as pd

from dashboard.data.batch_store import table_path
from dashboard.intake.answers import Answers, alias_key
from tests.intake.office_files import KEK, NGABANG, TTD, coverage_sheet, saved, sigizi

UNKNOWN = [NGABANG[0], (2, None, None, "Zzzz", *NGABANG[1][4:]), NGABANG[2]]


def held(said):
    columns = ["indicator", "period", "kecamatan", "name", "row"]
    return list(said.quarantine[columns].itertuples(index=False, name=None))


def test_a_row_waits_once_for_every_indicator_it_has_a_figure_of(understood):
    rows = [
        ("", "Ngabang", "Raja", 20, 10, 50, 8, 4, 50),
        ("", "Ngabang", "Zzzz", 20, 10, 50, None, "-", None),
        ("", "Ngabang", "Yyyy", None, None, None, None, None, None),
    ]
    said = understood(saved({"AGUSTUS": coverage_sheet(rows, groups=(KEK, TTD))}))
    assert held(said) == [
        ("kek_pregnant_extra_food", "2025-08", "Ngabang", "Zzzz", 7),
        ("", "2025-08", "Ngabang", "Yyyy", 8),
    ]
    assert said.rows_aside == 2


def test_a_near_name_waits_with_its_proposals_and_rows_of_no_area_do_not_wait(understood):
    near = [NGABANG[0], (2, None, None, "Rjaa", *NGABANG[1][4:]), NGABANG[2]]
    said = understood(sigizi(near))
    assert set(said.quarantine["name"]) == {"Rjaa"}
    assert set(said.quarantine["proposals"]) == {"Raja"}
    assert "stunting_prevalence_routine" in set(said.quarantine["indicator"])
    assert understood(sigizi()).quarantine.empty


def test_what_was_answered_waits_no_more(understood):
    for code in ("61.08.01.2001", ""):
        answers = Answers({"61.08": {alias_key("Ngabang", "Zzzz"): code}})
        assert understood(sigizi(UNKNOWN), answers=answers).quarantine.empty


def test_a_batch_keeps_what_waits_beside_its_rows(take, home):
    take("status.xlsx", sigizi(UNKNOWN))
    kept = pd.read_parquet(table_path(home, "B-0001", "quarantine"))
    assert set(kept["name"]) == {"Zzzz"}
    assert set(kept["row"]) == {7}
    take("baik.xlsx", sigizi(NGABANG[:2]))
    assert not table_path(home, "B-0002", "quarantine").exists()


def test_the_name_of_a_list_of_lokus_waits_without_an_indicator(understood):
    lines = [
        ("KEPUTUSAN BUPATI LANDAK",), ("Nomor : 615/CONTOH/2024",),
        ("Tanggal : 20 November 2024",), ("DESA LOKUS KABUPATEN LANDAK TAHUN 2025 (CONTOH)",),
        ("No", "Kecamatan", "Desa"), (1, "Ngabang", "Raja"), (2, "Ngabang", "Zzzz"),
    ]  # fmt: skip
    said = understood(saved({"Lampiran": lines}), "SK_Lokus_2025.xlsx")
    assert held(said) == [("", "2025", "Ngabang", "Zzzz", 7)]
