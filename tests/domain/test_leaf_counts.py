"""Which reports make the number of the kabupaten."""

from dashboard.domain.area_codes import Level
from dashboard.domain.change_causes import Counts
from dashboard.domain.leaf_counts import Report, leaves

DESA = Report(Level.DESA, "61.08.01.2001", Counts(1, 10))
OWN = Report(Level.KECAMATAN, "61.08.01", Counts(2, 20))
OTHER_OWN = Report(Level.KECAMATAN, "61.08.02", Counts(3, 30))
PUSKESMAS = Report(Level.PUSKESMAS, "61.08.02/Mandor", Counts(4, 40))
UNPLACED = Report(Level.PUSKESMAS, "61.08/Ngabang", Counts(5, 50))
KABUPATEN = Report(Level.KABUPATEN, "61.08", Counts(6, 60))


def test_a_kecamatan_s_own_report_gives_way_to_its_desa():
    found = leaves([OWN, DESA, OTHER_OWN, KABUPATEN], additive=True)
    assert found == {DESA.area_code: DESA.counts, OTHER_OWN.area_code: OTHER_OWN.counts}


def test_puskesmas_stand_in_for_a_kecamatan_without_desa():
    found = leaves([DESA, OTHER_OWN, PUSKESMAS, UNPLACED], additive=True)
    assert found == {DESA.area_code: DESA.counts, PUSKESMAS.area_code: PUSKESMAS.counts}


def test_puskesmas_of_no_kecamatan_come_before_the_kabupaten_s_own_report():
    assert leaves([UNPLACED, KABUPATEN], additive=True) == {UNPLACED.area_code: UNPLACED.counts}
    assert leaves([KABUPATEN], additive=True) == {"61.08": KABUPATEN.counts}


def test_what_may_not_be_summed_is_the_kabupaten_s_own_report():
    assert leaves([DESA, KABUPATEN], additive=False) == {"61.08": KABUPATEN.counts}
