"""What is said of a count: the total, where most are, and no more where parts are withheld."""

from dataclasses import replace

import pytest

from dashboard.data.standings import read_standing
from dashboard.data.warehouse import Warehouse
from dashboard.domain.actors import LOCAL
from dashboard.domain.count_standings import as_drawn, count_sentence
from dashboard.domain.readings import NOTHING, WITHHELD
from dashboard.domain.verdicts import Verdict
from dashboard.domain.views import View
from dashboard.reference import load_reference

KEC = "61.08.01"


@pytest.fixture(scope="module")
def standing(sample_home):
    snapshot = Warehouse(sample_home, load_reference().indicators).snapshot()
    view = View("61.08", KEC, "stunting_case_count_routine", "2025-08")
    return as_drawn(read_standing(snapshot, view, LOCAL))


def with_counts(standing, whole, counts):
    """Return the standing of a kecamatan whose first desa have these counts or readings."""
    template = standing.readings[KEC]
    read = dict.fromkeys(standing.desa(KEC), NOTHING)
    for code, one in zip(read, counts, strict=False):
        read[code] = replace(template, numerator=one) if isinstance(one, int) else one
    made = replace(template, numerator=whole) if isinstance(whole, int) else whole
    return replace(standing, readings={**standing.readings, **read, KEC: made})


def names(standing, number):
    return [standing.places[code].name for code in standing.desa(KEC)][:number]


def test_the_sentence_says_the_total_and_the_largest(standing):
    one, two = names(standing, 2)
    begin = "Jumlah balita stunting di Kecamatan Ngabang, Agustus 2025: "
    said = count_sentence(with_counts(standing, 1040, [1000, 40]))
    assert said == f"{begin}1.040 anak; terbanyak di {one}, 1.000 anak."
    said = count_sentence(with_counts(standing, 80, [40, 40]))
    assert said == f"{begin}80 anak; terbanyak di {one} dan {two}, masing-masing 40 anak."
    said = count_sentence(with_counts(standing, 60, [40, WITHHELD]))
    assert said == f"{begin}60 anak; terbanyak yang ditampilkan di {one}, 40 anak."
    assert count_sentence(with_counts(standing, 0, [0, 0])) == f"{begin}0 anak."


def test_a_withheld_total_is_not_said_and_none_is_not_zero(standing):
    hidden = count_sentence(with_counts(standing, WITHHELD, [40]))
    assert hidden.endswith("Agustus 2025: angka kecil, disamarkan untuk umum.")
    silent = count_sentence(with_counts(standing, NOTHING, []))
    assert silent.startswith("Belum ada laporan Jumlah balita stunting dari Kecamatan Ngabang")


def test_a_count_has_neither_share_nor_verdict(standing):
    read = [one for one in standing.readings.values() if one.reported]
    assert len(read) > 50
    assert {one.percent for one in read} == {None}
    assert {one.verdict for one in read} == {Verdict.TIDAK_DINILAI}
    assert standing.level == "desa"
