"""The door: nobody comes in without an account, and what is tried against it fails."""

import re
from contextlib import closing
from types import SimpleNamespace

import pytest

from dashboard.data.ledger import Ledger
from dashboard.data.users import add_user, disable_user, find_user
from dashboard.domain.actors import OPERATOR, Role
from dashboard.domain.users import User
from dashboard.factory import create_app
from dashboard.routes.gate import COOKIE
from dashboard.security.passwords import hash_password
from dashboard.security.signing_in import form_token
from dashboard.settings import Settings
from tests.triggering import Trigger

SECRET, NEXT = "sawah hijau tujuh kerbau", "perahu kayu di muara landak"
USERS = {
    "siti": User(0, "siti", Role.BAPPEDA, "61.08", must_change=False),
    "baru": User(0, "baru", Role.ADMIN),
}


@pytest.fixture
def house(own_home):
    """The sample with accounts: everybody signs in."""
    with closing(Ledger.open(own_home)) as ledger:
        for one in USERS.values():
            add_user(ledger, one, hash_password(SECRET), OPERATOR)
    app = create_app(Settings(home=own_home.root))
    return SimpleNamespace(home=own_home, server=app.server, client=app.server.test_client)


def enter(client, name="siti", password=SECRET, **more):
    return client.post("/masuk", data={"nama": name, "sandi": password, **more})


def cookie(client, name=COOKIE):
    found = client.get_cookie(name)
    return found.value if found else ""


def token(client):
    return {"X-CSRFToken": cookie(client, "_csrf_token")}


def test_every_address_is_shut_but_the_door_and_the_styles(house):
    client = house.client()
    for rule in house.server.url_map.iter_rules():
        path = re.sub(r"<[^>]*>", "1", rule.rule)
        for method in sorted(rule.methods & {"GET", "POST"}):
            answer = client.open(path, method=method)
            told = f"{method} {path} {answer.status_code}"
            if path.startswith(("/static/", "/healthz", "/readyz", "/masuk")):
                assert answer.status_code != 403, told
            elif answer.status_code == 303:
                assert answer.headers["Location"].startswith("/masuk"), told
            else:
                assert answer.status_code == 401, told
                assert answer.headers["X-Lokus-Masuk"] == "/masuk", told


def test_no_callback_answers_a_stranger(house):
    """The route of every callback is one: it is shut before Dash reads what was asked."""
    answer = house.client().post("/_dash-update-component", json={"output": "frame-page.children"})
    assert (answer.status_code, answer.get_json()) == (
        401,
        {"galat": "Sesi Anda sudah berakhir; masuk lagi."},
    )


def test_who_signs_in_comes_back_to_the_page_that_was_asked(house):
    client = house.client()
    led = client.get("/peta?kab=61.08").headers["Location"]
    assert led == "/masuk?kembali=/peta%3Fkab%3D61.08"
    assert 'value="/peta?kab=61.08"' in client.get(led).get_data(as_text=True)
    answer = enter(client, kembali="/peta?kab=61.08")
    assert (answer.status_code, answer.headers["Location"]) == (303, "/peta?kab=61.08")
    kept = {one.split("=")[0]: one for one in answer.headers.getlist("Set-Cookie")}
    assert "HttpOnly; Path=/; SameSite=Lax" in kept[COOKIE]
    assert "Secure" not in kept[COOKIE]  # no TLS here
    assert client.get("/peta?kab=61.08").status_code == 200
    assert client.get("/masuk").headers["Location"] == "/"


def test_behind_tls_the_cookie_is_for_tls_alone(house):
    app = create_app(Settings(home=house.home.root, proxy=1))
    client = app.server.test_client()
    headers = {"X-Forwarded-Proto": "https", "X-Forwarded-For": "10.0.0.9"}
    data = {"nama": "siti", "sandi": SECRET}
    answer = client.post("/masuk", data=data, headers=headers)
    assert all("; Secure" in one for one in answer.headers.getlist("Set-Cookie"))
    assert answer.headers["Strict-Transport-Security"].startswith("max-age=")
    plain = house.client().post("/masuk", data=data, headers=headers)
    assert "Secure" not in plain.headers["Set-Cookie"]  # what nobody announced is not believed


@pytest.mark.parametrize(
    "led",
    [
        "//jahat.example/x",
        "https://jahat.example",
        "/\\jahat.example",
        "javascript:alert(1)",
        "\\\\x",
    ],
)
def test_the_door_never_leads_to_another_server(house, led):
    answer = enter(house.client(), kembali=led)
    assert re.fullmatch(r"/[\w.:()]*|/alert\(1\)", answer.headers["Location"])
    assert "//" not in answer.headers["Location"]


def test_what_is_sent_is_never_markup(house):
    told = enter(house.client(), '"><script>alert(1)</script>', "salah", kembali='/"><b>')
    assert told.status_code == 401
    page = told.get_data(as_text=True)
    assert "<script" not in page
    assert "<b>" not in page
    assert "Nama atau sandi tidak cocok" in page


def test_guessing_is_told_to_wait_also_with_the_right_password(house):
    client = house.client()
    for _ in range(5):
        assert enter(client, "siti", "salah").status_code == 401
    answer = enter(client)
    assert (answer.status_code, answer.headers["Retry-After"]) == (429, "30")
    assert "tunggu 30 detik" in answer.get_data(as_text=True)
    assert not cookie(client)
    again = create_app(Settings(home=house.home.root)).server.test_client()
    assert enter(again).status_code == 429  # another worker, or the same one started again


def test_a_shut_account_is_told_so_only_with_its_own_password(house):
    with closing(Ledger.open(house.home)) as ledger:
        disable_user(ledger, find_user(ledger, "siti")[0], OPERATOR)
    client = house.client()
    wrong, right = (enter(client, "siti", one) for one in ("salah", SECRET))
    assert (wrong.status_code, right.status_code) == (401, 401)
    assert "Akun ini sudah ditutup" not in wrong.get_data(as_text=True)
    assert "Akun ini sudah ditutup" in right.get_data(as_text=True)
    assert not cookie(client)


def test_the_menu_of_an_account_says_who_it_is_and_since_when(house):
    client, elsewhere = house.client(), house.client()
    enter(elsewhere)
    enter(client, "siti", "salah")
    enter(client)
    layout = client.get("/_dash-layout").get_data(as_text=True)
    for said in (
        "Bappeda \\u00b7 Kabupaten Landak",
        "Masuk hari ini pukul",
        "Sebelumnya hari ini pukul",
        "1 kali salah sandi sejak itu",
        "1 sesi lain masih masuk",
        "Ganti sandi",
        "Keluar di semua komputer",
        "Jejak audit",
    ):
        assert said in layout, said


def test_a_refusal_is_a_page_for_who_reads_and_a_sentence_for_a_program(house):
    client = house.client()
    enter(client)
    path = "/data/balasan/tidak-ada.xlsx"
    plain = client.get(path)
    page = client.get(path, headers={"Accept": "text/html,*/*;q=0.8"})
    assert plain.status_code == page.status_code == 404
    assert not plain.get_data(as_text=True).startswith("<!DOCTYPE")
    told = page.get_data(as_text=True)
    assert "<h1>Tidak ditemukan</h1>" in told
    assert page.headers["X-Request-Id"] in told


def test_a_session_that_was_planted_is_not_gone_on_with(house):
    attacker, victim = house.client(), house.client()
    enter(attacker)
    planted = cookie(attacker)
    victim.set_cookie(COOKIE, planted)
    enter(victim)
    assert cookie(victim) not in ("", planted)
    assert attacker.get("/").headers["Location"] == "/masuk"
    victim.set_cookie(COOKIE, "apa-saja")
    assert victim.get("/").headers["Location"] == "/masuk"
    enter(victim)
    assert cookie(victim) != "apa-saja"


def test_a_session_ends_here_or_everywhere(house):
    here, there, other = house.client(), house.client(), house.client()
    for one in (here, there, other):
        enter(one)
    old = cookie(here)
    left = here.post("/keluar", headers=token(here))
    assert left.headers["Location"] == "/masuk?keluar=ini"
    assert left.headers["Clear-Site-Data"] == '"cache"'
    assert left.cache_control.no_store
    assert "Anda sudah keluar." in here.get("/masuk?keluar=ini").get_data(as_text=True)
    assert not cookie(here)
    here.set_cookie(COOKIE, old)
    assert here.get("/").status_code == 303
    assert there.get("/").status_code == 200
    left = there.post("/keluar?semua=1", data={"token": cookie(there, "_csrf_token")})
    assert "keluar di semua komputer" in there.get(left.headers["Location"]).get_data(as_text=True)
    assert other.get("/").status_code == 303
    assert "Sesi Anda sudah berakhir" in other.get("/masuk").get_data(as_text=True)
    assert other.post("/keluar").headers["Location"] == "/masuk"  # a page that stood open


def test_the_first_password_opens_nothing_but_its_change(house):
    client = house.client()
    enter(client, "baru")
    assert client.get("/").headers["Location"] == "/sandi"
    assert client.get("/api/v1/nilai").status_code == 403
    answer = client.post("/_dash-update-component", json={}, headers=token(client))
    assert answer.get_json() == {"galat": "Ganti dulu sandi awal Anda."}
    assert "Ini sandi awal" in client.get("/sandi").get_data(as_text=True)
    before = cookie(client)

    def change(old, new, again):
        data = {"lama": old, "baru": new, "lagi": again, "token": cookie(client, "_csrf_token")}
        return client.post("/sandi", data=data)

    assert "tidak sama" in change(SECRET, NEXT, SECRET).get_data(as_text=True)
    assert "kurang dari 12" in change(SECRET, "pendek", "pendek").get_data(as_text=True)
    assert change(SECRET, NEXT, NEXT).headers["Location"] == "/"
    assert cookie(client) != before
    assert client.get("/").status_code == 200
    assert enter(house.client(), "baru").status_code == 401


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": "https://jahat.example"},
        {"Origin": "null"},
    ],
)
@pytest.mark.parametrize(
    "path", ["/_dash-update-component", "/masuk", "/keluar", "/sandi", "/peran", "/api/v1/bukti"]
)
def test_another_site_changes_nothing_in_the_name_of_who_is_signed_in(house, path, headers):
    client = house.client()
    enter(client)
    assert client.post(path, headers=headers | token(client)).status_code == 403
    assert client.get("/").status_code == 200


@pytest.mark.parametrize(
    "sent", [{}, {"X-CSRFToken": ""}, {"X-CSRFToken": "0" * 64}, {"X-CSRFToken": "é"}]
)
def test_a_change_without_the_token_of_the_session_is_refused(house, sent):
    client, other = house.client(), house.client()
    enter(client)
    enter(other)
    for headers in (sent, token(other)):  # of another session of the same account, too
        answer = client.post("/_dash-update-component", json={}, headers=headers)
        assert answer.status_code == 403
        assert "tidak datang dari halaman Lokus" in answer.get_json()["galat"]
    assert form_token(cookie(client)) == cookie(client, "_csrf_token")


def test_a_callback_answers_who_is_signed_in_and_says_who_it_is(house):
    client = house.client()
    enter(client)
    client.environ_base["HTTP_X_CSRFTOKEN"] = cookie(client, "_csrf_token")
    route = {"pathname": "/rakor", "kab": "61.08"}
    said = str(Trigger(client)("frame-page.children", **{"frame-route": route}))
    assert "Anda melihat sebagai" not in said  # who has an account plays no role
    assert '"Akun: siti, Bappeda' in client.get("/_dash-layout").get_data(as_text=True)


def test_a_role_of_the_sample_gives_an_account_nothing(house):
    client = house.client()
    enter(client)
    client.environ_base["HTTP_X_CSRFTOKEN"] = cookie(client, "_csrf_token")
    answer = Trigger(client)

    def rakor():
        return str(answer("rakor-kalimat.children", **{"rakor-kabupaten": "61.08"}))

    before = rakor()
    client.set_cookie("lokus-peran", "tamu")
    assert rakor() == before
    assert "hanya untuk tim TPPS" not in before


FAR = {"REMOTE_ADDR": "10.0.0.7"}


@pytest.mark.parametrize(
    ("environ", "headers"),
    [
        (FAR, {}),
        ({}, {"X-Forwarded-For": "127.0.0.1"}),  # a proxy nobody told of
        ({}, {"Host": "jahat.example"}),  # a name that was led here (DNS rebinding)
    ],
)
def test_without_accounts_nobody_but_this_machine_is_answered(client, environ, headers):
    for path in ("/", "/api/v1/nilai", "/_dash-layout", "/masuk", "/geo/desa/61.08.json"):
        answer = client.get(path, environ_base=environ, headers=headers)
        assert answer.status_code == 403
        assert "belum punya akun" in answer.get_data(as_text=True)
    assert client.get("/healthz", environ_base=environ, headers=headers).status_code == 200


def test_without_accounts_there_is_no_door(client):
    assert client.get("/masuk").headers["Location"] == "/"
    assert enter(client).status_code == 404
