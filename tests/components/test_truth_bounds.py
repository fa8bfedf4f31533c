"""What routine measuring allows, in words: band, WHO class, bounds; no survey value among them."""

import pytest

from dashboard.components.truth_bounds import measured, section
from dashboard.domain.routine_months import RoutineMonth
from tests.component_texts import texts
from tests.domain.overview_makers import plain


def month(assessed=900, measured=900, sasaran=1000, stunted=180):
    return RoutineMonth("2025-08", stunted, assessed, measured, sasaran, 12, 12)


@pytest.mark.parametrize(
    ("count", "band"),
    [
        (900, "kredibel sebagai prevalensi (≥ 90 %) kelas WHO 2019: tinggi"),
        (899, "belum kredibel sebagai prevalensi (80–<90 %) kelas WHO tidak diberikan"),
        (799, "belum kredibel sebagai prevalensi (< 80 %) kelas WHO tidak diberikan"),
    ],
)
def test_the_band_decides_whether_a_who_class_is_given(count, band):
    assert plain(texts(measured(month(measured=count)))).endswith(band)


def test_the_bounds_are_said_with_their_two_assumptions():
    words = plain(texts(section(month(), "Kalimat.")))
    assert (
        "Bila tidak satu pun yang belum diukur stunting: 18,0 %; bila semuanya: 28,0 %. "
        "Di antara yang diukur: 20,0 %."
    ) in words
    assert words.endswith("Kalimat.")


def test_without_sasaran_nothing_is_drawn_and_without_status_gizi_it_is_said():
    alone = plain(texts(section(month(measured=None, sasaran=None), "Tidak dapat dihitung.")))
    assert alone.startswith("Jumlah sasaran belum dilaporkan: belum kredibel")
    assert "Bila tidak satu pun" not in alone
    assert "belum dilaporkan" in texts(section(None, ""))
