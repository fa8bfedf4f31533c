"""How many areas changed their colour between two maps, and what may not be compared."""

from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.class_changes import class_changes, class_sentence
from dashboard.domain.readings import NOTHING, WITHHELD, Reading
from dashboard.domain.verdicts import Judgement, Verdict
from dashboard.figures import map_classes

BREAKS = (20.0, 40.0, 60.0, 80.0)


def of(numerator, denominator, verdict=Verdict.BELUM_TERCAPAI):
    return Reading(numerator, denominator, None, Judgement(verdict, ""))


def test_areas_are_counted_by_what_their_class_did():
    before = {"a": of(30, 100), "b": of(80, 100), "c": of(50, 100), "d": of(79, 100)}
    after = {"a": of(90, 100), "b": of(10, 100), "c": of(59, 100), "d": of(80, 100)}
    found = class_changes(before, after, BREAKS)
    assert (found.higher, found.lower, found.same) == (2, 1, 1)
    assert (found.few, found.silent) == (0, 0)


def test_few_cases_and_missing_figures_are_counted_and_never_compared():
    before = {
        "few": of(1, 10), "silent": NOTHING, "hidden": of(50, 100), "odd": of(120, 100),
        "gone": of(50, 100), "none": of(0, 0),
    }  # fmt: skip
    after = {
        "few": of(90, 100), "silent": of(5, 100), "hidden": WITHHELD,
        "odd": of(90, 100, Verdict.PERIKSA_DATA), "none": of(5, 100),
    }  # fmt: skip
    found = class_changes(before, after, BREAKS)
    assert (found.higher, found.lower, found.same) == (0, 0, 0)
    assert (found.few, found.silent) == (1, 5)


counts = st.one_of(
    st.none(), st.integers(0, 200).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))
)
maps_of = st.dictionaries(st.sampled_from("abcdefgh"), counts)


@given(maps_of, maps_of)
def test_every_area_is_counted_once_and_classes_are_those_of_the_map(before, after):
    old, new = (
        {code: NOTHING if pair is None else of(*pair) for code, pair in each.items()}
        for each in (before, after)
    )
    found = class_changes(old, new, BREAKS)
    assert sum(vars(found).values()) == len(old.keys() | new.keys())
    drawn = [
        (map_classes.class_of(old[code], BREAKS), map_classes.class_of(new[code], BREAKS))
        for code in old.keys() & new.keys()
        if not (old[code].few or new[code].few)
    ]
    sound = [pair for pair in drawn if map_classes.BARE not in pair]
    assert found.higher == sum(b > a for a, b in sound)
    assert found.lower == sum(b < a for a, b in sound)


def test_the_sentence_says_what_moved_and_what_was_left_out():
    before = {"a": of(30, 100), "b": of(1, 10), "c": NOTHING, "d": of(50, 100)}
    after = {"a": of(90, 100), "b": of(2, 10), "c": NOTHING, "d": of(50, 100)}
    found = class_changes(before, after, BREAKS)
    assert class_sentence(found, "2024-08", "2025-08", "desa") == (
        "Agustus 2024 → Agustus 2025: 1 desa pindah ke kelas warna lebih tinggi, "
        "tidak ada ke kelas lebih rendah, 1 tetap. "
        "Tidak dibandingkan: 1 dengan kasus sedikit dan 1 tanpa angka di salah satunya."
    )


def test_with_nothing_to_compare_the_sentence_says_only_that():
    found = class_changes({"a": NOTHING}, {"a": of(5, 100)}, BREAKS)
    assert class_sentence(found, "2025-07", "2025-08", "kecamatan") == (
        "Juli 2025 → Agustus 2025: tidak ada kecamatan yang dapat dibandingkan. "
        "Tidak dibandingkan: 1 tanpa angka di salah satunya."
    )
