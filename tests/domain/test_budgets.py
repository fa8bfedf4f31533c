"""Tagged money: what is reported is added, what is not is left out of both sides."""

from datetime import date

import pytest

from dashboard.domain.budget_forms import check_money
from dashboard.domain.budget_sentences import absorbed, notes, rupiah_said, sentence
from dashboard.domain.budget_sums import added, grouped, places
from dashboard.domain.money_gaps import DESA, KECAMATAN, MoneyGap, beside, unserved, whole
from dashboard.domain.money_gaps import sentence as gap_sentence
from dashboard.domain.numbers import SPACE
from tests.domain.test_heaviest_desa import ODF, SANITATION, WATER, A, B, C

AUG = date(2025, 8, 31)
LINES = [
    {"opd": "Dinkes", "pagu": 8_000_000_000, "realised": 4_000_000_000, "as_of": AUG,
     "lokus": "desa lokus", "tag": "spesifik"},
    {"opd": "PUPR", "pagu": 4_000_000_000, "realised": 1_160_000_000, "as_of": AUG,
     "lokus": "di luar desa lokus", "tag": "sensitif"},
    {"opd": "Dinkes", "pagu": 400_000_000, "realised": None, "as_of": None,
     "lokus": "di luar desa lokus", "tag": "pendukung"},
]  # fmt: skip


def said(text: str) -> str:
    return text.replace(SPACE, " ")


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        (None, "–"),
        (0, "Rp 0"),
        (999, "Rp 999"),
        (350_000, "Rp 350 ribu"),
        (12_400_000_000, "Rp 12,4 miliar"),
        (1_250_000, "Rp 1,3 juta"),
        (2_000_000_000_000, "Rp 2,0 triliun"),
    ],
)
def test_rupiah_are_said_short(amount, words):
    assert said(rupiah_said(amount)) == words


def test_a_line_that_reported_nothing_is_in_neither_side_of_the_absorption():
    money = added(LINES)
    assert (money.pagu, money.realised, money.due) == (12_400_000_000, 5_160_000_000, 12 * 10**9)
    assert said(absorbed(money)) == "43 %"
    assert said(notes(money)[0]).startswith("1 dari 3 baris belum melaporkan")


def test_nothing_reported_is_no_zero():
    money = added(LINES[2:])
    assert (money.realised, absorbed(money)) == (None, "–")


def test_the_sentence_says_tagged_spent_and_outside_the_lokus():
    assert said(sentence(LINES, "Kabupaten Landak", 2025)) == (
        "Rp 12,4 miliar ditandai stunting di Kabupaten Landak pada 2025; terserap 43 % sampai "
        "31 Agu 2025; 35 % di luar desa lokus."
    )


def test_a_place_nobody_wrote_down_refuses_the_share_outside():
    lines = [*LINES, LINES[0] | {"lokus": "belum dicatat"}]
    assert places(lines) == (8_000_000_000, 4_400_000_000, 8_000_000_000)
    assert "di luar desa lokus" not in sentence(lines, "Kabupaten Landak", 2025)
    assert "lokasi Rp 8,0 miliar belum dicatat" in said(sentence(lines, "", 2025))


def test_without_lines_there_is_nothing_to_say():
    assert sentence([], "Kabupaten Buton", 2025) == (
        "Belum ada anggaran stunting 2025 yang dicatat untuk Kabupaten Buton."
    )


def test_offices_stand_by_their_pagu():
    found = grouped(LINES, "opd")
    assert [(name, one.pagu) for name, one in found.items()] == [
        ("Dinkes", 8_400_000_000),
        ("PUPR", 4_000_000_000),
    ]


def test_more_spent_than_there_is_and_spending_without_a_day_are_refused():
    check_money({"pagu": 5, "realised": 5, "as_of": AUG})
    check_money({"pagu": 5, "realised": None})
    with pytest.raises(ValueError, match="melebihi pagu"):
        check_money({"pagu": 5, "realised": 6, "as_of": AUG})
    with pytest.raises(ValueError, match="tanpa tanggal"):
        check_money({"pagu": 5, "realised": 0})


def of_desa(*gaps):
    return [MoneyGap(f"61.08.01.{2000 + number}", *pair) for number, pair in enumerate(gaps)]


def test_a_missing_side_is_never_zero():
    found = beside(of_desa((100, 1000), (50, 5000), (None, 9), (10, None), (0, 7)), DESA)
    assert [one.code[-4:] for one in found[:2]] == ["2000", "2001"]
    assert {one.code[-4:]: one.lacks for one in found[2:]} == {
        "2002": "layanan belum lapor",
        "2003": "dana belum dicatat",
        "2004": "tidak ada yang kurang",
    }
    assert whole(found) == 40  # 6.000 over 150: the others are on neither side


def test_desa_with_both_sides_alone_are_added():
    (found,) = beside(of_desa((100, 1000), (50, None), (None, 9)), KECAMATAN)
    assert (found.people, found.pagu, found.paired, found.per_person) == (100, 1000, 1, 10)


def test_where_no_desa_has_both_nothing_is_divided():
    (found,) = beside(of_desa((50, None), (None, 9)), KECAMATAN)
    assert (found.people, found.pagu, found.per_person) == (50, 9, None)
    assert found.lacks == "tidak ada desa dengan keduanya"


def test_a_kelurahan_has_no_dana_desa_and_is_in_no_sum():
    kelurahan = MoneyGap("61.08.01.1001", 500, None)
    (kecamatan,) = beside([*of_desa((100, 1000)), kelurahan], KECAMATAN)
    assert kecamatan.people == 100
    (own,) = beside([kelurahan], DESA)
    assert own.lacks == "kelurahan, tanpa Dana Desa"


def test_where_the_gap_is_and_the_money_is_not():
    found = beside(of_desa((100, 100_000_000), (50, 500_000_000)), DESA)
    assert said(gap_sentence(found, {"61.08.01.2000": "Mandor"}, "desa")) == (
        "Dana desa paling tipis di Mandor: Rp 1,0 juta untuk tiap sasaran belum terlayani, "
        "rata-rata Rp 4,0 juta; 67 % dari mereka ada di 1 desa yang dananya di bawah rata-rata."
    )


def test_one_area_alone_is_compared_with_nothing():
    assert "belum dapat disandingkan" in gap_sentence(beside(of_desa((1, 1)), DESA), {}, "desa")


def test_people_of_every_service_are_added_and_a_silent_desa_is_no_zero():
    held = [SANITATION, WATER, ODF]  # the last counts desa, not people
    assert [unserved(held, code) for code in (A, B, C)] == [50, 40, 0]
    assert unserved(held, "61.08.09.2001") is None
