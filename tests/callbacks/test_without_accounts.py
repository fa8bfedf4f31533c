"""A server that began with the sample and gets its first real file says what has to follow."""

from contextlib import closing

from dashboard.data.ledger import Ledger
from dashboard.data.users import add_user
from dashboard.domain.actors import OPERATOR
from dashboard.factory import create_app
from dashboard.settings import Settings
from tests.callbacks.test_ringkasan import said
from tests.security.test_admission import ADMIN, make_real
from tests.triggering import Trigger


def ribbon(ask, path="/rakor"):
    route = {"pathname": path, "kab": "61.08"}
    return said(ask("frame-page.children", **{"frame-route": route}), "frame-ribbon")


def test_with_the_first_real_file_every_page_says_that_there_are_no_accounts(own_home):
    client = create_app(Settings(home=own_home.root)).server.test_client()
    ask = Trigger(client)
    assert "BELUM ADA AKUN" not in ribbon(ask)
    with closing(Ledger.open(own_home)) as ledger:
        make_real(ledger)
        warned = ribbon(ask)
        assert warned.startswith("BELUM ADA AKUN Data nyata di sini terbuka bagi siapa pun")
        assert "lokus users add NAMA --role admin" in warned
        assert "DATA CONTOH" in warned  # what is still the sample's goes on saying so
        assert "BELUM ADA AKUN" in ribbon(ask, "/halaman-yang-tidak-ada")
        add_user(ledger, ADMIN, "x", OPERATOR)
    # From the first account on nobody sees anything without it, also before a restart.
    assert client.get("/_dash-layout").status_code == 401


def test_an_office_of_one_that_said_so_is_not_warned_at_every_page(own_home):
    with closing(Ledger.open(own_home)) as ledger:
        make_real(ledger)
    app = create_app(Settings(home=own_home.root, sign_in="off"))
    assert "BELUM ADA AKUN" not in ribbon(Trigger(app.server.test_client()))
