"""A csv of a whole country: rows of others are set aside while it is read, ours are taken."""

import tracemalloc

import pytest

from dashboard.domain.periods import Period
from dashboard.intake import delimited_text, frames
from dashboard.intake.delimited_text import FIRST, read_delimited
from dashboard.intake.matches import Outcome
from dashboard.intake.refusals import RefusedFile

HEAD = (
    "kemendagri_kode_kabupaten_kota,kemendagri_nama_kabupaten_kota,kemendagri_kode_desa_kelurahan,"
    "kemendagri_nama_desa_kelurahan,jumlah_balita_stunting,tahun\n"
)
OURS = [
    "61.08,KABUPATEN LANDAK,61.08.01.2003,RAJA,11,2024\n",
    "61.08,KABUPATEN LANDAK,61.08.01.2004,MUNGGUK,4,2024\n",
    "61.08,KABUPATEN LANDAK,61.08.99.2001,ENTAH,4,2024\n",
]


def country(kabupaten, desa=200):
    """Return rows of many kabupaten: their number is that of the codes times the desa."""
    return [
        f"{kab},KABUPATEN {number},{kab}.{1 + one // 100:02}.{2001 + one},DESA {one},{one},2024\n"
        for number, kab in enumerate(kabupaten)
        for one in range(desa)
    ]


def codes(number):
    return [f"32.{one:02}" for one in range(1, number + 1)]


def test_ours_are_taken_from_the_midst_of_a_country(understood):
    rows = country(codes(10))
    rows[1500:1500] = OURS
    whole = understood((HEAD + "".join(rows)).encode(), name="a.csv")
    alone = understood((HEAD + "".join(OURS)).encode(), name="a.csv")
    assert whole.kab_code == "61.08"
    assert (whole.rows_in, whole.rows_taken, whole.rows_aside) == (2003, 2, 2001)
    assert len(whole.aside) == 2001
    value = ["indicator", "area_code", "period", "numerator"]
    assert whole.facts[value].equals(alone.facts[value])
    assert whole.facts["numerator_cells"].tolist() == ["E1502", "E1503"]
    told = [problem for problem in whole.problems if problem.rule == "kabupaten-lain"]
    assert sum(int(problem.reason.split()[0]) for problem in told) == 2000
    assert "kode 32.10 di luar kabupaten ini" in whole.names(Outcome.ELSEWHERE)


def test_the_number_of_rows_of_others_changes_no_fact(understood):
    """The first rows are looked at one by one, the others sifted: both say the same."""
    found = []
    for number in (4, 5, 6):  # 800, 1000 and 1200 rows of others
        content = HEAD + "".join(country(codes(number)) + OURS)
        taken = understood(content.encode(), name="a.csv")
        assert taken.rows_in == 200 * number + 3
        assert taken.rows_in == taken.rows_taken + len(taken.aside)
        found.append(taken.facts[["area_code", "numerator"]].values.tolist())
    assert found[0] == found[1] == found[2] == [["61.08.01.2003", 11], ["61.08.01.2004", 4]]


def test_a_long_file_of_one_kabupaten_that_is_not_loaded_is_read_whole(understood):
    taken = understood((HEAD + "".join(country(["32.04"], 1500))).encode(), name="a.csv")
    assert (taken.kab_code, taken.kab_listed, taken.rows_taken) == ("32.04", False, 1500)


def test_rows_are_told_apart_by_the_name_of_their_kabupaten(understood):
    head = "kabupaten;kecamatan;desa;jumlah balita stunting\n"
    ours = "Kab. Landak;Ngabang;Raja;11\n"
    others = "".join(f"Kab. Anu;Kec;Desa {number};{number}\n" for number in range(1200))
    taken = understood(
        (head + ours + others + ours).encode(),
        name="a.csv",
        kab="61.08",
        period=Period.parse("2024"),
    )
    assert taken.rows_in == 1202
    assert (taken.rows_taken, taken.rows_aside) == (1, 1201)  # the second Raja is a double


def test_bps_codes_of_ours_are_kept_and_those_of_others_are_not_taken_by_name(understood):
    head = "bps_kode_desa_kelurahan,bps_nama_desa_kelurahan,jumlah_balita_stunting,tahun\n"
    others = [f"32{one % 90 + 10}010{one % 900:03},RAJA,9,2024\n" for one in range(1500)]
    ours = "6103020001,NAMA LAIN,3,2024\n"
    taken = understood((head + "".join(others) + ours).encode(), name="a.csv", kab="61.08")
    assert taken.rows_in == 1501
    assert taken.facts[["area_code", "numerator"]].values.tolist() == [["61.08.10.2004", 3]]


def test_a_long_by_name_file_is_refused_by_its_first_rows(understood):
    row = "6108010101200001;Anak;2020-01-01;Raja\n"
    content = ("NIK;Nama;Tgl Lahir;Desa/Kel\n" + row * (FIRST + 500)).encode()
    with pytest.raises(RefusedFile, match="memuat data perorangan"):
        understood(content, name="a.csv")


def test_more_cells_than_may_be_held_are_refused_with_what_to_do(monkeypatch):
    monkeypatch.setattr(delimited_text, "MOST_CELLS", 5000)
    content = ("Desa;Jumlah\n" + "Raja;1\n" * 4000).encode()
    with pytest.raises(RefusedFile, match="lebih dari 2500 baris dengan 2 kolom") as refused:
        read_delimited(content, "a.csv")
    assert "bagi per tahun" in str(refused.value)


def test_memory_stays_within_a_few_times_the_size_of_the_file(understood, monkeypatch):
    monkeypatch.setattr(frames, "PIECE", 500)

    def peak(rows):
        content = (HEAD + "".join(rows * 10 + OURS)).encode()
        tracemalloc.start()
        try:
            understood(content, name="a.csv")
            return tracemalloc.get_traced_memory()[1], len(content)
        finally:
            tracemalloc.stop()

    (small, few), (large, many) = (peak(country(codes(number), 100)) for number in (5, 25))
    assert (large - small) / (many - few) < 4


def test_a_country_by_bps_codes_under_a_bare_kode_is_read_as_such(understood):
    others = [f"32{10 + one % 80}010{one % 900:03},DESA {one},9,2024\n" for one in range(1500)]
    ours = "6103020001,NAMA LAIN,3,2024\n6103020002,NAMA LAIN JUGA,4,2024\n"
    content = ("kode,desa,jumlah_balita_stunting,tahun\n" + "".join(others) + ours).encode()
    taken = understood(content, name="a.csv", kab="61.08")
    assert taken.facts["area_code"].tolist() == ["61.08.10.2004", "61.08.10.2005"]
    assert taken.rows_in == 1502
