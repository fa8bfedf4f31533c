"""A warehouse file that is damaged while it is open: said in one sentence, and built anew."""

import os

import pytest

from dashboard.data import versions
from dashboard.data.background import Background
from dashboard.data.rebuild import rebuild
from dashboard.factory import create_app
from dashboard.settings import Settings
from tests.conftest import SAMPLE_DAY
from tests.data.conftest import Office
from tests.data.test_build import AUGUST, desa
from tests.triggering import Trigger

FIGURES = f"/api/v1/nilai?kab=61.08&ind={AUGUST['indicator']}&per=2025-08&audiens=tim"
RAJA = "61.08.01.2001"
SAID = "rusak atau hilang. Angka yang tampil dibangun ulang dari batch: ulangi sebentar lagi"


@pytest.fixture
def asked(monkeypatch):
    """What was asked to be done in the background; nothing is done."""
    works = []
    monkeypatch.setattr(Background, "ask", lambda _, work, *of: works.append((work, of)))
    return works


@pytest.fixture
def office(home):
    office = Office(home)
    office.take([desa(RAJA, 9, 10)])
    office.publish()
    office.build()
    yield office
    office.ledger.close()


@pytest.fixture
def client(office):
    settings = Settings(home=office.home.root)
    client = create_app(settings, today=lambda: SAMPLE_DAY).server.test_client()
    assert client.get("/healthz").status_code == 200  # the file is open now
    return client


def overwritten(file):
    with file.open("r+b") as open_file:
        open_file.seek(3 * 4096)
        open_file.write(b"\x5a" * (file.stat().st_size - 3 * 4096))


def cut_off(file):
    os.truncate(file, 3 * 4096)


@pytest.mark.parametrize("damage", [overwritten, cut_off])
def test_a_file_damaged_while_it_is_open_is_said_and_built_anew(client, office, asked, damage):
    spoiled = versions.current(office.home)
    damage(versions.file_of(office.home, spoiled))
    answer = client.get(FIGURES)
    assert answer.status_code == 503
    assert answer.get_json()["galat"].startswith(f"Berkas angka {spoiled} {SAID}")
    assert asked == [(rebuild, (office.home, SAMPLE_DAY))]
    with pytest.raises(AssertionError, match=SAID):
        Trigger(client)("peta-map.figure", **{"peta-kabupaten": "61.08"})
    page = client.get("/unduh/wilayah/61.08.pdf")
    assert (page.status_code, SAID in page.text) == (503, True)
    assert len(asked) == 1, "one version is built anew once"
    told = []
    rebuild(told.append, office.home, SAMPLE_DAY)
    assert f"Gudang data {spoiled} rusak atau hilang; dibangun ulang dari batch." in told
    healed = client.get(FIGURES)
    assert healed.status_code == 200
    assert healed.get_json()["versi"] == versions.current(office.home) != spoiled
