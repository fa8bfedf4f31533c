"""What a kecamatan raised, in its own notulen and in that of the kabupaten."""

from io import BytesIO

import pytest
from docx import Document

from dashboard.data.rakor_raising import raise_action
from dashboard.data.rakor_sessions import open_session
from dashboard.exports.minutes import minutes
from dashboard.exports.minutes_facts import read_minutes
from tests.data.rakor_room import MONDAY, SITI, agreed, first_session
from tests.exports.meeting import meeting
from tests.exports.test_minutes import rows_of, text_of


@pytest.fixture(scope="module")
def both(sample_home, tmp_path_factory):
    """The notulen of a kecamatan that raised an action, and of the kabupaten that took it."""
    room, _, second = meeting(sample_home, tmp_path_factory.mktemp("naik") / "var")
    ledger = room.ledger()
    below = first_session(ledger, kec="61.08.02")
    open_session(ledger, below.id, SITI)
    action = agreed(ledger, below, "Cari tenaga gizi", "Kecamatan Mempawah Hulu")
    raise_action(ledger, action.id, "Kecamatan Mempawah Hulu", SITI, MONDAY)
    yield [
        Document(BytesIO(minutes(read_minutes(room, room.opened(one.key), SITI))))
        for one in (below, second)
    ]
    ledger.close()


def test_the_kecamatan_says_where_it_was_raised_to(both):
    own, _ = both
    assert rows_of(own, "Isu")[1][12] == "belum mulai, dinaikkan ke Rakor TPPS ke-2"
    said = text_of(own)
    assert "Stunting Kecamatan Mempawah Hulu, Kabupaten Landak" in said
    assert {row[1].split()[0] for row in rows_of(own, "Undangan")[1:]} >= {"Desa"}


def test_the_kabupaten_says_where_it_comes_from(both):
    _, above = both
    [asked] = [row for row in rows_of(above, "Keputusan") if "Cari tenaga gizi" in row[1]]
    assert asked[4] == "usul, belum diputuskan; dinaikkan dari Rakor TPPS ke-1"
