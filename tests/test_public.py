"""R11 as an attacker meets it: everything the public can ask, of two warehouses that differ only in
what is withheld. The answers are the same, so none of them tells anything."""

import json
from datetime import date

import duckdb
import pytest

from dashboard.data import versions
from dashboard.data.home import Home
from dashboard.data.open_room import open_room
from dashboard.data.warehouse import CONFIG
from dashboard.domain.actors import LOCAL, Actor, Role
from dashboard.domain.audiences import LEFT_OUT, Audience
from dashboard.domain.briefing_json import to_json
from dashboard.domain.small_counts import Figure, with_tops
from dashboard.domain.sums import UNBOUNDED, Counts, Tree, bounds
from dashboard.exports.pack_orders import PackOrder, read_order
from dashboard.factory import create_app
from dashboard.reference import load_reference
from dashboard.settings import Settings
from tests.other_world import move_people
from tests.sample_home import copy_home
from tests.triggering import Trigger

KAB = "61.08"
GUEST = Actor("tamu", Role.TAMU)
PERIODS = ("2025-07", "2025-08")
STUNTING = "stunting_prevalence_routine"


@pytest.fixture(scope="module")
def worlds(sample_home, tmp_path_factory):
    """Two homes and the counts that are not the same in them."""
    other = tmp_path_factory.mktemp("lain") / "rumah"
    copy_home(sample_home, other)
    moved = move_people(versions.file_of(Home(other), versions.current(Home(other))), KAB)
    return sample_home, Home(other), moved


@pytest.fixture(scope="module")
def clients(worlds):
    apps = [create_app(Settings(home=home.root), who=lambda: GUEST) for home in worlds[:2]]
    return [app.server.test_client() for app in apps]


def told(clients, address):
    """Return what both warehouses answer."""
    return [client.get(address).get_data(as_text=True) for client in clients]


def sensitive(client):
    """Return the sensitive indicators that the map draws."""
    every = [name for name, one in load_reference().indicators.items() if one.sensitive]
    asked = {name: f"/api/v1/nilai?kab={KAB}&ind={name}&per={PERIODS[-1]}" for name in every}
    return [name for name in every if client.get(asked[name]).status_code == 200]


def test_small_counts_do_move_between_the_two(worlds):
    moved = worlds[2]
    assert len(moved) > 150
    assert {name for name, _, _ in moved} >= {STUNTING, "severe_stunting_share_routine"}


def test_staff_see_the_difference(worlds):
    apps = [create_app(Settings(home=home.root), who=lambda: LOCAL) for home in worlds[:2]]
    both = [app.server.test_client() for app in apps]
    period = next(period for name, period, _ in sorted(worlds[2]) if name == STUNTING)
    one, other = told(both, f"/api/v1/nilai?kab={KAB}&ind={STUNTING}&per={period}")
    assert one != other


@pytest.mark.parametrize("form", ["json", "csv"])
def test_the_api_tells_the_public_nothing(clients, form):
    for name in sensitive(clients[0]):
        for period in PERIODS:
            address = f"/api/v1/nilai?kab={KAB}&ind={name}&per={period}&format={form}"
            one, other = told(clients, address)
            assert one == other, address
            assert "disamarkan" in one


def test_nor_does_any_trace(clients, worlds):
    moved = sorted(worlds[2])
    for name, period, area in moved[:: len(moved) // 4]:
        for place in (area, area[:8], KAB):
            asked = f"ind={name}&area={place}&per={period}"
            for address in (f"/lacak?{asked}", f"/api/v1/lacak?{asked}"):
                one, other = told(clients, address)
                assert one == other, address
    trace = json.loads(told(clients, f"/api/v1/lacak?ind={name}&area={area}&per={period}")[0])
    assert trace["disamarkan"] is True
    assert (trace["pembilang"], trace["penyebut"], trace["dipakai"]) == (None, None, [])


PAGES = {
    "peta-map.figure": ("peta", ("kabupaten", "kecamatan", "indikator", "periode")),
    "kesenjangan-bar.figure": ("kesenjangan", ("kabupaten", "kecamatan", "indikator", "periode")),
    "cakupan-baris.data": ("cakupan", ("kabupaten", "kecamatan", "periode")),
    "ringkasan-kalimat.children": ("ringkasan", ("kabupaten", "periode")),
}


@pytest.mark.parametrize("output", PAGES)
@pytest.mark.parametrize("kec", ["semua", "61.08.01"])
def test_nor_does_any_page(clients, output, kec):
    page, pickers = PAGES[output]
    names = sensitive(clients[0]) if "indikator" in pickers else [STUNTING]
    triggers = [Trigger(client) for client in clients]
    for name in names:
        chosen = {"kabupaten": KAB, "kecamatan": kec, "indikator": name, "periode": PERIODS[-1]}
        asked = {f"{page}-{picker}": chosen[picker] for picker in pickers}
        one, other = (trigger(output, **asked) for trigger in triggers)
        assert json.dumps(one) == json.dumps(other), asked


@pytest.mark.parametrize("part", ["peta", "kesenjangan"])
@pytest.mark.parametrize("kec", ["", "61.08.01"])
def test_nor_does_any_table_of_a_figure(clients, part, kec):
    seen = []
    for name in (STUNTING, "kek_pregnant_extra_food"):
        for urut in ("orang", "pareto", "laju"):
            asked = f"kab={KAB}&kec={kec}&ind={name}&per={PERIODS[-1]}&urut={urut}"
            one, other = told(clients, f"/unduh/gambar/{part}.csv?{asked}")
            assert one == other, asked
            seen.append(one)
    assert "disamarkan" in "".join(seen)


@pytest.mark.parametrize("code", [KAB, "61.08.01"])
@pytest.mark.parametrize("part", ["kalimat", "tren", "map", "stunting"])
def test_nor_does_any_profile(clients, code, part):
    name = {"map": "map.figure"}.get(part, f"{part}.children")
    asked = {"wilayah-periode": PERIODS[-1], "wilayah-tampil": code}
    one, other = (Trigger(client)(f"wilayah-{name}", **asked) for client in clients)
    assert json.dumps(one) == json.dumps(other)


@pytest.mark.parametrize("kec", ["", "61.08.01"])
def test_nor_does_any_file_made_for_everybody(worlds, kec):
    """Whoever makes it: a file is drawn from its paparan and from nothing else."""
    told = {audience: [] for audience in Audience}
    for home in worlds[:2]:
        room, geography = open_room(home, LOCAL, lambda: date(2025, 9, 15))
        for audience, seen in told.items():
            asked = PackOrder(KAB, audience, kec, STUNTING, PERIODS[-1])
            seen.append(read_order(room, geography, asked).briefing)
        room.ledger().close()
    one, other = told[Audience.UMUM]
    assert one == other
    assert "disamarkan" in json.dumps(to_json(one), ensure_ascii=False)
    assert told[Audience.TIM][0] != told[Audience.TIM][1]


def test_nor_does_the_profile_of_a_desa_whose_counts_moved(clients, worlds):
    desa = next(area for name, period, area in sorted(worlds[2]) if period == PERIODS[-1])
    asked = {"wilayah-periode": PERIODS[-1], "wilayah-tampil": desa}
    one, other = (Trigger(client)("wilayah-kalimat.children", **asked) for client in clients)
    assert json.dumps(one) == json.dumps(other)


def test_no_sum_of_shown_counts_bounds_a_small_one(sample_home):
    """Of every small count of the sample the public knows at most that it is one of five."""
    file = versions.file_of(sample_home, versions.current(sample_home))
    with duckdb.connect(file, config=CONFIG) as connection:
        rows = connection.execute(
            "SELECT own.indicator, own.period, own.level, own.area_code, own.kec_code, "
            "own.kab_code, own.numerator, own.denominator, found.area_code IS NOT NULL "
            "FROM main.achievement AS own JOIN main.indicator AS about "
            "ON about.indicator = own.indicator AND about.sensitive AND about.additive "
            "LEFT JOIN umum.withheld AS found ON found.indicator = own.indicator "
            "AND found.period = own.period AND found.area_code = own.area_code"
        ).fetchall()
    groups: dict[tuple[str, str, str], list[tuple[str, Figure, bool]]] = {}
    for indicator, period, level, area, kec, kab, part, whole, out in rows:
        above = {"desa": kec, "kecamatan": kab}.get(level, "")
        groups.setdefault((indicator, period, kab), []).append(
            (area, Figure(above, part, whole), out)
        )
    small = 0
    for group in groups.values():
        figures = with_tops([(area, one) for area, one, _ in group])
        hidden = {area for area, _, out in group if out}
        values = {area: one.numerator for area, one in figures.items()}
        wholes = {
            a: UNBOUNDED if f.denominator is None else f.denominator for a, f in figures.items()
        }
        least = {area: 0 if wholes[area] < 5 else min(1, value) for area, value in values.items()}
        most = {area: max(values[area], wholes[area]) for area in figures}
        tree = Tree({area: one.above for area, one in figures.items()})
        known = bounds(tree, Counts(values, least, most), hidden)
        for area, one in figures.items():
            if one.small(5) and one.numerator:
                small += 1
                low, high = known[area]
                assert high - low >= min(4, most[area] - least[area]), area
    assert small > 1000


def test_a_sum_of_what_the_public_may_see_says_what_it_leaves_out(clients):
    asked = {"ringkasan-kabupaten": KAB, "ringkasan-periode": PERIODS[-1]}
    shown = Trigger(clients[0])("ringkasan-terberat.children", **asked)
    assert LEFT_OUT in json.dumps(shown, ensure_ascii=False)
