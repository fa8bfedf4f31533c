"""Whether a home may be served as it is: without accounts only the sample, and only here."""

from ipaddress import ip_address

from sqlalchemy import exists, select

from dashboard.data.ledger import Ledger
from dashboard.data.ledger_tables import batch
from dashboard.data.users import any_user

FIRST = "buat akun pertama dengan `lokus users add NAMA --role admin`"
REAL = (
    f"Di sini ada data nyata, tetapi belum ada akun: {FIRST}, atau jalankan dengan "
    "LOKUS_SIGN_IN=off bila hanya Anda yang memakai komputer ini."
)
OPEN = (
    "Data nyata di sini terbuka bagi siapa pun di komputer ini; sebelum Lokus dijalankan lagi, "
    "buat akun pertama di komputer server: lokus users add NAMA --role admin"
)
"""Said while a server that began with the sample goes on with the first real file."""
SHUT = (
    "Lokus ini belum punya akun, maka hanya melayani komputernya sendiri; "
    f"admin: {FIRST} di komputer server."
)


def refuse_open_house(
    ledger: Ledger, host: str, *, signs_in: bool = True, behind_proxy: bool = False
) -> None:
    """Raise ValueError where serving would show figures to whoever asks.

    host: where the server listens; empty where another program decides. signs_in: LOKUS_SIGN_IN;
    switched off, it lets real data be served without accounts, never to other machines.
    """
    if any_user(ledger):
        return
    if (host and not is_loopback(host)) or behind_proxy:
        where = f"HOST={host}" if not is_loopback(host or "127.0.0.1") else "LOKUS_PROXY"
        raise ValueError(f"{where} melayani komputer lain, tetapi belum ada akun: {FIRST}.")
    if signs_in and has_real(ledger):
        raise ValueError(REAL)


def has_real(ledger: Ledger) -> bool:
    """Tell whether a real file was ever taken in, also if it was withdrawn."""
    with ledger.reading() as connection:
        return bool(connection.scalar(select(exists(select(batch.c.id).where(~batch.c.sample)))))


def is_loopback(host: str) -> bool:
    """Tell whether a name or number is this very machine's alone."""
    try:
        return host == "localhost" or ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
