"""One typed line becomes an action; what is not clear is asked, never guessed."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.periods import day_words, short_day_words
from dashboard.domain.rakor_dates import read_due
from dashboard.domain.rakor_lines import UnclearError, read_action, read_decision

TODAY = date(2025, 9, 15)
PARTIES = ("Bappeda", "Dinas Kesehatan", "Dinas Ketahanan Pangan", "DPMD", "Kecamatan Ngabang")
PLACES = {
    "Raja, Ngabang": "61.08.01.2001",
    "Raja, Menyuke": "61.08.05.2002",
    "Kecamatan Ngabang": "61.08.01",
}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("30/9", date(2025, 9, 30)),
        ("15/9", TODAY),
        ("30-9-2025", date(2025, 9, 30)),
        ("30.09.2025", date(2025, 9, 30)),
        ("2025-09-30", date(2025, 9, 30)),
        (" 30  Sep 2025 ", date(2025, 9, 30)),
        ("30 september", date(2025, 9, 30)),
        ("3 Agt 2026", date(2026, 8, 3)),
        ("+14", date(2025, 9, 29)),
        ("+14 hari", date(2025, 9, 29)),
        ("+2 minggu", date(2025, 9, 29)),
        ("+0", TODAY),
    ],
)
def test_a_due_day_is_read(text, day):
    assert read_due(text, TODAY) == day


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "tidak terbaca"),
        ("segera", "tidak terbaca"),
        ("9", "tidak terbaca"),
        ("31/9", "tidak ada di kalender"),
        ("1/8", "sudah lewat tahun ini; tulis dengan tahunnya"),
        ("1/8/2025", "Tenggat 1 Agu 2025 sudah lewat"),
        ("30/9/25", "empat angka"),
        ("30 Sep 125", "empat angka"),
        ("30 Sepatu 2025", "tidak terbaca"),
    ],
)
def test_what_is_no_one_day_is_refused_with_the_reason(text, why):
    with pytest.raises(ValueError, match=why):
        read_due(text, TODAY)


@given(st.dates(TODAY, TODAY + timedelta(days=3000)))
def test_every_day_ahead_is_read_as_it_is_said(day):
    for text in (day_words(day), short_day_words(day), f"{day.day}/{day.month}/{day.year}"):
        assert read_due(text, TODAY) == day


@given(st.text(max_size=30))
def test_whatever_is_typed_is_a_day_ahead_or_refused(text):
    try:
        day = read_due(text, TODAY)
    except ValueError:
        return
    assert day >= TODAY


def test_a_line_of_three_or_four_parts_is_an_action():
    line = read_action("dinas kes; Kirim TTD ke posyandu; +14", PARTIES, PLACES, TODAY)
    assert (line.owner, line.action, line.place, line.due) == (
        "Dinas Kesehatan", "Kirim TTD ke posyandu", "", date(2025, 9, 29)
    )  # fmt: skip
    line = read_action("DPMD; Cairkan DD; raja ngabang; 30/9", PARTIES, PLACES, TODAY)
    assert (line.owner, line.place) == ("DPMD", "61.08.01.2001")
    line = read_action("bappeda;Surati OPD;;30/9", PARTIES, PLACES, TODAY)
    assert (line.owner, line.action, line.place) == ("Bappeda", "Surati OPD", "")


@pytest.mark.parametrize(
    ("text", "part", "choices", "said"),
    [
        ("dinas ke; x; +1", 0, ("Dinas Kesehatan", "Dinas Ketahanan Pangan"), "beberapa"),
        (
            "dinsos; x; +1",
            0,
            (),
            "OPD «dinsos» tidak ada di daftar; tulis namanya seperti di",
        ),
        ("; x; +1", 0, (), "OPD belum terisi."),
        ("DPMD; x; raja; +1", 2, ("Raja, Ngabang", "Raja, Menyuke"), "beberapa"),
        ("DPMD; x; Kayu; +1", 2, (), "Lokasi «Kayu» tidak ada"),
        ("DPMD; x; segera", 2, (), "tidak terbaca"),
        ("DPMD; ; +1", 2, (), "Tulis OPD; tindakan; tenggat"),
        ("kirim data", 0, (), "dipisah titik koma"),
        ("a; b; c; d; e", 2, (), "dipisah titik koma"),
    ],
)
def test_what_is_unclear_is_asked_with_its_part_and_choices(text, part, choices, said):
    with pytest.raises(UnclearError, match=said) as unclear:
        read_action(text, PARTIES, PLACES, TODAY)
    assert (unclear.value.part, unclear.value.choices) == (part, choices)


def test_a_decision_needs_its_text_alone():
    line = read_decision("Anggaran PMT digeser; bappeda; 30/9", PARTIES, TODAY)
    assert (line.text, line.owner, line.due) == (
        "Anggaran PMT digeser", "Bappeda", date(2025, 9, 30)
    )  # fmt: skip
    line = read_decision("Rakor tiap Senin", PARTIES, TODAY)
    assert (line.owner, line.due) == ("", None)
    with pytest.raises(UnclearError, match="boleh kosong"):
        read_decision(" ; bappeda", PARTIES, TODAY)


@given(st.sampled_from(PARTIES), st.sampled_from(sorted(PLACES)), st.integers(0, 900))
def test_whole_names_always_stand_for_themselves(party, place, days):
    line = read_action(f"{party}; Kerjakan; {place}; +{days}", PARTIES, PLACES, TODAY)
    assert (line.owner, line.place) == (party, PLACES[place])
    assert line.due == TODAY + timedelta(days=days)
