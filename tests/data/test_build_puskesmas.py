"""Puskesmas in the build: their kecamatan is their sum, and no desa gets a figure from them."""

KRS = "krs_accompanied"
AUGUST = {"kab": "61.08", "indicator": KRS, "period": "2025-08"}
COUNTS = ["numerator", "denominator", "reported", "expected"]


def puskesmas(code, numerator, denominator, period="2025-08"):
    return (KRS, "puskesmas", code, period, numerator, denominator)


def kecamatan(office):
    return office.read("kecamatan_coverage", **AUGUST).set_index("kec_code")


def kabupaten(office):
    return office.read("kabupaten_coverage", **AUGUST).iloc[0]


def test_a_kecamatan_is_the_sum_of_its_puskesmas(office):
    office.take([
        puskesmas("61.08.01/Ngabang", 9, 10),
        puskesmas("61.08.01/Munggu", 4, 20),
        puskesmas("61.08.02/Mempawah Hulu", 5, 8),
    ])  # fmt: skip
    office.build()
    assert kecamatan(office).loc["61.08.01", COUNTS].tolist() == [13, 30, 2, 2]
    assert kabupaten(office)[COUNTS].tolist() == [18, 38, 3, 14]  # 11 kecamatan said nothing
    assert office.read("desa_coverage", **AUGUST)["numerator"].isna().all()


def test_a_puskesmas_that_reported_before_is_expected_again(office):
    office.take([puskesmas("61.08.01/Munggu", 4, 20, period="2025-07")])
    office.take([puskesmas("61.08.01/Ngabang", 9, 10)], content=b"dua")
    office.build()
    assert kecamatan(office).loc["61.08.01", COUNTS].tolist() == [9, 10, 1, 2]


def test_desa_come_before_puskesmas_and_puskesmas_before_the_own_report(office):
    office.take([
        puskesmas("61.08.01/Ngabang", 99, 99),
        (KRS, "desa", "61.08.01.2001", "2025-08", 9, 10),
        puskesmas("61.08.02/Mempawah Hulu", 5, 8),
        (KRS, "kecamatan", "61.08.02", "2025-08", 50, 80),
    ])  # fmt: skip
    office.build()
    assert kecamatan(office).loc[["61.08.01", "61.08.02"], "denominator"].tolist() == [10, 8]
    assert kabupaten(office)["denominator"] == 18


def test_puskesmas_of_no_known_kecamatan_make_the_kabupaten_alone(office):
    office.take([puskesmas("61.08/Ngabang", 9, 10), puskesmas("61.08/Munggu", 4, 20)])
    office.build()
    assert kecamatan(office)["numerator"].isna().all()
    assert kabupaten(office)[COUNTS].tolist() == [13, 30, 2, 2]
