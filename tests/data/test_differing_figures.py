"""Figures of two sources that differ, counted out of the warehouse."""

from dashboard.data.differing_figures import read_differing
from dashboard.domain.actors import LOCAL
from dashboard.domain.differing_figures import Differing
from tests.data.test_build import KRS, desa
from tests.data.test_two_sources import take

RAJA, HILIR = "61.08.01.2001", "61.08.01.2002"


def found(office, kab="61.08", month="2025-08"):
    office.build()
    return read_differing(office.warehouse.snapshot(), kab, month, LOCAL)


def test_each_figure_of_two_sources_counts_once_and_differs_in_either_count(office):
    take(office, [desa(RAJA, 6, 10), desa(HILIR, 4, 8)], "SIGA", b"siga")
    take(office, [desa(RAJA, 6, 12), desa(HILIR, 4, 8)], "Verifikasi desa", b"desa")
    assert found(office) == [Differing(KRS, "2025-08", 2, 1)]
    assert read_differing(office.warehouse.snapshot(), "61.11", "2025-08", LOCAL) == []


def test_a_blank_does_not_differ_and_a_later_month_is_not_counted(office):
    take(office, [desa(RAJA, 6, 10)], "SIGA", b"siga")
    take(office, [desa(RAJA, None, 10)], "Verifikasi desa", b"desa")
    assert found(office) == [Differing(KRS, "2025-08", 1, 0)]
    for month in ("2025-07", "2026-08"):
        assert read_differing(office.warehouse.snapshot(), "61.08", month, LOCAL) == []


def test_one_source_that_corrects_itself_is_no_second_source(office):
    take(office, [desa(RAJA, 6, 10)], "SIGA", b"satu")
    take(office, [desa(RAJA, 7, 10)], "SIGA", b"dua")
    assert found(office) == []
