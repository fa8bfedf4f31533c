"""The default order of a paparan, and what a chosen order keeps of it."""

from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.briefing_order import DEFAULT, TITLES, Part, parts_of

KEYS = (
    "judul", "dasar-hukum", "tren-survei", "peta", "spesifik", "spesifik-kecamatan", "sensitif",
    "sensitif-kecamatan", "kesenjangan", "keluarga-berisiko", "lokus", "aksi", "audit-kasus",
    "anggaran", "bpk", "permasalahan", "janji", "rtl", "keputusan", "penutup",
)  # fmt: skip


def test_the_order_is_the_one_offices_are_used_to():
    assert tuple(part.value for part in DEFAULT) == KEYS


def test_every_part_has_a_title_of_its_own():
    assert len({part.words for part in Part}) == len(Part) == len(TITLES)


@given(st.lists(st.sampled_from([*KEYS, "hantu", ""])))
def test_a_chosen_order_holds_known_parts_once_as_first_named(order):
    kept = [part.value for part in parts_of(order)]
    assert kept == list(dict.fromkeys(key for key in order if key in KEYS))


def test_no_order_is_the_whole_one_and_an_empty_one_is_empty():
    assert parts_of(None) == DEFAULT
    assert parts_of([]) == ()
