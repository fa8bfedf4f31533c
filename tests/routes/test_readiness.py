"""/readyz: a sentence for each thing the server cannot do, and never where it lies."""

import os

import pytest

from dashboard.data import versions
from dashboard.data.background import Background
from dashboard.data.rebuild import rebuild
from dashboard.factory import create_app
from dashboard.routes.readiness import STOPS
from dashboard.settings import Settings


def asked(home):
    answer = create_app(Settings(home=home.root)).server.test_client().get("/readyz")
    return answer.status_code, answer.get_json()["sebab"]


def test_a_home_with_figures_is_ready(client):
    answer = client.get("/readyz")
    assert (answer.status_code, answer.get_json()) == (200, {"siap": True, "sebab": []})


def test_an_empty_home_is_ready_for_its_first_file(home):
    assert asked(home) == (200, [])
    assert list(home.root.glob(".siap-*")) == []


def test_a_warehouse_that_is_no_file_of_duckdb_is_said_and_built_anew(home, monkeypatch):
    works = []
    monkeypatch.setattr(Background, "ask", lambda _, work, *of: works.append((work, of[0])))
    versions.file_of(home, "v000001-0a").write_bytes(b"rusak")
    versions.publish(home, "v000001-0a")
    assert asked(home) == (
        503,
        [
            "Gudang data tidak terbuka dan sedang dibangun ulang; bila tetap begini, hentikan "
            "Lokus lalu jalankan `lokus serve` lagi."
        ],
    )
    assert works == [(rebuild, home)]


def test_a_server_that_stops_takes_no_new_visitors(home):
    server = create_app(Settings(home=home.root)).server
    server.config[STOPS] = True
    answer = server.test_client().get("/readyz")
    assert answer.status_code == 503
    assert answer.get_json()["sebab"] == [
        "Server ini sedang berhenti; yang sudah dimulai diselesaikan dulu."
    ]


def test_a_home_that_takes_no_file_is_said(home, monkeypatch):
    if os.name == "posix" and os.geteuid() == 0:
        from pathlib import Path

        def refuse(self, _):
            raise PermissionError(13, "Permission denied", str(self))

        monkeypatch.setattr(Path, "write_bytes", refuse)
    else:
        home.root.chmod(0o500)
    code, faults = asked(home)
    assert code == 503
    assert faults == [
        "Folder data tidak dapat ditulis; periksa ruang disk dan izin folder LOKUS_HOME."
    ]


@pytest.mark.parametrize("content", [b"rusak" * 4000])
def test_a_ledger_that_is_no_file_of_sqlite_is_said_and_nothing_of_its_place(home, content):
    home.ledger.write_bytes(content)
    code, faults = asked(home)
    assert code == 503
    assert faults[0] == (
        "Buku besar tidak terbaca; jalankan `lokus check`, atau pulihkan dari cadangan."
    )
    assert str(home.root) not in " ".join(faults)
