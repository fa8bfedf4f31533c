from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.lokus_decrees import Decree, change, in_force, of_years, predecessor
from dashboard.domain.lokus_sentences import doubts, on_day

FIRST = Decree(2024, "615/2023", date(2023, 11, 20), frozenset("abc"))
SECOND = Decree(2025, "615/2024", date(2024, 11, 18), frozenset("bcd"))
AMENDED = Decree(2025, "88/2025", date(2025, 4, 10), frozenset("bce"), amends="615/2024")
EVERY = [AMENDED, SECOND, FIRST]


def number(day, decrees=EVERY):
    found = in_force(decrees, day)
    return found.number if found else ""


@pytest.mark.parametrize(
    ("day", "sk"),
    [
        (date(2023, 12, 31), ""),  # signed, but for 2024
        (date(2024, 1, 1), "615/2023"),
        (date(2024, 12, 31), "615/2023"),  # that of 2025 is signed already
        (date(2025, 1, 1), "615/2024"),
        (date(2025, 4, 9), "615/2024"),
        (date(2025, 4, 10), "88/2025"),
        (date(2025, 12, 31), "88/2025"),
        (date(2026, 1, 1), ""),  # a list holds for its own year only
    ],
)
def test_any_past_day_shows_the_list_then_in_force(day, sk):
    assert number(day) == sk


def test_a_list_signed_late_holds_from_its_day_and_not_before():
    late = Decree(2025, "9/2025", date(2025, 2, 3), frozenset("ab"))
    assert number(date(2025, 2, 2), [FIRST, late]) == ""
    assert number(date(2025, 2, 3), [FIRST, late]) == "9/2025"


def test_the_day_a_record_names_wins_over_the_day_it_was_signed():
    later = Decree(2025, "9/2024", date(2024, 11, 1), frozenset("ab"), starts_on=date(2025, 2, 1))
    assert number(date(2025, 1, 31), [later]) == ""
    assert number(date(2025, 2, 1), [later]) == "9/2024"


def test_of_two_signed_in_the_year_before_the_later_holds():
    changed = Decree(2025, "700/2024", date(2024, 12, 20), frozenset("xyz"))
    assert number(date(2025, 1, 1), [changed, SECOND]) == "700/2024"


def test_an_sk_without_its_list_does_not_end_the_list_before():
    bare = Decree(2025, "99/2025", date(2025, 6, 1), frozenset())
    assert number(date(2025, 7, 1), [*EVERY, bare]) == "88/2025"


def test_a_year_shows_its_last_list():
    assert [one.number for one in of_years(EVERY)] == ["615/2023", "88/2025"]


def test_desa_come_stay_and_leave():
    moved = change(AMENDED, SECOND)
    assert (moved.came, moved.stayed, moved.left) == ({"e"}, {"b", "c"}, {"d"})
    assert predecessor(EVERY, AMENDED) == SECOND
    assert predecessor(EVERY, FIRST) is None


DECREES = st.lists(
    st.builds(
        Decree,
        year=st.integers(2022, 2025),
        number=st.text("12345", min_size=1, max_size=3),
        signed=st.dates(date(2021, 6, 1), date(2025, 12, 31)) | st.none(),
        desa=st.frozensets(st.sampled_from("abcd")),
    ),
    max_size=8,
)


@given(DECREES, st.dates(date(2021, 1, 1), date(2026, 12, 31)))
def test_the_list_in_force_is_the_one_a_walk_through_the_year_ends_with(decrees, today):
    """The slow way: start each New Year with no list and take what begins, day by day."""
    held, day = None, date(today.year, 1, 1)
    while day <= today:
        for one in sorted(decrees, key=lambda one: one.signed or date.min):
            begins = max(date(one.year, 1, 1), one.signed or date.min)
            if one.desa and one.year == today.year and begins == day:
                held = one
        day += timedelta(days=1)
    found = in_force(decrees, today)
    assert (found is None) == (held is None)
    if found and held:
        assert (found.start, found.signed) == (held.start, held.signed)


@given(DECREES, st.dates(date(2021, 1, 1), date(2026, 12, 31)))
def test_no_list_holds_outside_its_year_or_before_it_was_signed(decrees, day):
    found = in_force(decrees, day)
    assert found is None or (found.year == day.year and (found.signed or day) <= day)


def test_the_list_of_a_day_is_said_with_what_changed():
    assert on_day(EVERY, date(2025, 9, 15), "Landak") == (
        "Pada 15 September 2025 berlaku SK 88/2025 untuk 2025: 3 desa lokus; "
        "1 masuk, 2 tetap dan 1 keluar dibanding SK 615/2024."
    )
    assert on_day(EVERY, date(2025, 2, 1), "Landak").endswith(
        "1 masuk, 2 tetap dan 1 keluar dibanding 2024."
    )
    assert on_day(EVERY, date(2024, 3, 1), "Landak") == (
        "Pada 1 Maret 2024 berlaku SK 615/2023 untuk 2024: 3 desa lokus."
    )


def test_a_day_without_a_list_says_why():
    assert on_day([], date(2025, 2, 1), "Landak") == "Belum ada daftar desa lokus Landak."
    assert on_day(EVERY, date(2026, 2, 1), "Landak") == (
        "Pada 1 Februari 2026 tidak ada daftar desa lokus 2026 yang dimuat."
    )
    assert on_day([AMENDED], date(2025, 2, 1), "Landak") == (
        "Pada 1 Februari 2025 belum ada daftar desa lokus yang berlaku; "
        "SK 88/2025 baru berlaku 10 April 2025."
    )


def test_what_is_not_as_the_rule_wants_is_told():
    late = Decree(2024, "9/2024", date(2024, 2, 3), frozenset("ab"))
    undated = Decree(2022, "", None, frozenset("ab"))
    bare = Decree(2025, "99/2025", date(2025, 6, 1), frozenset(), amends="1/2020")
    assert doubts([late, undated, bare, SECOND, AMENDED]) == [
        "SK 9/2024 untuk 2024 baru ditetapkan 3 Februari 2024; seharusnya pada 2023.",
        "Daftar tanpa nomor SK untuk 2022 tanpa tanggal; dianggap berlaku 1 Januari.",
        "SK 99/2025 untuk 2025 belum ada daftar desanya; muat lampirannya.",
        "SK 99/2025 mengubah SK 1/2020, yang tidak ada dalam daftar ini.",
    ]
