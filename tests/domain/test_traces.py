"""Which reported rows make a figure, told row by row."""

import pytest

from dashboard.domain.area_codes import Level
from dashboard.domain.traces import TracedRow, separate, silent
from dashboard.reference import load_reference

INDICATORS = load_reference().indicators
KRS = INDICATORS["krs_accompanied"]
NGABANG, MEMPAWAH = "61.08.01", "61.08.02"


def row(code, level, numerator=9, denominator=10, kec=NGABANG, **more):
    values = {"percent": None, "batch": "B-0001", "sheet": "S", "row": 6} | more
    return TracedRow(
        code, code[-4:], level, kec, numerator, denominator, **values,
        numerator_cells="E6", denominator_cells="D6",
    )  # fmt: skip


RAJA = row("61.08.01.2001", Level.DESA)
MUNGGUK = row("61.08.01.2002", Level.DESA)


def codes(rows):
    return [one.area_code for one in rows]


def reasons(rows):
    return {one.area_code: one.reason for one in rows}


def test_desa_come_before_puskesmas_and_the_kecamatan_itself():
    puskesmas = row("61.08.01/Ngabang", Level.PUSKESMAS)
    own = row(NGABANG, Level.KECAMATAN)
    used, left = separate(KRS, Level.KECAMATAN, [own, RAJA, puskesmas, MUNGGUK])
    assert codes(used) == codes([RAJA, MUNGGUK])
    assert reasons(left) == dict.fromkeys(codes([own, puskesmas]), "dipakai laporan desa")
    used, left = separate(KRS, Level.KECAMATAN, [own, puskesmas])
    assert (codes(used), reasons(left)) == (
        ["61.08.01/Ngabang"],
        {NGABANG: "dipakai laporan puskesmas"},
    )


def test_each_kecamatan_brings_its_finest_report_to_the_kabupaten():
    whole = row("61.08", Level.KABUPATEN, kec="")
    other = row(MEMPAWAH, Level.KECAMATAN, kec=MEMPAWAH)
    used, left = separate(KRS, Level.KABUPATEN, [whole, RAJA, other])
    assert codes(used) == codes([RAJA, other])
    assert reasons(left) == {"61.08": "dipakai jumlah kecamatannya"}
    assert codes(separate(KRS, Level.KABUPATEN, [whole])[0]) == ["61.08"]


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"numerator": None}, "pembilang kosong"),
        ({"denominator": None}, "penyebut kosong"),
        ({"numerator": None, "percent": 25.1}, "hanya persen, tidak dapat dijumlahkan"),
        ({"superseded": True}, "digantikan batch yang lebih baru"),
        ({"superseded": True, "other_source": True}, "sumber lain, tidak dipakai"),
    ],
)
def test_a_row_that_is_no_whole_figure_is_left_out_with_its_reason(changed, reason):
    half = row("61.08.01.2003", Level.DESA, **changed)
    used, left = separate(KRS, Level.KECAMATAN, [RAJA, half])
    assert (codes(used), reasons(left)) == (["61.08.01.2001"], {"61.08.01.2003": reason})


def test_areas_that_said_nothing_are_named():
    areas = {
        "61.08": ("Landak", Level.KABUPATEN, ""),
        NGABANG: ("Ngabang", Level.KECAMATAN, NGABANG),
        "61.08.01.2001": ("Raja", Level.DESA, NGABANG),
        "61.08.01.2002": ("Mungguk", Level.DESA, NGABANG),
        "61.08.01.2003": ("Rasan", Level.DESA, NGABANG),
        MEMPAWAH: ("Mempawah Hulu", Level.KECAMATAN, MEMPAWAH),
        "61.08.02.2001": ("Karangan", Level.DESA, MEMPAWAH),
    }
    half = row("61.08.01.2002", Level.DESA, denominator=None)
    used, left = separate(KRS, Level.KABUPATEN, [RAJA, half])
    assert silent(used, left, areas) == ["Rasan", "seluruh Kecamatan Mempawah Hulu"]
