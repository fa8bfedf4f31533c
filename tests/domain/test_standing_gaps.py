"""Kecamatan and desa of one standing never disagree about who is short."""

from dataclasses import replace
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain import standing_gaps
from dashboard.domain.gap_sentences import what_is_shared
from dashboard.domain.gaps import Measure
from dashboard.domain.shortfall_shares import shared
from dashboard.domain.shortfalls import shortfall
from dashboard.domain.standing_parts import LokusList, Place
from dashboard.domain.standings import Standing
from dashboard.domain.views import View
from tests.domain.gap_makers import IRON, reading, target

KAB, NGABANG, MANDOR = "61.08", "61.08.01", "61.08.02"


def standing(desa, kec=""):
    """Return a standing of {desa code: (numerator, denominator)}; levels above are their sums."""
    counts = dict(desa)
    for above in (NGABANG, MANDOR, KAB):
        held = [pair for code, pair in desa.items() if code.startswith(above)]
        counts[above] = tuple(map(sum, zip(*held, strict=True))) if held else (None, None)
    parts = {
        code: shortfall(*pair, Decimal(80), up=True)
        for code, pair in counts.items()
        if pair[0] is not None
    }
    missing = shared(parts)
    return Standing(
        view=View(KAB, kec, IRON.id, "2025-08"),
        indicator=IRON,
        target=target(80.0),
        kabupaten_name="Kabupaten Landak",
        places={code: Place(code, code, "Ngabang") for code in counts if code != KAB},
        readings={
            code: replace(reading(*pair), **missing[code]._asdict())
            if code in missing
            else reading(*pair)
            for code, pair in counts.items()
        },
        lokus=LokusList(2025, frozenset()),
        sources=[],
        batch_of={},
        sample=False,
    )


# Of 80 %: Ngabang misses 30 and has 15 to spare; Mandor misses 10 and 5.
LANDAK = {
    "61.08.01.2001": (50, 100),
    "61.08.01.2002": (95, 100),
    "61.08.02.2001": (70, 100),
    "61.08.02.2002": (75, 100),
}


def test_who_is_past_the_target_in_one_desa_hides_nobody_in_another():
    gaps = {one.code: one for one in standing_gaps.ranked(standing(LANDAK), Measure.ORANG)}
    assert (gaps[NGABANG].missing, gaps[NGABANG].reading.people) == (30, 15)
    assert (gaps[MANDOR].missing, gaps[MANDOR].reading.people) == (15, 15)
    assert [str(gaps[code].share) for code in (NGABANG, MANDOR)] == ["66.7", "33.3"]


def test_a_kecamatan_says_what_its_own_desa_say():
    whole = {one.code: one for one in standing_gaps.ranked(standing(LANDAK), Measure.ORANG)}
    for kec in (NGABANG, MANDOR):
        desa = standing_gaps.ranked(standing(LANDAK, kec), Measure.ORANG)
        assert sum(one.missing for one in desa) == whole[kec].missing


def test_pareto_takes_the_desa_of_the_whole_kabupaten_or_of_one_kecamatan():
    every = [one.code for one in standing_gaps.every_desa(standing(LANDAK))]
    assert every == ["61.08.01.2001", "61.08.02.2001", "61.08.02.2002", "61.08.01.2002"]
    own = [one.code for one in standing_gaps.every_desa(standing(LANDAK, MANDOR))]
    assert own == ["61.08.02.2001", "61.08.02.2002"]


def test_kecamatan_that_report_for_themselves_are_short_for_themselves():
    own = {NGABANG: reading(50, 100), MANDOR: reading(90, 100)}
    bare = standing({})
    bare = replace(bare, readings=dict(bare.readings) | own)
    gaps = {one.code: one.missing for one in standing_gaps.ranked(bare, Measure.ORANG)}
    assert (gaps, standing_gaps.noun(bare)) == ({NGABANG: 30, MANDOR: 0}, "kecamatan")


def test_the_note_says_that_surplus_fills_no_gap():
    said = what_is_shared(standing_gaps.ranked(standing(LANDAK), Measure.ORANG), IRON, "kecamatan")
    assert "yang sudah melewati target tidak menutup yang lain" in said


@given(st.lists(st.integers(0, 100), min_size=2, max_size=30))
def test_andil_of_kecamatan_and_of_desa_are_parts_of_the_same_people(served):
    desa = {
        f"{(NGABANG, MANDOR)[place % 2]}.2{place:03d}": (part, 100)
        for place, part in enumerate(served)
    }
    found = standing(desa)
    below = standing_gaps.ranked(found, Measure.ORANG)
    every = standing_gaps.every_desa(found)
    short = sum(one.missing for one in every)
    assert sum(one.missing for one in below) == short
    for ranked in (below, every):
        assert sum(one.share for one in ranked) == (100 if short else 0)
    net = sum(one.reading.people for one in every)
    assert sum(one.reading.people for one in below) == net == found.reading.people
