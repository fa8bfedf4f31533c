"""Kurang and neto of every level, held against a slow plain twin and told alike everywhere."""

from collections import defaultdict
from fractions import Fraction
from math import floor

import pytest

from dashboard.components import heat_words
from dashboard.data.area_profiles import place_of, read_area_profile
from dashboard.data.areas import load_areas
from dashboard.data.build import build
from dashboard.data.coverage_tables import read_coverage
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.data.overviews import read_gaps
from dashboard.data.own_targets import OWN_TARGETS, with_own_targets
from dashboard.data.pace_boards import read_pace_board
from dashboard.data.panel_figures import read_profile
from dashboard.data.standings import read_standing
from dashboard.data.warehouse import Warehouse
from dashboard.domain import numbers, standing_gaps
from dashboard.domain.actors import LOCAL
from dashboard.domain.area_codes import Level
from dashboard.domain.gaps import Measure
from dashboard.domain.periods import Period
from dashboard.domain.targets import target_in_force
from dashboard.domain.views import View
from dashboard.factory import create_app
from dashboard.reference import load_reference
from dashboard.settings import Settings
from tests.conftest import SAMPLE_DAY
from tests.domain.overview_makers import plain
from tests.sample_home import copy_home
from tests.test_sums import summed
from tests.triggering import Trigger

IRON, PERIOD = "pregnant_iron_tablet_90", "2025-08"
OWN = f"""indicator,area_code,year,value,legal_basis,evidence,standing,note,sources
{IRON},61.08.01,2025,92.5,SK Bupati,S,false,,
{IRON},61.08.02.2001,2025,40,SK Bupati,S,false,,
krs_accompanied,61.11,2025,71.25,SK Bupati,S,false,,
"""


@pytest.fixture(scope="module")
def held(sample_home, tmp_path_factory):
    """The sample with targets of its own: home, reference facts, snapshot."""
    home = Home(tmp_path_factory.mktemp("target") / "rumah")
    copy_home(sample_home, home.root)
    (home.root / OWN_TARGETS).write_text(OWN, encoding="utf-8")
    areas, reference = load_areas(home), load_reference()
    ledger = Ledger.open(home)
    build(home, ledger, areas, reference, today=SAMPLE_DAY)
    ledger.close()
    snapshot = Warehouse(home, reference.indicators).snapshot()
    return home, with_own_targets(home, reference, areas), snapshot


def twin(home, reference):
    """Return (indicator, period, area) → exact, net and short, as a person would reckon them."""
    groups = defaultdict(dict)
    for (ind, period, area), (part, whole) in summed(home, reference.indicators).items():
        indicator = reference.indicators[ind]
        year = Period.parse(period).year
        target = target_in_force(reference.targets, ind, area, year)
        if indicator.percent and whole is not None and target and not indicator.national_absolute:
            exact = Fraction(str(target.value)) / 100 * whole - part
            held = exact if indicator.up else -exact
            sound = 0 <= part <= whole
            groups[ind, period, area[:5]][area] = held, sound
    found = {}
    for (ind, period, kab), areas in groups.items():
        additive = reference.indicators[ind].additive
        for area, missing in _reckoned(kab, areas, additive).items():
            found[ind, period, area] = missing
    return found


def _reckoned(kab, areas, additive):
    exact = {area: own for area, (own, _) in areas.items()}
    below = {
        above: [area for area in exact if len(area) == longer and area.startswith(f"{above}.")]
        for length, longer in ((8, 13), (5, 8))
        for above in exact
        if len(above) == length and additive
    }
    below = {above: inside for above, inside in below.items() if inside}
    for above in sorted(below, key=len, reverse=True):
        exact[above] = sum(exact[area] for area in below[above])
    net = {area: floor(value + Fraction(1, 2)) for area, value in exact.items()}
    for above in sorted(below, key=len):
        inside = below[above]
        net |= {area: floor(exact[area]) for area in inside}
        spare = net[above] - sum(net[area] for area in inside)
        for area in sorted(inside, key=lambda one: (floor(exact[one]) - exact[one], one))[:spare]:
            net[area] += 1
    short = {area: max(0, value) if areas[area][1] else 0 for area, value in net.items()}
    for above in sorted(below, key=len, reverse=True):
        short[above] = sum(short[area] for area in below[above])
    return {area: (net[area], short[area]) for area in exact}


def of_build(snapshot):
    rows = snapshot._connection.cursor().execute(
        "SELECT indicator, period, area_code, people, short FROM shortfall"
    )
    return {(ind, period, area): (net, short) for ind, period, area, net, short in rows.fetchall()}


@pytest.mark.parametrize("own", [False, True])
def test_the_build_fixes_what_the_plain_twin_reckons(sample_home, held, own):
    reference = load_reference()
    home, snapshot = sample_home, Warehouse(sample_home, reference.indicators).snapshot()
    if own:
        home, reference, snapshot = held
    built, reckoned = of_build(snapshot), twin(home, reference)
    assert built.keys() == reckoned.keys()
    assert len(built) > 5000
    apart = {cell: (built[cell], reckoned[cell]) for cell in built if built[cell] != reckoned[cell]}
    assert apart == {}


def standing(snapshot, kec="", kab="61.08", indicator=IRON):
    return read_standing(snapshot, View(kab, kec, indicator, PERIOD), LOCAL)


@pytest.mark.parametrize("indicator", [IRON, "krs_accompanied", "exclusive_breastfeeding"])
@pytest.mark.parametrize("kab", ["61.08", "61.11"])
def test_kurang_of_kecamatan_adds_up_and_andil_to_a_hundred(held, kab, indicator):
    found = standing(held[2], kab=kab, indicator=indicator)
    below = standing_gaps.ranked(found, Measure.ORANG)
    assert sum(one.missing for one in below) == found.reading.missing
    assert sum(one.reading.people for one in below if one.reading.reported) == found.reading.people
    shares = [one.share for one in below if one.share is not None]
    assert sum(shares) == (100 if found.reading.missing else 0)
    every = standing_gaps.every_desa(found)
    assert sum(one.missing for one in every) == found.reading.missing


def test_a_page_the_heat_table_and_a_desa_list_say_one_number(held):
    _, reference, snapshot = held
    whole = standing(snapshot)
    coverage = read_coverage(snapshot, "61.08", Period.parse(PERIOD), reference.targets, LOCAL)
    row = next(one for one in coverage.rows if one.indicator.id == IRON)
    for code, reading in whole.kecamatan().items():
        if not reading.reported:
            continue
        assert row.reading(code) == reading
        inside = standing(snapshot, code)
        assert inside.reading.missing == reading.missing
        assert inside.reading.target == reading.target
        assert sum(one.missing for one in inside.below.values()) == reading.missing
    assert row.reading("61.08") == whole.reading
    said = plain(heat_words.words(row, "61.08.01"))
    assert "target 92,5 % (kecamatan), kabupaten 80 %" in said
    assert "kabupaten" not in heat_words.words(row, "61.08.03")


def test_overview_profile_and_panel_say_what_the_gap_page_says(held):
    home, _, snapshot = held
    whole = standing(snapshot)
    gaps = read_gaps(snapshot, "61.08", Period.parse(PERIOD).last_day, LOCAL)
    assert next(one for one in gaps if one.indicator.id == IRON).reading == whole.reading
    areas = load_areas(home)
    for code in ("61.08", "61.08.01", "61.08.02", "61.08.01.2003", "61.08.02.2001"):
        profile = read_area_profile(snapshot, place_of(areas, code), PERIOD, LOCAL)
        own = next(one for one in profile.own if one.indicator.id == IRON)
        assert own.reading(code) == whole.readings[code]
        if code != "61.08":
            rows = {one.id: found for one, _, found in read_profile(snapshot, code, PERIOD, LOCAL)}
            assert rows[IRON] == whole.readings[code]


def test_the_pace_of_an_area_is_asked_of_its_own_target(held):
    _, reference, snapshot = held
    board = read_pace_board(
        snapshot,
        standing(snapshot),
        reference.method_breaks,
        LOCAL,
        level=Level.KECAMATAN,
        today=SAMPLE_DAY,
    )
    goals = [board.goal_of(code).value for code in ("61.08", "61.08.01", "61.08.02")]
    assert goals == [80.0, 92.5, 80.0]


def test_a_trace_names_the_target_a_figure_is_held_to(app):
    asked = {"ind": IRON, "area": "61.08.01.2003", "per": PERIOD}
    told = app.server.test_client().get("/api/v1/lacak", query_string=asked).get_json()
    assert plain(told["target"]) == "target 92,5 % (kecamatan), kabupaten 80 % (SK Bupati)"


@pytest.fixture(scope="module")
def app(held):
    return create_app(Settings(home=held[0].root))


@pytest.mark.parametrize("kec", ["", "61.08.01", "61.08.02"])
def test_the_api_says_what_map_and_gap_page_say(app, held, kec):
    client, trigger = app.server.test_client(), Trigger(app.server.test_client())
    asked = {"kab": "61.08", "kec": kec, "ind": IRON, "per": PERIOD}
    told = client.get("/api/v1/nilai", query_string=asked).get_json()
    choices = {
        "peta-kabupaten": "61.08",
        "peta-kecamatan": kec or "semua",
        "peta-indikator": IRON,
        "peta-periode": PERIOD,
        "peta-lokus": "semua",
    }
    listed = trigger("peta-map.figure", **choices)["peta-daftar-baris"]["data"]
    rows = {row["kode"]: row for row in told["baris"]}
    assert list(rows) == listed["codes"]
    for code, people, why in zip(
        listed["codes"], listed["people_text"], listed["reason"], strict=True
    ):
        row = rows[code]
        assert people == (numbers.count(row["kurang"]) if row["kurang"] else "")
        own = row["wilayah_target"] in ("61.08.01", "61.08.02.2001")
        assert ("kabupaten" in why) == own
    reading = standing(held[2], kec).reading
    view = told["tampilan"]
    assert (view["kurang"], view["neto"]) == (reading.missing, reading.people)
    assert view["kurang"] == sum(row["kurang"] or 0 for row in told["baris"])
    assert view["neto"] == sum(row["neto"] or 0 for row in told["baris"])
    gap = {
        "kesenjangan-kabupaten": "61.08",
        "kesenjangan-kecamatan": kec or "semua",
        "kesenjangan-indikator": IRON,
        "kesenjangan-periode": PERIOD,
    }
    table = trigger("kesenjangan-bar.figure", **gap)["kesenjangan-baris"]["data"]
    at = table["heads"].index(next(one for one in table["heads"] if one.startswith("Kurang")))
    notes = dict(zip(table["codes"], map(plain, table["notes"]), strict=True))
    assert ("target 92,5 % (kecamatan)" in notes.get("61.08.01", "")) == (not kec)
    assert ("target 40 % (desa)" in notes.get("61.08.02.2001", "")) == (kec == "61.08.02")
    assert table["total"][at - 1] == numbers.count(view["kurang"])
