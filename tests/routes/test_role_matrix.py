"""Every route and every callback as every role: what each is answered stands in a table here.

A route or a page that is in no table fails: whoever adds one says who may have it.
"""

import re
from types import SimpleNamespace

import pytest

from dashboard import factory
from dashboard.exports import pack_desk
from tests.routes.house_of_roles import FOREIGN, KEC, NOBODY, OTHER, OWN, ROLES

COLUMNS = (NOBODY, *ROLES)
ASKED = "ind=exclusive_breastfeeding&per=2025-08"
#          nobody pimp bapp opd  kec  pusk insp tamu admin other
SHELL = "   303   200  200  200  200  200  200  200  200  200"
EVERY = "   401   200  200  200  200  200  200  200  200  200"
OF_TEAM = " 401   200  200  200  200  200  200  403  200  200"
RETURNED = "303   200  200  404  403  403  200  404  200  404"
RECORDS = " 303   200  200  200  200  200  200  403  200  403"
OF_RAKOR = "303   200  200  200  200  200  200  404  200  404"
FIGURE = "  401   200  200  200  404  404  200  200  200  404"
TRAIL = "   303   403  200  403  403  403  200  403  200  200"
PROFILE = " 303   200  200  200  403  403  200  403  200  403"
EMPTY = "   401   400  400  400  400  400  400  403  400  400"
UNTOLD = "  401   400  400  400  400  400  400  400  400  400"
GONE = "    303   404  404  404  404  404  404  404  404  404"
NO_API = "  401   404  404  404  404  404  404  404  404  404"
OUT = "     303   404  404  404  404  404  404  403  200  200"
NO_PART = " 303   404  404  404  404  404  404  404  409  409"  # of a version that is not named
LEFT = "    303   303  303  303  303  303  303  303  303  303"
BEGUN = "   401   202  202  202  202  202  202  403  202  202"
ABROAD = "  303   403  403  403  403  403  403  403  200  200"
NO_RAKOR = "303   404  404  404  404  404  404  404  200  200"
NO_FIGURE = "401  404  404  404  404  404  404  404  200  200"
DOOR = "    200   303  303  303  303  303  303  303  303  303"
ALIVE = "   200   200  200  200  200  200  200  200  200  200"

ROUTES = (
    ("GET", "/", "/", SHELL),
    ("GET", "/<path:path>", "/rakor", SHELL),
    ("GET", "/_dash-layout", "/_dash-layout", EVERY),
    ("GET", "/_reload-hash", "/_reload-hash", EVERY),
    ("GET", "/_favicon.ico", "/_favicon.ico", EVERY),
    ("GET", "/assets/<path:filename>", "/assets/x.js", GONE),
    ("GET", "/static/<path:filename>", "/static/x/y.js", " ".join(["404"] * 10)),
    ("GET", "/static/<string:name>", "/static/x.js", " ".join(["404"] * 10)),
    ("GET", "/healthz", "/healthz", ALIVE),
    ("GET", "/masuk", "/masuk", DOOR),
    ("GET", "/sandi", "/sandi", SHELL),
    ("POST", "/peran", "/peran", NO_API),
    ("GET", "/geo/<kind>/<name>", "/geo/desa/61.08.json", EVERY),
    ("GET", "/api/v1/nilai", f"/api/v1/nilai?kab={OWN}&{ASKED}&audiens=tim", OF_TEAM),
    ("GET", "/api/v1/lacak", f"/api/v1/lacak?area={OWN}.01&{ASKED}", FIGURE),
    ("GET", "/api/v1/lacak", f"/api/v1/lacak?area={OTHER}.01&{ASKED}", NO_FIGURE),
    ("GET", "/lacak", f"/lacak?area={OTHER}&{ASKED}", NO_RAKOR),
    ("GET", "/data/balasan/<string:number>.xlsx", "/data/balasan/B-0001.xlsx", RETURNED),
    ("POST", "/api/v1/berkas", "/api/v1/berkas", EMPTY),
    ("POST", "/api/v1/logo", "/api/v1/logo", NO_API),
    ("GET", "/api/v1/berkas/<number>/kembali", f"/api/v1/berkas/{'0' * 32}/kembali", NO_API),
    ("POST", "/api/v1/bukti", "/api/v1/bukti", UNTOLD),
    ("GET", "/jejak.<any(csv, xlsx):ending>", "/jejak.csv", TRAIL),
    ("GET", "/bpk/lampiran/<string:kab>.xlsx", f"/bpk/lampiran/{OWN}.xlsx", RECORDS),
    ("GET", "/bpk/lampiran/<string:kab>.xlsx", f"/bpk/lampiran/{OTHER}.xlsx", ABROAD),
    ("GET", "/catatan/<string:key>/<string:kab>.xlsx", f"/catatan/tim/{OWN}.xlsx", RECORDS),
    ("GET", "/catatan/<string:key>/<string:kab>.xlsx", f"/catatan/tim/{OTHER}.xlsx", ABROAD),
    ("GET", "/bukti/<int:number>", "/bukti/{proof}", OF_RAKOR),
    ("GET", "/bukti/<int:number>", "/bukti/{other_proof}", NO_RAKOR),
    ("GET", "/rakor/<string:key>/rtl.<any(docx, xlsx):ending>", "/rakor/{rakor}/rtl.xlsx",
     OF_RAKOR),
    ("GET", "/rakor/<string:key>/notulen.<any(docx, pdf):ending>",
     "/rakor/{other_rakor}/notulen.docx", NO_RAKOR),
    ("GET", "/layar", "/layar?rakor={other_rakor}", NO_RAKOR),
    ("GET", "/layar/bagian", "/layar/bagian?rakor={other_rakor}", NO_PART),
    ("GET", "/unduh/<string:asked>", "/unduh/{other_rakor}.xlsx?untuk=tim", OUT),
    ("GET", "/unduh/wilayah/<string:asked>", f"/unduh/wilayah/{OWN}.01.docx?untuk=tim",
     PROFILE),
    ("GET", "/unduh/gambar/<string:asked>", "/unduh/gambar/x.png", GONE),
    ("GET", "/unduh/paket/<string:number>", "/unduh/paket/x", GONE),
    ("POST", "/unduh/paket/<string:number>/batal", "/unduh/paket/x/batal", NO_API),
    ("GET", "/unduh/paket/<string:number>/paket.zip", "/unduh/paket/x/paket.zip", GONE),
)  # fmt: skip
"""Method, rule, an address of it, and the answer to each column."""
ELSEWHERE = {
    "/_dash-dependencies": "asked by every test of a callback below",
    "/_dash-update-component": "every callback, below",
    "/_dash-component-suites/<string:package_name>/<path:fingerprinted_path>": "public libraries",
    "/keluar": "below: it ends the session",
    "/unduh/paket/<string:key>": "below: it begins work",
    "/readyz": "whether the server lives",
    "/metrics": "whether the server lives",
}

PAGES = {
    "frame", "ringkasan", "peta", "cakupan", "kesenjangan", "wilayah", "lokus", "bantuan", "rakor",
    "aksi", "bpk", "audit_kasus", "keluarga_berisiko", "anggaran", "tim", "data", "jejak",
}  # fmt: skip
"""What stands before the first dash of an id. Of all of them together each role of the kabupaten
learns what its Rakor agreed on, a guest and another kabupaten nothing of it."""
SECRET_OF = {OWN: f"Rahasia Rakor {OWN}", OTHER: f"Rahasia Rakor {OTHER}"}


def test_every_route_stands_in_the_table(house):
    rules = {rule.rule for rule in house.app.server.url_map.iter_rules()}
    assert rules - {rule for _, rule, _, _ in ROUTES} - ELSEWHERE.keys() == set()


@pytest.mark.parametrize(
    ("method", "address", "expected"),
    [(m, a, e) for m, _, a, e in ROUTES],
    ids=lambda one: one[:60],
)
def test_each_role_gets_of_a_route_what_the_table_says(house, method, address, expected):
    named = address.format(
        proof=house.proofs[OWN],
        other_proof=house.proofs[OTHER],
        rakor=house.rakor[OWN],
        other_rakor=house.rakor[OTHER],
    )
    asked = dict(zip(COLUMNS, expected.split(), strict=True))
    got = {who: str(house.clients[who].open(named, method=method).status_code) for who in asked}
    assert got == asked


def test_who_leaves_has_no_session_any_more_in_any_role(house):
    asked = dict(zip(COLUMNS, LEFT.split(), strict=True))
    leaving = {who: house.signed_in(who) for who in ROLES} | {NOBODY: house.clients[NOBODY]}
    left = {who: leaving[who].post("/keluar") for who in COLUMNS}
    assert {who: str(answer.status_code) for who, answer in left.items()} == asked
    assert {left[who].headers["Clear-Site-Data"] for who in ROLES} == {'"cache"'}
    after = {who: leaving[who].get("/rakor") for who in COLUMNS}
    assert {answer.headers.get("Location", "")[:6] for answer in after.values()} == {"/masuk"}
    assert house.clients["tamu"].get("/").status_code == 200  # the others of the account stay


def test_a_pack_for_the_team_is_begun_by_all_but_guests_and_watched_by_who_began_it(
    house, monkeypatch
):
    begun = []
    spawned = SimpleNamespace(Process=lambda **work: begun.append(work) or SimpleNamespace(
        start=lambda: None
    ))  # fmt: skip
    monkeypatch.setattr(pack_desk, "get_context", lambda _: spawned)
    monkeypatch.setattr(pack_desk, "MOST_OF_ALL", len(COLUMNS))  # how many at a time: elsewhere
    asked = dict(zip(COLUMNS, BEGUN.split(), strict=True))
    address = f"/unduh/paket/{house.rakor[OWN]}?untuk=tim"
    got = {who: house.clients[who].post(address) for who in COLUMNS}
    assert {who: str(answer.status_code) for who, answer in got.items()} == asked
    assert len(begun) == 8
    number = got["opd"].get_json()["paket"]
    seen = {who: house.clients[who].get(f"/unduh/paket/{number}").status_code for who in ROLES}
    assert [who for who, code in seen.items() if code == 200] == ["opd"]


def values_of(house):
    """Return what the pages of Bappeda hold, by id and property: what a browser would send."""
    client, held = house.clients["bappeda"], {}
    pages = (one.PATH for one in (*factory.PAGES, *factory.BESIDE))
    paths = [*pages, f"/rakor/{house.rakor[OWN]}", f"/wilayah/{KEC}"]
    for path in paths:
        route = {"pathname": path, "kab": OWN}
        held["frame-route.data"] = route
        body = {
            "output": "..frame-page.children...frame-ribbon.children...frame-kabupaten.children..",
            "outputs": [
                {"id": f"frame-{one}", "property": "children"}
                for one in ("page", "ribbon", "kabupaten")
            ],
            "inputs": [{"id": "frame-route", "property": "data", "value": route}],
            "changedPropIds": ["frame-route.data"],
        }
        answer = client.post("/_dash-update-component", json=body)
        assert answer.status_code == 200, path
        collect(answer.get_json()["response"]["frame-page"]["children"], held)
    return held


def collect(tree, held):
    if isinstance(tree, list):
        for one in tree:
            collect(one, held)
    if isinstance(tree, dict):
        own = tree.get("props", tree)
        if isinstance(own.get("id"), str):
            held |= {f"{own['id']}.{name}": value for name, value in own.items()}
        for value in own.values():
            if isinstance(value, list | dict):
                collect(value, held)


@pytest.fixture(scope="module")
def asked_of(house):
    """Return a function that asks one callback as one role; the status and the text."""
    held = values_of(house)

    def ask(callback, who):
        inputs, state = (
            [one | {"value": held.get(f"{one['id']}.{one['property']}")} for one in callback[part]]
            for part in ("inputs", "state")
        )
        outputs = callback["output"].removeprefix("..").removesuffix("..").split("...")
        named = [dict(zip(("id", "property"), one.rsplit(".", 1), strict=True)) for one in outputs]
        body = {
            "output": callback["output"],
            "outputs": named if callback["output"].startswith("..") else named[0],
            "inputs": inputs,
            "state": state,
            "changedPropIds": [f"{one['id']}.{one['property']}" for one in inputs[:1]],
        }
        answer = house.clients[who].post("/_dash-update-component", json=body)
        return answer.status_code, answer.get_data(as_text=True)

    return ask


def callbacks(house):
    found = house.clients["bappeda"].get("/_dash-dependencies").get_json()
    return [one for one in found if not one["clientside_function"]]


def page_of(callback):
    return re.split(r"[-.@]", callback["output"].removeprefix(".."))[0]


def simple(callback):
    """Tell whether every id is one component's: the others are asked with what a page made."""
    names = [one["id"] for part in ("inputs", "state") for one in callback[part]]
    return not any("{" in name for name in (*names, callback["output"]))


def test_every_callback_is_of_a_page_that_stands_in_the_table(house):
    pages = {page_of(one) for one in callbacks(house) if not one["output"].startswith(("{", "..{"))}
    assert pages - PAGES == set()


def test_no_callback_answers_who_has_not_signed_in(house, asked_of):
    answers = {asked_of(one, NOBODY)[0] for one in callbacks(house)}
    assert answers == {401}


@pytest.mark.parametrize("who", ROLES)
def test_each_role_gets_of_every_callback_what_is_its_own(house, asked_of, who):
    seen, broken = "", []
    for one in callbacks(house):
        if simple(one):
            status, text = asked_of(one, who)
            seen += text
            if status not in (200, 204):
                broken.append((one["output"], status))
    assert broken == []
    assert (SECRET_OF[OWN] in seen) is (who not in ("tamu", FOREIGN))
    assert SECRET_OF[OTHER] not in seen
