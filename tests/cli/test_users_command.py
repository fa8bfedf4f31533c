"""`lokus users`: accounts are made, listed, shut and opened again; passwords are shown once."""

import io
import re

import pytest

from dashboard.__main__ import main
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.data.users import find_user
from dashboard.security.passwords import is_password

MADE = re.compile(r"^Sandi: (\S{19})$", re.MULTILINE)


def run(capsys, *words):
    assert main(("users", *words)) == 0
    return capsys.readouterr().out.strip()


def kept(rumah, name):
    ledger = Ledger.open(Home(rumah))
    try:
        return find_user(ledger, name)
    finally:
        ledger.close()


def test_an_account_is_made_listed_shut_and_opened(rumah, capsys):
    assert "Belum ada akun" in run(capsys, "list")
    said = run(capsys, "add", "Siti", "--role", "bappeda", "--kab", "6108")
    first = MADE.search(said)[1]
    assert "Akun «Siti» (bappeda) dibuat; sandinya harus diganti" in said
    user, password_hash = kept(rumah, "siti")
    assert (user.kab, user.must_change) == ("61.08", True)
    assert is_password(first, password_hash)
    assert run(capsys, "list").split() == ["Siti", "bappeda", "61.08", "sandi", "awal"]
    assert "ditutup" in run(capsys, "disable", "siti")
    assert run(capsys, "list").split()[-1] == "ditutup"
    second = MADE.search(run(capsys, "reset", "SITI"))[1]
    user, password_hash = kept(rumah, "siti")
    assert not user.disabled
    assert [is_password(one, password_hash) for one in (first, second)] == [False, True]


def test_a_password_comes_from_a_line_and_is_never_told_again(rumah, capsys, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO("sawah hijau tujuh kerbau\n"))
    said = run(capsys, "add", "admin", "--role", "admin", "--ask")
    assert "kerbau" not in said
    assert is_password("sawah hijau tujuh kerbau", kept(rumah, "admin")[1])


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("add", "siti"), "Sebutkan perannya"),
        (("add", "--role", "admin"), "Sebutkan nama akunnya"),
        (("add", "siti", "--role", "kecamatan"), "Akun kecamatan perlu wilayahnya"),
        (("add", "siti", "--role", "bappeda", "--kab", "99.99"), "--kab 99.99: wilayah itu tidak"),
        (
            ("add", "siti", "--role", "opd", "--kab", "61.08", "--opd", "Dinas Sihir"),
            "OPD itu tidak dikenal; pilih ",
        ),
        (
            ("add", "s", "--role", "kecamatan", "--kab", "61.11", "--area", "61.08.02"),
            "tidak di dalam kabupaten 61.11",
        ),
        (("reset", "siti"), "Akun «siti» tidak ada"),
        (("add", "siti", "--role", "raja"), "pilih"),
    ],
)
def test_what_cannot_be_is_told_in_one_sentence(rumah, refused, words, said):
    if "raja" in words:
        with pytest.raises(SystemExit):
            main(("users", *words))
        return
    assert said in refused("users", *words)


def test_a_name_is_given_once(rumah, refused, capsys):
    run(capsys, "add", "Siti", "--role", "admin")
    assert "sudah ada" in refused("users", "add", "siti", "--role", "admin")
