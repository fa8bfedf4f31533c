"""/bantuan and «?» in the bar: steps, pages, settings, and what an indicator counts."""

import pytest

from dashboard.domain.actors import Actor, Role
from dashboard.factory import create_app
from dashboard.settings import Settings
from tests.triggering import Trigger


def page(ask):
    route = {"pathname": "/bantuan", "kab": "61.11"}
    return str(ask("frame-page.children", **{"frame-route": route})["frame-page"]["children"])


def told(ask, path, search=""):
    asked = {
        "frame-apa-buka": 1,
        "frame-address.pathname": path,
        "frame-address.search": search,
    }
    return str(ask("frame-apa-isi.children", **asked)["frame-apa-isi"]["children"])


def test_the_team_reads_every_step_and_setting(trigger):
    shown = page(trigger)
    for words in ("Mencadangkan dan memulihkan", "lokus users add", "LOKUS_HOME", "Memulai tahun"):
        assert words in shown


def test_a_guest_reads_what_guests_do(sample_home):
    guest = Actor("tamu", Role.TAMU)
    app = create_app(Settings(home=sample_home.root), who=lambda: guest)
    shown = page(Trigger(app.server.test_client()))
    assert "Menayangkan dan mengunduh paparan" in shown
    assert "lokus users add" not in shown
    assert "LOKUS_HOME" not in shown


def test_it_stands_before_anything_was_built(home):
    app = create_app(Settings(home=home.root))
    assert "Memuat berkas OPD" in page(Trigger(app.server.test_client()))


def test_every_indicator_is_explained(trigger):
    shown = trigger("bantuan-kalimat.children", **{"bantuan-kalimat": "bantuan-kalimat"})
    assert "Ada 55 indikator" in shown["bantuan-kalimat"]["children"]
    assert len(shown["bantuan-indikator"]["children"]) == 55


def test_the_bar_explains_the_page_and_the_indicator_on_it(trigger):
    said = told(trigger, "/peta", "?kab=61.08&ind=pregnant_iron_tablet_90")
    assert "Arsiran berarti belum ada laporan, bukan nol." in said
    assert (
        "Ibu hamil dengan TTD minimal 90 tablet dari jumlah ibu hamil (kohort); "
        "makin tinggi makin baik."
    ) in said
    assert "pengampu Dinas Kesehatan; dasar Perpres 72/2021 Lampiran A." in said


@pytest.mark.parametrize("path", ["/", "/rakor/61.08-1", "/wilayah/61.08.02"])
def test_pages_without_one_indicator_explain_themselves_alone(trigger, path):
    assert "makin tinggi" not in told(trigger, path, "?ind=pregnant_iron_tablet_90")


def test_a_page_that_is_none_leads_to_the_help(trigger):
    assert told(trigger, "/tidak-ada") == "Halaman ini belum ada keterangannya; lihat Bantuan."
