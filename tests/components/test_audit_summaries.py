"""BPK and the audit of cases on Ringkasan: the sentence and its small picture."""

from datetime import date

from dashboard.components import aks_summary, bpk_summary
from dashboard.domain.aks_cycles import cycles_of
from tests.component_texts import texts
from tests.domain.record_makers import case, recommendation, step

TODAY = date(2024, 4, 25)


def test_bpk_is_told_with_a_tile_per_recommendation():
    decided = {"official": "telah sesuai", "official_day": date(2024, 4, 1)}
    some = [recommendation(1, answered=date(2024, 3, 1), **decided), recommendation(2)]
    found = bpk_summary.section(some, TODAY, "Kabupaten Landak", "/bpk?kab=61.08")
    assert texts(found) == (
        "Rekomendasi BPK 1 dari 2 rekomendasi telah sesuai menurut BPK; 1 lewat 60 hari, "
        "terlama 41 hari, Dinas Kesehatan. telah sesuai 1 belum dinilai BPK 1 Semua rekomendasi"
    )
    tiles = found[2]
    assert [one.className for one in tiles.children] == ["tile rtl done", "tile rtl todo"]
    assert getattr(tiles, "aria-label") == "1 telah sesuai, 1 belum dinilai BPK"


def test_where_nothing_is_recorded_it_says_so_without_a_picture():
    found = bpk_summary.section([], TODAY, "Kabupaten Landak", "/bpk")
    assert texts(found) == (
        "Rekomendasi BPK Belum ada rekomendasi BPK yang tercatat di Kabupaten Landak. "
        "Semua rekomendasi"
    )
    assert len(found) == 3


def test_the_audit_is_told_with_the_steps_of_the_cycle_that_runs():
    cycles = cycles_of(
        [
            step(1, cycle="II", done=date(2025, 7, 8), document="SK"),
            step(2, 2, cycle="II", planned=date(2025, 9, 3)),
        ]
    )
    found = aks_summary.section(cycles, [case()], date(2025, 9, 15), "Kabupaten Sekadau", "/x")
    assert [one.className for one in found[2].children] == [
        "rtl done",
        "rtl late",
        "rtl todo",
        "rtl todo",
    ]
    assert texts(found).startswith("Audit kasus stunting Siklus II 2025: 1 dari 4 langkah selesai")
