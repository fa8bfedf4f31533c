"""/healthz: is it alive, and what does it serve?"""

from dashboard.data import versions
from dashboard.factory import create_app
from dashboard.settings import Settings


def test_health_names_the_served_version_and_its_counts(client, sample_home):
    health = client.get("/healthz")
    assert health.status_code == 200
    said = health.get_json()
    assert said["status"] == "ok"
    assert said["version"] == versions.current(sample_home)
    assert said["counts"]["batches"] == 38
    assert all(number > 0 for number in said["counts"].values())


def test_an_empty_home_is_alive_but_says_what_to_do(home):
    answer = create_app(Settings(home=home.root)).server.test_client().get("/healthz")
    assert answer.status_code == 200
    assert answer.get_json() == {
        "status": "kosong",
        "version": None,
        "reason": "Belum ada data. Muat berkas dengan `lokus ingest BERKAS…`.",
    }
