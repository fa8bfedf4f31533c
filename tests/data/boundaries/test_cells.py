"""A composite cell is read part by part."""

import pandas as pd
import pytest

from dashboard.data.boundaries.cells import text_of, with_parts


@pytest.mark.parametrize("nothing", [None, float("nan"), pd.NA, pd.NaT, " ", "NULL", "-", [1]])
def test_what_says_nothing_is_empty(nothing):
    assert text_of(nothing) == ""


def test_labels_tell_the_parts():
    cells = with_parts({"ket": ["DESA KOTA BARU, KEC. HULU, KAB. CONTOH", "Kel. Raja Kec. Hilir"]})
    assert cells["ket › desa"] == ["KOTA BARU", "Raja"]
    assert cells["ket › kecamatan"] == ["HULU", "Hilir"]
    assert cells["ket › kabupaten"] == ["CONTOH", ""]


def test_two_labels_in_a_row_label_once():
    cells = with_parts({"ket": ["Desa/Kelurahan: Raja; Kecamatan: Hilir", "Desa: A; Kec: B"]})
    assert cells["ket › desa"] == ["Raja", "A"]
    assert cells["ket › kecamatan"] == ["Hilir", "B"]


def test_separators_tell_the_parts():
    cells = with_parts({"ket": ["Hulu - Raja", "Hulu - Sungai Mata-Mata"]})
    assert cells["ket › bagian 2"] == ["Raja", "Sungai Mata-Mata"]


def test_a_code_is_taken_out_of_a_cell():
    cells = with_parts({"ket": ["61.08.01.2001 Raja", "Ambarang (6108012009)"]})
    assert cells["ket › kode"] == ["61.08.01.2001", "61.08.01.2009"]
    assert cells["ket › tanpa kode"] == ["Raja", "Ambarang"]


def test_plain_names_have_no_parts():
    assert list(with_parts({"nama": ["Raja", "Kota Baru", "Kelurahan Bendo"]})) == ["nama"]
