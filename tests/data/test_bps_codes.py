from datetime import date

from dashboard.data.bps_codes import BpsCodes, Pair, shipped_bps_codes

DAY = date(2025, 8, 31)


def test_a_bps_code_is_of_another_system_and_never_converted_by_rule():
    codes = shipped_bps_codes()
    assert codes.code("6103030019", DAY) == "61.08.01.2003"  # Raja
    assert codes.code("6103030", DAY) == "61.08.01"
    assert codes.code("7401", DAY) == "74.04"  # Buton; Kemendagri 74.01 is Kolaka
    assert codes.code("7404", DAY) is None


def test_a_pair_counts_only_while_it_is_valid():
    first, later = date(2020, 4, 1), date(2023, 1, 1)
    codes = BpsCodes([
        Pair("6103030019", "61.08.01.2003", first, date(2022, 12, 31)),
        Pair("6103030019", "61.08.01.2009", later, None),
    ])  # fmt: skip
    assert codes.code("6103030019", date(2020, 3, 31)) is None
    assert codes.code("6103030019", date(2022, 12, 31)) == "61.08.01.2003"
    assert codes.code("6103030019", later) == "61.08.01.2009"


def test_a_doubtful_pair_is_left_out():
    assert shipped_bps_codes().code("6109050002", DAY) is None  # Sungai Ayak III
