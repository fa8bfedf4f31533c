"""What is chosen inside a show is the paparan asked for at once: the same items."""

from dataclasses import asdict
from json import dumps

import pytest

from dashboard.data import briefing_variants
from dashboard.data.briefing_reading import ground_of
from dashboard.data.briefing_variants import MOST_INDICATORS, MOST_MONTHS, read_variants
from dashboard.domain.actors import LOCAL
from dashboard.domain.briefing_variants import NONE
from tests.data.briefing_room import PUBLIC, Show

KAB = "61.11"
"""The smallest: six kecamatan."""
WHOLE = ("peta", "spesifik", "sensitif", "kesenjangan")


@pytest.fixture(scope="module")
def show(sample_home):
    return Show(sample_home)


@pytest.fixture(scope="module")
def variants(show):
    return read_variants(ground_of(show.room, show.geography, KAB, LOCAL))


def test_every_kecamatan_and_indicator_may_be_chosen_alone_and_together(show, variants):
    below = [area.code for area in show.room.areas.kecamatan(KAB)]
    chosen = variants.choices
    assert [code for code, _ in chosen.kecamatan] == below
    assert len(chosen.indicators) == MOST_INDICATORS
    assert 0 < len(chosen.periods) <= MOST_MONTHS
    months = [month for month, _ in chosen.periods]
    names = [name for name, _ in chosen.indicators]
    expected = {(kec, "", "") for kec in below} | {("", "", month) for month in months}
    expected |= {(kec, name, "") for kec in ("", *below) for name in names}
    expected |= {("", name, month) for name in names for month in months}
    assert variants.items.keys() == expected


@pytest.mark.parametrize("place", [0, 3])
def test_a_kecamatan_is_the_paparan_of_that_kecamatan(show, variants, place):
    kec, _ = variants.choices.kecamatan[place]
    assert variants.items[kec, "", ""] == show.read(KAB, kec=kec, order=WHOLE).items


@pytest.mark.parametrize("place", [0, 1, 5])
def test_an_indicator_is_the_paparan_of_that_indicator(show, variants, place):
    ind, _ = variants.choices.indicators[place]
    for kec in ("", variants.choices.kecamatan[1][0]):
        told = show.read(KAB, kec=kec, indicator=ind, order=["peta", "kesenjangan"])
        assert variants.items[kec, ind, ""] == told.items


def test_an_earlier_month_is_the_paparan_of_that_month(show, variants):
    month, _ = variants.choices.periods[0]
    assert variants.items["", "", month] == show.read(KAB, month=month, order=WHOLE).items
    ind, _ = variants.choices.indicators[2]
    told = show.read(KAB, month=month, indicator=ind, order=["peta", "kesenjangan"])
    assert variants.items["", ind, month] == told.items


def test_choices_stay_small_enough_to_carry(variants):
    every = [[asdict(item) for item in items] for items in variants.items.values()]
    assert len(dumps(every, ensure_ascii=False).encode()) < 3_000_000


def test_everybody_is_offered_no_small_count(show, monkeypatch):
    monkeypatch.setattr(briefing_variants, "MOST_INDICATORS", 1)
    monkeypatch.setattr(briefing_variants, "MOST_MONTHS", 0)
    found = read_variants(ground_of(show.room, show.geography, KAB, PUBLIC))
    key = next(key for key in found.items if key[1] == "stunting_prevalence_routine" and key[0])
    assert found.items[key] == show.read(
        KAB, PUBLIC, kec=key[0], indicator=key[1], order=["peta", "kesenjangan"]
    ).items  # fmt: skip


def test_a_kabupaten_without_figures_offers_nothing(show):
    assert read_variants(ground_of(show.room, show.geography, "74.04", LOCAL)) == NONE
