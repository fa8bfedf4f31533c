"""Where a session meets: said until it is closed, taken over by the next one."""

from contextlib import closing

import pytest

from dashboard.data.ledger import Ledger
from dashboard.data.rakor_places import place_session
from dashboard.data.rakor_sessions import close_session, open_session, read_session
from dashboard.domain.actors import Actor, Role
from tests.data.rakor_room import BUDI, MONDAY, SITI, first_session

HALL = "Aula Kantor Bupati"


@pytest.fixture
def ledger(home):
    with closing(Ledger.open(home)) as ledger:
        yield ledger


def test_a_place_is_said_changed_and_taken_back(ledger):
    session = first_session(ledger)
    assert (session.place, session.when_and_where) == ("", "Senin, 15 September 2025")
    kept = place_session(ledger, session.id, "  Aula  Kantor\nBupati ", SITI)
    assert kept.place == HALL
    assert kept.when_and_where == "Senin, 15 September 2025, Aula Kantor Bupati"
    assert place_session(ledger, session.id, "Ruang Sekda", BUDI).place == "Ruang Sekda"
    assert place_session(ledger, session.id, "", SITI).place == ""
    assert read_session(ledger, session.id, SITI).place == ""


def test_the_next_session_meets_at_the_same_place_and_a_closed_one_keeps_its_own(ledger, home):
    session = first_session(ledger)
    place_session(ledger, session.id, HALL, SITI)
    open_session(ledger, session.id, SITI)
    closed, following = close_session(ledger, home, session.id, SITI, MONDAY)
    assert (closed.place, following.place) == (HALL, HALL)
    with pytest.raises(ValueError, match="ke-1 sudah ditutup; catat di Rakor berikutnya"):
        place_session(ledger, session.id, "Lain", SITI)


def test_words_too_many_and_who_may_not_are_refused(ledger):
    session = first_session(ledger)
    with pytest.raises(ValueError, match="terlalu panjang: 121 huruf; singkatkan sampai 120"):
        place_session(ledger, session.id, "x" * 121, SITI)
    opd = Actor("Petugas", Role.OPD, ("61.08",), "DPMD")
    with pytest.raises(PermissionError, match="Petugas tidak dapat mengubah tempat Rakor ini"):
        place_session(ledger, session.id, HALL, opd)
