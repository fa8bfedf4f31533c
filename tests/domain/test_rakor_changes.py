"""Numbers that changed since the last Rakor: each cause found, the parts adding up."""

import random
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.change_causes import Cause, Counts
from dashboard.domain.rakor_changes import NumberChange, compared
from dashboard.domain.rakor_since import by_weight, sentence
from dashboard.reference import load_reference
from tests.domain.test_change_parts import counts, reported

INDICATORS = load_reference().indicators
MEASURED, CASES = INDICATORS["measurement_coverage"], INDICATORS["stunting_case_count_routine"]
IRON = INDICATORS["pregnant_iron_tablet_90"]
JULY, AUGUST = "2025-07", "2025-08"
DESA = [f"61.08.{kec:02d}.{2000 + number}" for kec in (1, 2, 3) for number in range(1, 9)]
SEED, EDITS = 6108, 200
SEEDED = (Cause.LATE, Cause.CORRECTION, Cause.DENOMINATOR, Cause.AREA, Cause.REAL)


def drawn(chance):
    """Return what half or more of the desa reported, never all of them."""
    who = chance.sample(DESA, chance.randint(12, 20))
    whole = {code: chance.randint(20, 400) for code in who}
    return {code: Counts(chance.randint(1, whole[code] - 1), whole[code]) for code in sorted(who)}


def other(chance, held: Counts) -> Counts:
    """Return another numerator over the same sasaran."""
    left = [n for n in range(held.denominator + 1) if n != held.numerator]
    return Counts(chance.choice(left), held.denominator)


def edited(chance, cause, held, code):
    """Edit the report of one desa for a known cause; return the reports and who joined or left."""
    if cause is Cause.LATE:
        return {**held, code: Counts(chance.randint(0, 30), 31)}, set()
    if cause is Cause.DENOMINATOR:
        old = held[code]
        return {**held, code: Counts(old.numerator, old.denominator + chance.randint(1, 40))}, set()
    if cause is Cause.AREA:
        if code in held:
            return {one: c for one, c in held.items() if one != code}, {code}
        return {**held, code: Counts(chance.randint(0, 30), 31)}, {code}
    if cause is Cause.CORRECTION and chance.random() < 0.2:  # a report taken back
        return {one: c for one, c in held.items() if one != code}, set()
    return {**held, code: other(chance, held[code])}, set()


def chosen(chance, cause, held, touched):
    """Return a desa that such an edit can be of."""
    silent = [code for code in DESA if code not in held and code not in touched]
    heard = [code for code in sorted(held) if code not in touched]
    if cause is Cause.LATE:
        return chance.choice(silent)
    if cause is Cause.AREA:
        return chance.choice(silent + heard)
    return chance.choice(heard)


def areas_by_cause(found: NumberChange):
    return {part.cause: set(part.areas) for part in found.parts}


def adds_up(found: NumberChange) -> bool:
    exact = sum((part.points for part in found.parts), Fraction(0))
    said = sum((points for _, points in found.said), Fraction(0))
    return exact == found.after - found.before and said == found.change


@pytest.mark.parametrize("indicator", [MEASURED, CASES], ids=lambda one: one.id)
def test_two_hundred_seeded_edits_are_each_sorted_to_their_cause(indicator):
    chance, seen = random.Random(SEED), dict.fromkeys(SEEDED, 0)  # noqa: S311 (no secret)
    while sum(seen.values()) < EDITS:
        cause, held = chance.choice(SEEDED), drawn(chance)
        code = chosen(chance, cause, held, ())
        now, joined = edited(chance, cause, held, code)
        period = AUGUST if cause is Cause.REAL else JULY
        revised = held if cause is Cause.REAL else None
        found = compared(indicator, (JULY, held), (period, now), revised=revised, new_areas=joined)
        if found is None:  # the share happens to be the same
            continue
        seen[cause] += 1
        assert areas_by_cause(found) == {cause: {code}}
        assert found.main is cause
        assert adds_up(found)
    # Another sasaran moves a share, and no count.
    never = set() if indicator.percent else {Cause.DENOMINATOR}
    assert {cause for cause, times in seen.items() if not times} == never


def test_edits_of_every_cause_at_once_are_told_apart():
    chance = random.Random(SEED)  # noqa: S311 (no secret)
    for _ in range(EDITS // len(SEEDED)):
        held, joined, meant = drawn(chance), set(), {}
        revised = held
        for cause in (Cause.LATE, Cause.CORRECTION, Cause.DENOMINATOR, Cause.AREA):
            code = chosen(chance, cause, held, {one for some in meant.values() for one in some})
            revised, changed = edited(chance, cause, revised, code)
            joined |= changed
            meant[cause] = {code}
        august = {code: other(chance, one) for code, one in revised.items()}
        meant[Cause.REAL] = set(revised)
        found = compared(
            MEASURED, (JULY, held), (AUGUST, august), revised=revised, new_areas=joined
        )
        if found is not None:
            assert areas_by_cause(found) == meant
            assert adds_up(found)


@given(reported, reported, reported, st.sets(st.sampled_from(DESA), max_size=3))
def test_the_parts_add_up_even_where_nobody_reported_twice(known, revised, now, joined):
    for indicator in (MEASURED, CASES):
        for again in (revised, None):
            period = JULY if again is None else AUGUST
            found = compared(
                indicator, (JULY, known), (period, now), revised=again, new_areas=joined
            )
            if found is not None and found.before is not None and found.after is not None:
                assert adds_up(found)


@given(st.dictionaries(st.sampled_from(DESA), counts, min_size=1))
def test_what_did_not_change_is_no_change(held):
    assert compared(MEASURED, (JULY, held), (JULY, held)) is None
    assert compared(MEASURED, (JULY, held), (AUGUST, held), revised=held) is None


def test_a_report_taken_back_whole_leaves_no_number():
    held = {DESA[0]: Counts(10, 20)}
    gone = compared(MEASURED, (JULY, held), (JULY, {}))
    assert (gone.before, gone.after, gone.change, gone.main) == (50, None, None, Cause.CORRECTION)
    fresh = compared(MEASURED, (JULY, {}), (JULY, held))
    assert (fresh.before, fresh.after, fresh.main, fresh.people) == (None, 50, Cause.REAL, 10)


def test_what_grows_within_a_year_is_not_compared_with_the_year_before():
    december, january = {DESA[0]: Counts(900, 1000)}, {DESA[0]: Counts(8, 100)}
    found = compared(IRON, ("2024-12", december), ("2025-01", january), revised=december)
    assert (found.before, found.after, found.parts) == (None, 8, ())


def test_a_count_moves_in_what_it_counts():
    held, now = {DESA[0]: Counts(40, 0)}, {DESA[0]: Counts(28, 0)}
    found = compared(CASES, (JULY, held), (AUGUST, now), revised=held)
    assert found.moved_by(found.change) == "−12 anak"
    assert (found.value(found.before), found.value(found.after)) == ("40", "28")


def test_the_sentence_counts_numbers_by_their_main_cause():
    held = {DESA[0]: Counts(400, 1000), DESA[1]: Counts(10, 20)}
    changes = [
        compared(MEASURED, (JULY, held), (JULY, {**held, DESA[2]: Counts(90, 100)})),
        compared(CASES, (JULY, held), (AUGUST, {DESA[0]: Counts(380, 0)}), revised=held),
        compared(MEASURED, (JULY, held), (AUGUST, {DESA[0]: Counts(500, 1000)}), revised=held),
    ]
    assert sentence(changes, "Rakor TPPS ke-3") == (
        "3 angka berubah sejak Rakor TPPS ke-3: 2 karena data baru, 1 laporan terlambat."
    )
    assert sentence([], "Rakor TPPS ke-3") == "Tidak ada angka yang berubah sejak Rakor TPPS ke-3."
    late, fewer, more = changes
    # 98 of 1.000 children, 50 of 1.120 children, 30 children.
    assert [round(one.people) for one in (more, late, fewer)] == [98, 50, 30]
    assert by_weight(changes) == [more, late, fewer]
