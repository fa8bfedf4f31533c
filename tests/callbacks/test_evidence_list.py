"""The evidence of an action in its panel: drawn, removed, restored, kept from who may not."""

import pytest

from dashboard.data.evidence_store import add_evidence
from dashboard.data.ledger import Ledger
from dashboard.domain.actors import LOCAL, Actor, Role
from dashboard.domain.evidence import SubjectKey, SubjectKind
from dashboard.factory import create_app
from dashboard.settings import Settings
from tests.callbacks.test_data_batches import said
from tests.data.rakor_room import MONDAY, agreed, first_session
from tests.evidence_files import PDF
from tests.triggering import Trigger

SUBJECT, LIST, ADDING = (
    "rakor-panel-bukti-milik",
    "rakor-panel-bukti-daftar",
    "rakor-panel-bukti-tambah",
)
SAID, TOLD = "rakor-panel-bukti-pesan", "rakor-panel-bukti-datang"
JAHAT = '=HYPERLINK("x") <b>SK.pdf'


@pytest.fixture
def actor():
    return [LOCAL]


@pytest.fixture
def ask(own_home, actor):
    ledger = Ledger.open(own_home)
    number = agreed(ledger, first_session(ledger)).id
    subject = SubjectKey(SubjectKind.ACTION, number)
    add_evidence(ledger, own_home, subject, JAHAT, PDF, LOCAL, MONDAY, note="asli")
    ledger.close()
    app = create_app(Settings(home=own_home.root), who=lambda: actor[0])
    return Trigger(app.server.test_client())


def show(ask, subject="action-1"):
    answer = ask(f"{LIST}.children", **{SUBJECT: subject})
    return said(answer, LIST), answer[ADDING]["hidden"]


def press(ask, subject="action-1"):
    name = {"type": "rakor-panel-bukti-ubah", "nomor": 1}
    key = '{"nomor":1,"type":"rakor-panel-bukti-ubah"}'
    response = ask.client.post(
        "/_dash-update-component",
        json={
            "output": f"..{SAID}.children...{TOLD}.data..",
            "outputs": [{"id": SAID, "property": "children"}, {"id": TOLD, "property": "data"}],
            "inputs": [
                [{"id": name, "property": "n_clicks", "value": 1}],
                {"id": SUBJECT, "property": "data", "value": subject},
            ],
            "state": [],
            "changedPropIds": [f"{key}.n_clicks"],
        },
    )
    return response.get_json()["response"][SAID]["children"]


def test_the_list_names_the_file_and_who_brought_it(ask):
    words, hidden = show(ask)
    assert "=HYPERLINK(x) bSK.pdf" in words
    assert "PDF · 1 kB · " in words.replace("\u00a0", " ")
    assert not hidden


def test_a_file_is_removed_and_comes_back_by_the_same_button(ask):
    assert press(ask).endswith("dihapus; «Pulihkan» mengembalikannya.")
    assert "Pulihkan" in show(ask)[0]
    assert press(ask).endswith("kembali ada.")
    assert "Hapus" in show(ask)[0]


@pytest.mark.parametrize("subject", ["action-99", "record-99999", "session-2", "ngawur"])
def test_nothing_is_shown_of_what_is_not_there(ask, subject):
    assert show(ask, subject) == ("", True)


def test_who_only_reads_sees_the_file_and_no_way_to_change(ask, actor):
    actor[0] = Actor("Camat Mandor", Role.KECAMATAN, ("61.08.02",))
    words, hidden = show(ask)
    assert "PDF" in words
    assert "Hapus" not in words
    assert hidden
    assert press(ask) == "Camat Mandor tidak dapat mengubah bukti ini; mintalah sekretariat Rakor."


def test_a_guest_sees_nothing(ask, actor):
    actor[0] = Actor("tamu", Role.TAMU)
    assert show(ask) == ("", True)
    assert press(ask) == "Bukti itu tidak ada, atau bukan untuk Anda."


def test_the_panel_says_whose_evidence_it_shows(ask):
    told = ask(f"{SUBJECT}.data", **{"rakor-panel-dilihat": {"id": 7, "revision": 1}})
    assert told[SUBJECT]["data"] == "action-7"


@pytest.mark.parametrize("subject", ["", None])
def test_what_is_not_kept_yet_has_no_evidence(ask, subject):
    assert show(ask, subject) == ("Simpan dulu; buktinya ditambahkan sesudah itu.", True)


def test_a_record_opened_on_a_desk_shows_its_own_evidence(ask):
    subject = "bpk-bpk-bukti-milik"
    found = [one["output"] for one in ask.callbacks if subject in one["output"]]
    assert found == [f"{subject}.data"]
    for seen, told in (({"id": 3}, "record-3"), ({"id": 0}, "")):
        name = f"{subject.removesuffix('bukti-milik')}dilihat"
        assert ask(f"{subject}.data", **{name: seen})[subject]["data"] == told
