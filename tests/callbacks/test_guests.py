"""What a guest gets: one sentence in the place of each page of the team, and no way to write."""

from contextlib import closing
from datetime import date
from urllib.parse import quote

import pytest

from dashboard.data import batch_lifecycle
from dashboard.data.inbox import waiting_files
from dashboard.data.ledger import Ledger
from dashboard.domain.actors import Actor, Role
from dashboard.domain.batches import Status
from dashboard.domain.file_rights import ONLY_TEAM
from dashboard.domain.waiting_names import WaitingName
from dashboard.factory import BESIDE, OF_TEAM, PAGES, create_app
from dashboard.intake.answered_names import remember_answer
from dashboard.pages import frame
from dashboard.settings import Settings
from tests.triggering import Trigger

GUEST = Actor("tamu", Role.TAMU)
ANU = WaitingName("desa", "Sukadana", "Anu", (), "tidak dikenal", ())
OPEN = [page for page in (*PAGES, *BESIDE) if page not in OF_TEAM]


@pytest.fixture(scope="module")
def asked(sample_home):
    app = create_app(Settings(home=sample_home.root), who=lambda: GUEST)
    return Trigger(app.server.test_client())


def page_at(asked, path):
    route = {"pathname": path, "kab": "61.11"}
    answer = asked("frame-page.children", **{"frame-route": route})
    return answer["frame-page"]["children"]


def ids_in(tree) -> set[str]:
    if isinstance(tree, list):
        return set().union(*map(ids_in, tree))
    if not isinstance(tree, dict):
        return set()
    own = {str(tree["id"])} if "id" in tree else set()
    return own.union(*map(ids_in, tree.values()))


@pytest.mark.parametrize("path", [*(page.PATH for page in OF_TEAM), "/rakor/1"])
def test_a_page_of_the_team_is_one_sentence_without_any_control(asked, path):
    shown = page_at(asked, path)
    assert ids_in(shown) == set()
    assert "hanya untuk tim TPPS; masuk dulu dengan akun tim." in str(shown)
    assert ("/kesenjangan?kab=61.11" in str(shown)) is (path != "/rakor/1")
    assert "/kesenjangan?kab=61." in str(shown)


@pytest.mark.parametrize("path", [page.PATH for page in OPEN])
def test_a_page_for_everybody_stands_for_a_guest_too(asked, path):
    assert len(ids_in(page_at(asked, path))) > 3


def test_a_desk_of_records_on_an_open_page_offers_a_guest_nothing(asked):
    answer = asked("lokus-sk-lokus-baris.data", **{"lokus-kabupaten": "61.11"})
    assert answer["lokus-sk-lokus-baris"]["data"] == [
        "Catatan ini hanya untuk tim TPPS; masuk dulu dengan akun tim."
    ]
    for part in ("alat", "tambah", "bawa", "contoh", "semua"):
        assert answer[f"lokus-sk-lokus-{part}"]["hidden"] is True
    assert answer["lokus-sk-lokus-unduh"]["href"] == ""


def test_the_files_are_neither_listed_nor_counted(asked):
    kab = {"data-kabupaten": "61.11"}
    assert asked("data-kalimat.children", **kab)["data-kalimat"]["children"] == ONLY_TEAM
    assert asked("data-lapor-daftar.children", **kab)["data-lapor-daftar"]["children"] is None
    assert asked("data-karantina.hidden", **kab)["data-karantina"]["hidden"] is True


def test_a_file_sent_past_the_page_is_refused_and_nothing_waits(asked, sample_home):
    before = waiting_files(sample_home)
    told = {"X-Lokus-Nama": quote("rekap.xlsx"), "Sec-Fetch-Site": "same-origin"}
    answer = asked.client.post("/api/v1/berkas", data=b"isi", headers=told)
    assert (answer.status_code, answer.json["galat"]) == (403, ONLY_TEAM)
    assert waiting_files(sample_home) == before


def test_a_guest_changes_no_file_and_answers_for_no_name(sample_home):
    with closing(Ledger.open(sample_home)) as ledger:
        for act in (
            lambda: batch_lifecycle.advance(ledger, "B-0001", Status.TERVERIFIKASI, GUEST),
            lambda: batch_lifecycle.publish_from(ledger, "B-0001", date(2025, 9, 1), GUEST),
            lambda: batch_lifecycle.withdraw(ledger, "B-0001", GUEST),
            lambda: batch_lifecycle.restore(ledger, "B-0001", GUEST),
            lambda: remember_answer(ledger, "61.11", ANU, "61.11.01", GUEST),
        ):
            with pytest.raises(PermissionError, match="hanya untuk tim TPPS"):
                act()


def test_the_bar_of_a_guest_leads_only_where_a_guest_may_read():
    closed = {page.PATH for page in OF_TEAM}
    every, own = (str(frame.layout(team=team)) for team in (True, False))
    for path, _, name in frame.MENU:
        assert f"'{name}'" in every, name
        assert (f"'{name}'" in own) is (path not in closed), name
