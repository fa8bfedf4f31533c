"""Names are compared in one form."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.area_names import fold


@pytest.mark.parametrize(
    ("written", "official"),
    [
        ("Kelurahan Karang Tengah", "Karangtengah"),
        ("KEL. KARANGTENGAH", "Karangtengah"),
        ("Desa Re’es", "Re'es"),
        ("Ds.Raja", "Raja"),
        ("Sungai Mata - Mata", "Sungai Mata-Mata"),
        ("KEC.NGABANG", "Ngabang"),
        ("Kabupaten Landak", "LANDAK"),
        ("  Hilir   Kantor ", "Hilir Kantor"),
    ],
)
def test_two_ways_to_write_a_name_are_one_name(written, official):
    assert fold(written) == fold(official)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Sei Segak", "Sungai Segak"), ("Wabula 1", "Wabula Satu"), ("Kelampai", "Ampai")],
)
def test_different_spellings_stay_different(one, other):
    assert fold(one) != fold(other)


def test_a_label_alone_is_a_name():
    assert fold("Desa") == "desa"


def test_kota_belongs_to_the_name():
    assert fold("Kota Baru") == "kotabaru"


@given(st.text(max_size=30))
def test_folding_twice_changes_nothing(name):
    assert fold(fold(name)) == fold(name)
