"""Without accounts nothing but the sample is served, and to this machine alone."""

from contextlib import closing

import pytest

from dashboard.data.ledger import Ledger
from dashboard.data.ledger_tables import batch
from dashboard.data.users import add_user
from dashboard.domain.actors import OPERATOR, Role
from dashboard.domain.users import User
from dashboard.security.admission import is_loopback, refuse_open_house

ADMIN = User(0, "admin", Role.ADMIN)


@pytest.fixture
def ledger(own_home):
    with closing(Ledger.open(own_home)) as ledger:
        yield ledger


def make_real(ledger):
    with ledger.writing() as connection:
        connection.execute(batch.update().where(batch.c.id == 1).values(sample=False))


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "::1", "127.0.0.2", ""])
def test_the_sample_on_this_machine_needs_no_account(ledger, host):
    refuse_open_house(ledger, host)


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.5", "::", "server-bappeda"])  # noqa: S104
@pytest.mark.parametrize("signs_in", [True, False])
def test_any_other_address_needs_one(ledger, host, signs_in):
    with pytest.raises(ValueError, match=rf"HOST={host} melayani komputer lain.*lokus users add"):
        refuse_open_house(ledger, host, signs_in=signs_in)
    add_user(ledger, ADMIN, "x", OPERATOR)
    refuse_open_house(ledger, host, signs_in=signs_in)


def test_a_proxy_brings_other_machines(ledger):
    with pytest.raises(ValueError, match="LOKUS_PROXY melayani komputer lain"):
        refuse_open_house(ledger, "127.0.0.1", behind_proxy=True)


@pytest.mark.parametrize("host", ["127.0.0.1", ""])
def test_real_data_need_an_account_or_the_word_of_who_sits_here(ledger, host):
    make_real(ledger)
    with pytest.raises(ValueError, match=r"data nyata, tetapi belum ada akun: .*LOKUS_SIGN_IN=off"):
        refuse_open_house(ledger, host)
    refuse_open_house(ledger, host, signs_in=False)
    add_user(ledger, ADMIN, "x", OPERATOR)
    refuse_open_house(ledger, host)


@pytest.mark.parametrize("name", ["", "localhost.jahat.example", "127.0.0.1.jahat.example", "::2"])
def test_only_this_machine_is_this_machine(name):
    assert not is_loopback(name)
    assert is_loopback("[::1]")
