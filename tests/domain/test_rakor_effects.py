"""Before and after of an action in words: better, worse, chance, or not to be compared."""

import pytest

from dashboard.domain.rakor_effects import AreaNumber, Effect
from dashboard.reference import load_reference

INDICATORS = load_reference().indicators
KRS = INDICATORS["krs_accompanied"]


def number(period, numerator, denominator=1000, of=KRS):
    return AreaNumber(of.id, "61.08.01", period, numerator, denominator)


def effect(before, now, of=KRS):
    return Effect(of, "Kecamatan Ngabang", before, now)


@pytest.mark.parametrize(
    ("count", "now", "said", "better"),
    [
        (610, "61,0", "+6,9\u00a0poin, membaik", True),
        (500, "50,0", "−4,1\u00a0poin, dalam batas kebetulan", None),
        (480, "48,0", "−6,1\u00a0poin, memburuk", False),
        (541, "54,1", "tetap", None),
    ],
)
def test_a_share_is_said_with_the_way_it_went(count, now, said, better):
    found = effect(number("2025-07", 541), number("2025-08", count))
    assert found.sentence == (
        f"Saat disepakati 54,1\u00a0% (Juli 2025), kini {now}\u00a0% (Agustus 2025): {said}."
    )
    assert found.better is better


def test_where_less_is_better_a_fall_is_better():
    unmet = INDICATORS["unmet_need_family_planning"]
    before, now = number("2024-S2", 200, of=unmet), number("2025-S1", 120, of=unmet)
    assert effect(before, now, unmet).better is True


def test_a_count_is_said_without_a_verdict():
    cases = INDICATORS["stunting_case_count_routine"]
    found = effect(number("2025-07", 40, 0, cases), number("2025-08", 28, 0, cases), cases)
    assert found.sentence == "Saat disepakati 40 (Juli 2025), kini 28 (Agustus 2025): −12 anak."


def test_what_cannot_be_compared_says_why():
    july, august = number("2025-07", 541), number("2025-08", 610)
    assert effect(None, None).sentence == "Belum ada angka saat disepakati."
    assert effect(None, august).sentence.endswith("disepakati; kini 61,0\u00a0% (Agustus 2025).")
    assert effect(july, None).sentence.endswith("; kini tidak ada angka.")
    assert effect(july, july).sentence.endswith("; belum ada angka periode sesudahnya.")
    iron = INDICATORS["pregnant_iron_tablet_90"]
    found = effect(number("2024-12", 900, of=iron), number("2025-01", 80, of=iron), iron)
    assert found.change is None
    assert found.sentence.endswith("; mulai lagi dari Januari, tidak dibandingkan.")
