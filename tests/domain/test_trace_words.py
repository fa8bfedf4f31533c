"""A trace in words: the place of a row, and what another source says of the same cell."""

from dataclasses import replace

from dashboard.domain.area_codes import Level
from dashboard.domain.trace_words import (
    batch_words,
    cells,
    figure,
    heading,
    lines,
    other_rule,
    other_values,
)
from dashboard.domain.traces import Trace, TracedBatch
from tests.domain.test_traces import KRS, RAJA

SIGA = TracedBatch(
    "B-0001", "verval.xlsx", "SIGA", "draf", "2025-08-31", "2025-09-15", "Siti",
    "2025-09-15 01:00:00", "ab" * 32, False,
)  # fmt: skip
DESA = replace(SIGA, number="B-0002", file_name="desa.xlsx", source_system="Verifikasi desa")
USED = replace(RAJA, area_name="Raja", batch="B-0002", row=7, source_system="Verifikasi desa")
OLD = replace(
    USED, numerator=6, batch="B-0001", source_system="SIGA", superseded=True, other_source=True,
    reason="sumber lain, tidak dipakai",
)  # fmt: skip
TRACE = Trace(
    KRS, "61.08.01.2001", "Raja", Level.DESA, "2025-08", 9, 10, (USED,), (OLD,), (),
    (SIGA, DESA), "v000001-x",
)  # fmt: skip


def test_the_heading_names_indicator_area_and_period():
    assert heading(TRACE) == f"{KRS.short_name}, Desa Raja, Agustus 2025"
    whole = replace(TRACE, area_name="Kabupaten Landak", level=Level.KABUPATEN)
    assert heading(whole).split(", ")[1] == "Kabupaten Landak"


def test_a_figure_nobody_reported_is_no_zero():
    assert figure(replace(TRACE, numerator=None, denominator=None)) == "belum lapor"
    assert figure(TRACE) == "9 dari 10 (90,0\u00a0%)"


def test_the_other_source_of_a_cell_is_named_with_the_difference():
    assert other_values(TRACE) == [
        "Raja: sumber lain: 6 dari 10 (60,0\u00a0%), SIGA, batch B-0001, beda −30,0\u00a0poin; "
        "yang dipakai: 9 dari 10 (90,0\u00a0%), Verifikasi desa, batch B-0002"
    ]
    assert other_values(replace(TRACE, left_out=())) == []
    assert any("SIGA, batch B-0001" in line for line in lines(TRACE))


def test_the_rule_by_which_one_source_is_in_use_stands_beside_the_other():
    assert "statusnya tertinggi" in other_rule(TRACE)
    assert f"  {other_rule(TRACE)}" in lines(TRACE)
    assert other_rule(replace(TRACE, left_out=())) == ""


def test_an_earlier_batch_of_the_same_source_is_no_other_source():
    older = replace(OLD, source_system="Verifikasi desa", other_source=False)
    (said,) = other_values(replace(TRACE, left_out=(older,)))
    assert said.startswith("Raja: sebelumnya: 6 dari 10")
    assert other_rule(replace(TRACE, left_out=(older,))) == ""


def test_a_by_name_file_is_followed_to_its_number_of_rows_only():
    counted = replace(
        USED, row=0, numerator_cells="diagregasi dari 12 baris",
        denominator_cells="diagregasi dari 12 baris",
    )  # fmt: skip
    assert cells(USED) == "S, baris 7: E6 ÷ D6"
    summed = replace(USED, numerator_cells="M6+N6", denominator_cells="M6+N6+O6+P6")
    assert cells(summed) == "S, baris 7: (M6+N6) ÷ (M6+N6+O6+P6)"
    assert cells(replace(summed, denominator_cells="")) == "S, baris 7: M6+N6"
    assert cells(counted) == "S: diagregasi dari 12 baris; berkas tidak disimpan"


def test_the_days_of_a_batch_are_in_words():
    assert batch_words(SIGA) == (
        "B-0001 verval.xlsx (SIGA; draf, data s.d. 31 Agustus 2025), "
        "dimuat Siti 15 September 2025 pukul 01.00 UTC"
    )
    assert "data s.d." not in batch_words(replace(SIGA, cutoff=""))
