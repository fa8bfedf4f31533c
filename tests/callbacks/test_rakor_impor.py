"""/rakor/<id>: an RTL workbook is looked at, then kept; a wrong one keeps nothing."""

from base64 import b64encode
from datetime import date

import pytest

from dashboard.data.ledger import Ledger
from dashboard.data.rakor_action_rows import read_actions
from dashboard.data.rakor_sessions import open_session
from dashboard.domain.actors import LOCAL, Actor, Role
from dashboard.factory import create_app
from dashboard.settings import Settings
from tests.callbacks.test_data_batches import said
from tests.data.rakor_room import SITI, first_session
from tests.intake.test_rtl_files import PLAIN, book
from tests.triggering import Trigger

FILE, LOOK, SAVE = "rakor-impor-berkas", "rakor-impor-tinjau", "rakor-impor-simpan"
KICK, SHOWN, KEY = "rakor-sidang-tercatat", "rakor-sidang-tampil", "61.08-1"


@pytest.fixture
def actor():
    return [LOCAL]


@pytest.fixture
def ask(own_home, actor):
    app = create_app(Settings(home=own_home.root), who=lambda: actor[0])
    return Trigger(app.server.test_client())


@pytest.fixture
def ledger(own_home):
    ledger = Ledger.open(own_home)
    open_session(ledger, first_session(ledger).id, SITI)
    yield ledger
    ledger.close()


def brought(ask, content, output, **given):
    held = f"data:application/octet-stream;base64,{b64encode(content).decode('ascii')}"
    values = {FILE: held, f"{FILE}.filename": "rtl.xlsx", SHOWN: KEY, **given}
    found = next(one for one in ask.callbacks if one["inputs"][0]["id"] == output)
    return ask(found["output"].strip(".").split("...")[0], **values)


def test_a_file_is_looked_at_and_then_kept(ask, ledger):
    answer = brought(ask, book(PLAIN), FILE)
    assert said(answer, LOOK) == "rtl.xlsx: 1 tindakan baru, 0 berubah, 0 sama."
    assert answer[SAVE]["hidden"] is False
    assert read_actions(ledger, 1, SITI) == []
    answer = brought(ask, book(PLAIN), SAVE, **{SAVE: 1})
    assert said(answer, LOOK) == ("rtl.xlsx: 1 tindakan ditambah, 0 diubah, 0 keputusan ditambah.")
    assert answer[KICK]["data"]
    [one] = read_actions(ledger, 1, SITI)
    assert (one.action, one.due) == ("Kirim rekap", date(2025, 9, 22))


def test_a_file_with_a_wrong_cell_cannot_be_kept(ask, ledger):
    wrong = book((*PLAIN[:5], "besok", "proses"))
    answer = brought(ask, wrong, FILE)
    assert said(answer, LOOK).startswith("rtl.xlsx: 1 masalah; tidak ada yang disimpan.")
    assert answer[SAVE]["hidden"] is True
    assert brought(ask, wrong, SAVE, **{SAVE: 1})[SAVE]["hidden"] is True
    assert read_actions(ledger, 1, SITI) == []


def test_who_does_not_record_brings_nothing(ask, actor, ledger):
    actor[0] = Actor("Ani", Role.OPD, ("61.08",), "DPMD")
    answer = brought(ask, book(PLAIN), FILE)
    assert said(answer, LOOK).startswith("Ani tidak dapat mencatat di Rakor ini;")
    assert answer[SAVE]["hidden"] is True
