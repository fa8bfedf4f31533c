"""A name and a password become a session, or a sentence; tried as an attacker would."""

import threading
from contextlib import closing
from datetime import datetime, timedelta

import pytest

from dashboard.data.ledger import Ledger
from dashboard.data.user_tables import sign_in_failure, user_account, user_session
from dashboard.data.users import add_user, disable_user, find_user, set_password
from dashboard.domain.actors import OPERATOR, Role
from dashboard.domain.sign_in_waits import FREE
from dashboard.domain.users import User
from dashboard.security.passwords import hash_password, is_password, made_password
from dashboard.security.signing_in import (
    TooManyFailuresError,
    WrongPasswordError,
    change_password,
    form_token,
    sign_in,
    sign_out,
    user_of,
)

NOON = datetime.fromisoformat("2026-11-22T12:00")
SECRET, NEXT = "sawah hijau tujuh kerbau", "perahu kayu di muara landak"
NEAR = "10.0.0.7"


class Clock:
    def __init__(self):
        self.now = NOON

    def __call__(self):
        return self.now

    def after(self, **passed):
        self.now += timedelta(**passed)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def ledger(home):
    with closing(Ledger.open(home)) as ledger:
        add_user(ledger, User(0, "Siti", Role.BAPPEDA, "61.08"), hash_password(SECRET), OPERATOR)
        yield ledger


def siti(ledger) -> User:
    return find_user(ledger, "siti")[0]


def rows(ledger, table):
    with ledger.reading() as connection:
        return connection.execute(table.select()).all()


def test_the_right_password_begins_a_session_and_the_name_is_read_kindly(ledger, clock):
    token = sign_in(ledger, " SITI ", SECRET, NEAR, clock)
    assert user_of(ledger, token, clock) == siti(ledger)
    assert user_of(ledger, "", clock) is None
    assert user_of(ledger, token + "x", clock) is None


def test_the_ledger_holds_neither_password_nor_token(ledger, clock):
    token = sign_in(ledger, "siti", SECRET, NEAR, clock)
    kept = str([rows(ledger, one) for one in (user_account, user_session, sign_in_failure)])
    assert "argon2id" in kept
    for secret in (token, SECRET, form_token(token)):
        assert secret not in kept


@pytest.mark.parametrize(("name", "password"), [("siti", "salah"), ("budi", SECRET), ("siti", "")])
def test_what_is_wrong_is_not_said(ledger, clock, name, password):
    with pytest.raises(WrongPasswordError, match="Nama atau sandi tidak cocok; periksa"):
        sign_in(ledger, name, password, NEAR, clock)


def test_a_password_longer_than_any_is_not_hashed(ledger, clock, monkeypatch):
    monkeypatch.setattr("dashboard.security.signing_in.is_password", pytest.fail)
    with pytest.raises(WrongPasswordError):
        sign_in(ledger, "siti", "x" * 1_000_000, NEAR, clock)


@pytest.mark.parametrize("name", ["siti", "tidak ada"])
def test_guessing_is_slowed_down_and_tells_nothing_of_who_exists(ledger, clock, name):
    for _ in range(FREE):
        with pytest.raises(WrongPasswordError):
            sign_in(ledger, name, "salah", NEAR, clock)
    with pytest.raises(TooManyFailuresError, match="tunggu 30 detik"):
        sign_in(ledger, name, SECRET, "10.0.0.8", clock)  # another machine, the right password
    clock.after(seconds=31)
    with pytest.raises(WrongPasswordError):
        sign_in(ledger, name, "salah", NEAR, clock)
    with pytest.raises(TooManyFailuresError) as waits:
        sign_in(ledger, name, "salah", NEAR, clock)
    assert waits.value.seconds == 60


def test_signing_in_ends_the_count(ledger, clock):
    for _ in range(3):
        for _ in range(FREE - 1):
            with pytest.raises(WrongPasswordError):
                sign_in(ledger, "siti", "salah", NEAR, clock)
        assert sign_in(ledger, "siti", SECRET, NEAR, clock)


def test_one_machine_that_tries_many_names_waits_too(ledger, clock):
    for tried in range(30):
        with pytest.raises(WrongPasswordError):
            sign_in(ledger, f"nama {tried}", "x" * 300, NEAR, clock)
    with pytest.raises(TooManyFailuresError):
        sign_in(ledger, "siti", SECRET, NEAR, clock)
    assert sign_in(ledger, "siti", SECRET, "10.0.0.8", clock)


@pytest.mark.parametrize(
    ("addresses", "free"),
    [
        ([f"2001:db8:0:1::{number:x}" for number in range(40)], "2001:db8:0:2::1"),
        ([f"::ffff:10.0.0.{number}" for number in range(40)], None),
    ],
)
def test_of_ipv6_a_network_is_one_machine(ledger, clock, addresses, free):
    said = []
    for number, address in enumerate(addresses):
        try:
            sign_in(ledger, f"nama {number}", "x" * 300, address, clock)
        except (WrongPasswordError, TooManyFailuresError) as refused:
            said.append(type(refused))
    assert said.count(TooManyFailuresError) == (10 if free else 0)
    assert sign_in(ledger, "siti", SECRET, free or "10.0.0.77", clock)


def test_many_tries_at_once_are_no_way_round_the_wait(ledger, clock):
    told = []

    def guess():
        try:
            sign_in(ledger, "siti", "salah", NEAR, clock)
        except (WrongPasswordError, TooManyFailuresError) as refused:
            told.append(type(refused))

    threads = [threading.Thread(target=guess) for _ in range(12)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert (told.count(WrongPasswordError), told.count(TooManyFailuresError)) == (FREE, 12 - FREE)


def test_a_session_ends_by_rest_by_age_and_by_hand(ledger, clock):
    token = sign_in(ledger, "siti", SECRET, NEAR, clock)
    for _ in range(13):
        clock.after(minutes=55)
        assert user_of(ledger, token, clock)
    clock.after(minutes=6)  # twelve hours
    assert user_of(ledger, token, clock) is None
    resting = sign_in(ledger, "siti", SECRET, NEAR, clock)
    clock.after(minutes=60)
    assert user_of(ledger, resting, clock) is None
    left = sign_in(ledger, "siti", SECRET, NEAR, clock)
    sign_out(ledger, left)
    assert user_of(ledger, left, clock) is None
    assert rows(ledger, user_session) == []


def test_another_password_ends_every_session_but_its_own(ledger, clock):
    here, there = (sign_in(ledger, "siti", SECRET, NEAR, clock) for _ in range(2))
    again = change_password(ledger, siti(ledger), SECRET, NEXT, NEAR, clock)
    assert [user_of(ledger, one, clock) is None for one in (here, there, again)] == [1, 1, 0]
    assert not siti(ledger).must_change
    with pytest.raises(WrongPasswordError):
        sign_in(ledger, "siti", SECRET, NEAR, clock)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("salah", NEXT, "Sandi lama tidak cocok"),
        (SECRET, SECRET, "sama dengan yang lama"),
        (SECRET, "pendek", "kurang dari 12"),
    ],
)
def test_a_change_that_is_refused_changes_nothing(ledger, clock, old, new, said):
    token = sign_in(ledger, "siti", SECRET, NEAR, clock)
    with pytest.raises(ValueError, match=said):
        change_password(ledger, siti(ledger), old, new, NEAR, clock)
    assert user_of(ledger, token, clock).must_change


@pytest.mark.parametrize("shut", [True, False])
def test_who_is_shut_out_or_given_another_password_is_out_at_once(ledger, clock, shut):
    token = sign_in(ledger, "siti", SECRET, NEAR, clock)
    if shut:
        disable_user(ledger, siti(ledger), OPERATOR)
    else:
        set_password(ledger, siti(ledger), hash_password(NEXT), OPERATOR, must_change=True)
    assert user_of(ledger, token, clock) is None
    with pytest.raises(WrongPasswordError):
        sign_in(ledger, "siti", SECRET, NEAR, clock)


def test_a_password_that_is_reset_while_it_is_checked_lets_nobody_in(ledger, clock, monkeypatch):
    def slowly(password, password_hash):
        set_password(ledger, find_user(ledger, "Siti")[0], "lain", OPERATOR, must_change=True)
        return is_password(password, password_hash)

    monkeypatch.setattr("dashboard.security.signing_in.is_password", slowly)
    with pytest.raises(WrongPasswordError):
        sign_in(ledger, "Siti", SECRET, NEAR, clock)
    with ledger.reading() as connection:
        assert connection.execute(user_session.select()).all() == []


def test_made_passwords_differ_and_hold():
    made = {made_password() for _ in range(200)}
    assert len(made) == 200
    assert all(len(one) == 19 and one.count("-") == 3 for one in made)
    hashed = hash_password(next(iter(made)))
    assert is_password(next(iter(made)), hashed)
    assert not is_password("lain", hashed)
    assert not is_password("lain", "bukan hash")
