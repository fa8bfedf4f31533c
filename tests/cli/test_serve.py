"""`lokus serve`: refuses in a sentence, builds what is due, says where it serves."""

import socket

import pytest

from dashboard.data import versions
from tests.serving import address_of, get, health, kill, serving, start


@pytest.fixture
def taken_port():
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        yield other.getsockname()[1]


def test_a_busy_port_is_named_before_anything_is_done(rumah, refused, taken_port):
    said = refused("serve", "--port", str(taken_port))
    assert said.startswith(f"Porta {taken_port} di 127.0.0.1 sudah dipakai program lain")
    assert not rumah.exists()


def test_a_home_below_a_file_is_refused(rumah, refused):
    rumah.write_text("", encoding="utf-8")
    assert str(rumah) in refused("serve", "--port", "0")
    assert rumah.read_text(encoding="utf-8") == ""


@pytest.mark.parametrize("port", ["abc", "70000", "-1", "80.5"])
def test_a_port_that_is_none_is_refused(rumah, refused, monkeypatch, port):
    monkeypatch.setenv("PORT", port)
    assert refused("serve") == f"PORT={port}: isi angka 0 sampai 65535"
    assert not rumah.exists()


@pytest.mark.parametrize("port", ["70000", "-1"])
def test_a_port_given_as_a_word_is_refused_the_same(rumah, refused, port):
    assert f"{port}: isi angka 0 sampai 65535" in refused("serve", f"--port={port}")
    assert not rumah.exists()


def test_other_machines_are_served_only_with_accounts(rumah, refused, monkeypatch):
    said = refused("serve", "--host", "0.0.0.0", "--port", "0")  # noqa: S104
    assert said == (
        "HOST=0.0.0.0 melayani komputer lain, tetapi belum ada akun: buat akun pertama dengan "
        "`lokus users add NAMA --role admin`."
    )
    monkeypatch.setenv("LOKUS_SIGN_IN", "off")  # is for this machine alone
    assert refused("serve", "--host", "0.0.0.0", "--port", "0") == said  # noqa: S104
    monkeypatch.setenv("LOKUS_PROXY", "1")
    assert refused("serve", "--port", "0").startswith("LOKUS_PROXY melayani komputer lain")


@pytest.mark.parametrize(("name", "wrong"), [("LOKUS_SIGN_IN", "mati"), ("LOKUS_PROXY", "ya")])
def test_a_setting_of_the_door_that_is_none_is_refused(rumah, refused, monkeypatch, name, wrong):
    monkeypatch.setenv(name, wrong)
    assert refused("serve").startswith(f"{name}={wrong}: isi ")


def test_a_first_kabupaten_that_is_none_is_refused(rumah, refused, monkeypatch):
    monkeypatch.setenv("LOKUS_KABUPATEN", "99.99")
    assert refused("serve", "--port", "0") == (
        "LOKUS_KABUPATEN=99.99: kabupaten itu tidak ada di daftar wilayah; "
        "tambahkan dengan `lokus areas` atau kosongkan."
    )
    assert not rumah.exists()


def test_an_address_of_another_machine_is_named(rumah, refused):
    for host in ("192.0.2.1", "tidak.ada.invalid"):
        said = refused("serve", "--host", host, "--port", "0")
        assert said.startswith(f"{host} bukan alamat komputer ini")
    assert not rumah.exists()


def test_it_serves_what_was_built_and_says_where(own_home):
    with serving(own_home.root) as address:
        assert address.startswith("http://127.0.0.1:")
        assert health(address)["version"] == versions.current(own_home)
        assert "<!DOCTYPE html>" in get(f"{address}/peta")


def test_host_and_port_come_from_the_environment(own_home):
    process = start(own_home.root, "serve", HOST="localhost", PORT="0")
    try:
        assert address_of(process).startswith("http://localhost:")
    finally:
        kill(process)


def test_an_empty_home_serves_and_says_that_there_is_nothing(tmp_path):
    with serving(tmp_path / "rumah") as address:
        assert "<!DOCTYPE html>" in get(f"{address}/peta")
