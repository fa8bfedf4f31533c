"""Three bands of measuring, cut where the issue cuts them."""

import pytest

from dashboard.domain.measured_bands import Band, band


@pytest.mark.parametrize(
    ("measured", "found"),
    [(100, Band.CREDIBLE), (90, Band.CREDIBLE), (80, Band.NEAR), (79, Band.FAR), (0, Band.FAR)],
)
def test_the_bands_begin_at_90_and_80_percent(measured, found):
    assert band(measured, 100) is found


def test_no_share_is_rounded_into_a_better_band():
    assert band(89_999, 100_000) is Band.NEAR
    assert band(79_999, 100_000) is Band.FAR


def test_below_90_percent_the_label_of_rule_5_stands():
    for one in (Band.NEAR, Band.FAR):
        assert one.startswith("belum kredibel sebagai prevalensi")


def test_without_a_sasaran_there_is_no_band():
    with pytest.raises(ValueError, match="Tanpa sasaran"):
        band(1, 0)
