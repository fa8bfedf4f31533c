"""A name and a password become a session, or a sentence."""

import math
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from ipaddress import IPv4Address, ip_address, ip_network

from dashboard.data.ledger import Ledger
from dashboard.data.sign_in_failures import claim_try, forgive
from dashboard.data.user_sessions import (
    ChangedAccountError,
    begin_session,
    end_session,
    user_of_session,
)
from dashboard.data.users import find_user, read_user, renew_hash, set_password
from dashboard.domain.passwords import LONGEST, refuse_weak
from dashboard.domain.sign_in_waits import FREE, FREE_OF_ADDRESS
from dashboard.domain.users import User, key_of
from dashboard.security.passwords import hash_password, is_old, is_password, nobodys_hash

CLOSED = "Akun ini sudah ditutup; mintalah admin membukanya lagi."
WRONG = "Nama atau sandi tidak cocok; periksa, lalu ulangi, atau mintalah admin mengatur ulang."


class WrongPasswordError(ValueError):
    """Name and password belong to no account; which of the two is wrong is not said."""


class ClosedAccountError(WrongPasswordError):
    """The password is right and the account is shut: said to who knows it alone."""


@dataclass
class TooManyFailuresError(Exception):
    """Whoever asks has to wait. seconds: how long."""

    seconds: int

    def __str__(self) -> str:
        wait = f"{self.seconds} detik"
        if self.seconds > 60:
            wait = f"{math.ceil(self.seconds / 60)} menit"
        return f"Terlalu sering salah; tunggu {wait}, lalu coba lagi."


def present() -> datetime:
    """Return the moment as the ledger keeps it: in UTC, without saying so."""
    return datetime.now(UTC).replace(tzinfo=None)


def sign_in(
    ledger: Ledger, name: str, password: str, address: str, clock: Callable[[], datetime] = present
) -> str:
    """Begin a session and return its token, which nothing stores.

    Raises WrongPasswordError (for a shut account ClosedAccountError) and TooManyFailuresError.
    address: where the request comes from.
    """
    now, own, near = clock(), _key("nama", key_of(name)), _key("alamat", _near(address))
    _claim(ledger, own, near, now)
    found = find_user(ledger, name)
    user, password_hash = found or (None, nobodys_hash())
    fits = len(password) <= LONGEST and is_password(password, password_hash)
    if user is None or not fits:
        raise WrongPasswordError(WRONG)
    if user.disabled:
        raise ClosedAccountError(CLOSED)
    forgive(ledger, own, near)
    if is_old(password_hash):
        before, password_hash = password_hash, hash_password(password)
        renew_hash(ledger, user, before, password_hash)
    try:
        return _begin(ledger, user, now, password_hash)
    except ChangedAccountError as changed:
        raise WrongPasswordError(WRONG) from changed


def change_password(
    ledger: Ledger,
    user: User,
    old: str,
    new: str,
    address: str,
    clock: Callable[[], datetime] = present,
) -> str:
    """Give an account the password it chose, end its sessions everywhere, begin a new one."""
    now, own, near = clock(), _key("nama", key_of(user.name)), _key("alamat", _near(address))
    _claim(ledger, own, near, now)
    found = find_user(ledger, user.name)
    if found is None or len(old) > LONGEST or not is_password(old, found[1]):
        raise WrongPasswordError("Sandi lama tidak cocok; periksa, lalu ulangi.")
    forgive(ledger, own, near)
    refuse_weak(new, user.name)
    if new == old:
        raise ValueError("Sandi baru sama dengan yang lama; pilih yang lain.")
    password_hash = hash_password(new)
    set_password(ledger, user, password_hash, user.actor, must_change=False)
    return _begin(ledger, user, now, password_hash, signed_in=False)


def user_of(ledger: Ledger, token: str, clock: Callable[[], datetime] = present) -> User | None:
    """Return who holds a token; None where its session is over or never was."""
    identity = user_of_session(ledger, hash_of(token), clock()) if token else None
    return read_user(ledger, identity) if identity is not None else None


def sign_out(ledger: Ledger, token: str, user: User | None = None) -> None:
    """End the session of a token. user: who leaves by it; None where another takes its place."""
    end_session(ledger, hash_of(token), user)


def form_token(token: str) -> str:
    """Return what a page of a session sends with every change; it tells nothing of the session."""
    return sha256(b"lokus formulir " + token.encode()).hexdigest()


def hash_of(token: str) -> str:
    return sha256(token.encode()).hexdigest()


def _claim(ledger: Ledger, own: str, near: str, now: datetime) -> None:
    left = claim_try(ledger, {own: FREE, near: FREE_OF_ADDRESS}, now)
    if left > timedelta():
        raise TooManyFailuresError(math.ceil(left.total_seconds()))


def _begin(
    ledger: Ledger, user: User, now: datetime, proved: str, *, signed_in: bool = True
) -> str:
    token = secrets.token_urlsafe(32)
    begin_session(ledger, hash_of(token), user, now, proved=proved, signed_in=signed_in)
    return token


def _near(address: str) -> str:
    """Return whom failures are counted for: of IPv6 the network, of which a machine has billions
    of addresses."""
    try:
        found = ip_address(address)
    except ValueError:
        return address
    if isinstance(found, IPv4Address) or found.ipv4_mapped:
        return str(getattr(found, "ipv4_mapped", None) or found)
    return str(ip_network(f"{found}/64", strict=False))


def _key(kind: str, text: str) -> str:
    return sha256(f"{kind} {text}".encode()).hexdigest()
