"""Nobody else on the machine reads the home: it holds accounts and files about people's health."""

import os
from contextlib import closing

import pytest

from dashboard.data.backup_restoring import restore_backup
from dashboard.data.backup_writing import write_backup
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.data.users import add_user
from dashboard.domain.actors import OPERATOR, Role
from dashboard.domain.users import User

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows has other rights")


@pytest.fixture(autouse=True)
def open_handed():
    """As on most machines: what is made may be read by everybody."""
    before = os.umask(0o022)
    yield
    os.umask(before)


def mode(place):
    return place.stat().st_mode & 0o777


def filled(home):
    with closing(Ledger.open(home)) as ledger:
        add_user(ledger, User(0, "siti", Role.ADMIN), "sidik", OPERATOR)
        kept = home.root.glob("ledger.sqlite*")
        assert {one.name: mode(one) for one in kept} == dict.fromkeys(
            ("ledger.sqlite", "ledger.sqlite-shm", "ledger.sqlite-wal"), 0o600
        )


def test_a_home_made_here_is_its_user_s_alone(tmp_path):
    home = Home(tmp_path / "kantor" / "rumah")
    filled(home)
    assert mode(home.root) == 0o700


def test_in_a_folder_that_was_there_the_ledger_still_is(tmp_path):
    filled(Home(tmp_path))


def test_a_restored_home_is_as_shut_as_a_new_one(tmp_path):
    home, again = Home(tmp_path / "rumah"), Home(tmp_path / "pulih")
    filled(home)
    write_backup(home, tmp_path / "cadangan.zip", {})
    assert mode(tmp_path / "cadangan.zip") == 0o600
    restore_backup(tmp_path / "cadangan.zip", again)
    assert (mode(again.root), mode(again.ledger)) == (0o700, 0o600)
