"""A list edited by hand on the server stands in the audit trail from the next build on."""

from dataclasses import replace

import pytest

from dashboard.data.audit_reading import Asked, read_trail
from dashboard.data.ledger import Ledger
from dashboard.data.settings_trail import note_settings
from dashboard.domain.actors import OPERATOR


@pytest.fixture
def ledger(home):
    opened = Ledger.open(home)
    yield opened
    opened.close()


def test_settings_as_they_come_leave_nothing(home, ledger):
    assert not note_settings(home, ledger)
    assert read_trail(ledger, Asked(), OPERATOR) == []


def test_each_change_is_told_once(home, ledger):
    (home.root / "target.csv").write_text("a", encoding="utf-8")
    assert note_settings(home, ledger)
    assert not note_settings(home, ledger)
    assert note_settings(replace(home, threshold=7), ledger)
    (home.root / "target.csv").unlink()
    assert note_settings(home, ledger)
    last, middle, first = read_trail(ledger, Asked(), OPERATOR)
    assert first.details == {"ambang": 5, "laporan.csv": "tidak ada", "target.csv": "ca978112ca1b"}
    assert middle.details["ambang"] == 7
    assert last.details == {"ambang": 5, "laporan.csv": "tidak ada", "target.csv": "tidak ada"}
    assert {one.kind for one in (first, middle, last)} == {"setelan"}
