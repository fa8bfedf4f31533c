"""The roles of the sample: a cookie that narrows, on this machine only, and never on real data."""

import pytest

from dashboard.data.areas import load_areas
from dashboard.data.sample_roles import SampleRoles
from dashboard.data.warehouse import NoWarehouseError, Warehouse
from dashboard.domain.actors import LOCAL, Role
from dashboard.domain.audiences import Audience
from dashboard.domain.rakor_rights import may_record
from dashboard.domain.sample_roles import GENERAL, kabupaten_in
from dashboard.reference import load_reference
from dashboard.routes.roles import COOKIE, asking
from tests.callbacks.test_data_batches import said
from tests.triggering import Trigger


@pytest.fixture(scope="module")
def roles(sample_home):
    reference = load_reference()
    warehouse = Warehouse(sample_home, reference.indicators)
    return SampleRoles(warehouse, load_areas(sample_home), reference)


def choose(client, key, **headers):
    return client.post("/peran", data={"peran": key}, headers=headers)


def ribbon(client):
    route = {"pathname": "/rakor", "kab": "61.08"}
    return said(Trigger(client)("frame-page.children", **{"frame-route": route}), "frame-ribbon")


def test_a_choice_is_kept_out_of_scripts_and_leads_back_to_its_page(client):
    answer = choose(client, "tamu", Referer="http://localhost/peta?kab=61.11")
    assert (answer.status_code, answer.headers["Location"]) == (303, "/peta?kab=61.11")
    assert answer.headers["Set-Cookie"] == f"{COOKIE}=tamu; HttpOnly; Path=/; SameSite=Strict"


@pytest.mark.parametrize("referer", ["", "//jahat.example/x", "http://localhost//jahat.example"])
def test_it_never_leads_to_another_server(client, referer):
    assert choose(client, "tamu", Referer=referer).headers["Location"] in (
        "/",
        "/x",
        "/jahat.example",
    )


def test_the_screen_says_who_looks(client):
    assert "Anda melihat sebagai Bappeda" in ribbon(client)
    choose(client, "camat 61.08.02")
    assert "Anda melihat sebagai Camat " in ribbon(client)


def test_a_guest_gets_the_audience_umum(client, roles):
    assert roles.actor("tamu").audience is Audience.UMUM
    ask = Trigger(client)
    assert "Belum ada Rakor" in str(ask("rakor-kalimat.children", **{"rakor-kabupaten": "61.08"}))
    choose(client, "tamu")
    told = str(ask("rakor-kalimat.children", **{"rakor-kabupaten": "61.08"}))
    assert "hanya untuk tim TPPS" in told


def test_no_role_may_more_than_who_looks_without_one(roles):
    assert roles.role("admin") is None
    for one in roles.offered("61.08"):
        assert one.actor.role in {
            *(general.actor.role for general in GENERAL),
            Role.OPD,
            Role.KECAMATAN,
        }
        for kec in ("", "61.08.02"):
            assert may_record(LOCAL, "61.08", kec) >= may_record(one.actor, "61.08", kec)


@pytest.mark.parametrize("key", ["admin", "camat 61.99.01", "opd 61.08 Dinas Sihir", "camat", "  "])
def test_what_was_not_offered_is_nobody(client, roles, key):
    assert choose(client, key).status_code == 404
    assert roles.actor(key) is LOCAL


def test_an_opd_of_one_kabupaten_is_none_of_another(roles):
    names = {one.actor.opd for one in roles.offered("61.11") if one.actor.opd}
    only = next(
        one.key for one in roles.offered("61.08") if one.actor.opd and one.actor.opd not in names
    )
    assert kabupaten_in(only) == "61.08"
    assert roles.role(only.replace("61.08", "61.11")) is None


def test_from_another_machine_or_another_site_nothing_is_chosen(client, app, roles):
    far = client.post("/peran", data={"peran": "tamu"}, environ_base={"REMOTE_ADDR": "10.0.0.7"})
    assert far.status_code == 403  # the whole house is shut to it
    assert choose(client, "tamu", **{"Sec-Fetch-Site": "cross-site"}).status_code == 403
    who = asking(roles)
    with app.server.test_request_context(
        headers={"Cookie": f"{COOKIE}=tamu"}, environ_base={"REMOTE_ADDR": "10.0.0.7"}
    ):
        assert who() is LOCAL
    assert who() is LOCAL  # no request at all: a builder, a command


class Served:
    """A warehouse that tells what is loaded: of each kabupaten its batches, and whose they are."""

    def __init__(self, *loaded):
        self.loaded = [{"batches": batches, "sample": sample} for batches, sample in loaded]

    def snapshot(self):
        if not self.loaded:
            raise NoWarehouseError("Belum ada data.")
        return self

    def records(self, name, *, actor):
        assert (name, actor) == ("kabupaten_loaded", LOCAL)
        return self.loaded


@pytest.mark.parametrize(
    ("loaded", "open_"),
    [
        ([(9, True), (4, True), (0, False)], True),
        ([(9, True), (1, False), (0, False)], False),  # one real kabupaten ends the roles of all
        ([(3, False)], False),
        ([(0, False)], False),
        ([], False),
    ],
)
def test_real_data_ignore_the_cookie(sample_home, loaded, open_):
    roles = SampleRoles(Served(*loaded), load_areas(sample_home), load_reference())
    assert roles.open() is open_
    assert (roles.actor("tamu").role is Role.TAMU) is open_
    assert open_ or roles.actor("tamu") is LOCAL


def test_a_camat_sees_the_figures_of_all_kecamatan_and_records_in_one(client, roles):
    camat = roles.actor("camat 61.08.02")
    assert may_record(camat, "61.08", "61.08.02")
    assert not may_record(camat, "61.08")
    assert not may_record(camat, "61.08", "61.08.01")
    address = "/api/v1/nilai?ind=exclusive_breastfeeding&kab=61.08&per=2025-08"
    everything = client.get(address).get_json()
    assert len(everything["baris"]) == 156
    choose(client, "camat 61.08.02")
    assert client.get(address).get_json() == everything
