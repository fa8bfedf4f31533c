"""The paparan of a session: its own records and figures, of a closed one as they were then."""

import pytest

from dashboard.data.briefing_reading import read_briefing
from dashboard.data.geography import Geography
from dashboard.data.rakor_action_rows import read_actions
from dashboard.data.rakor_recording import change_action
from dashboard.domain.actors import Actor, Role
from dashboard.domain.rakor_actions import ActionStatus
from dashboard.domain.rtl_rows import HEADS
from dashboard.exports.minutes_facts import read_minutes
from tests.data.briefing_room import column, heads, texts
from tests.data.rakor_room import MONDAY, SITI
from tests.exports.meeting import meeting

PARTS = ("judul", "dasar-hukum", "permasalahan", "janji", "rtl", "keputusan", "penutup")


@pytest.fixture(scope="module")
def held(sample_home, tmp_path_factory):
    room, closed, second = meeting(sample_home, tmp_path_factory.mktemp("rakor") / "var")
    yield room, closed, second
    room.ledger().close()


@pytest.fixture
def read(held):
    room, closed, second = held
    geography = Geography(room.home, room.areas)

    def reading(number, actor=SITI, order=PARTS):
        session = {1: closed, 2: second}[number]
        found = read_briefing(room, geography, "61.08", actor, session=session, order=order)
        return found, {item.key: item for item in found.items}

    return reading


def test_it_bears_the_name_and_the_version_of_the_session(held, read):
    _, closed, _ = held
    briefing, items = read(1)
    assert (briefing.title, briefing.session) == ("Rakor TPPS", "Rakor TPPS ke-1")
    assert briefing.snapshot == closed.version
    assert briefing.place == "Aula Kantor Bupati"
    assert "15 September 2025, Aula Kantor Bupati" in items["judul"].sentence
    assert items["judul"].title == "Rakor TPPS"
    assert "Rakor TPPS ke-1" in items["judul"].points


def test_every_cell_of_the_rtl_is_the_one_of_the_matrix(held, read):
    room, closed, second = held
    for number, session in ((1, closed), (2, second)):
        item = read(number)[1]["rtl"]
        told = read_minutes(room, room.opened(session.key), SITI).rows
        places = [HEADS.index(word) for word in heads(item)]
        assert texts(item) == [tuple(row.cells[place] for place in places) for row in told]


def test_promises_count_what_the_minutes_count(held, read):
    room, _, second = held
    item = read(2)[1]["janji"]
    told = read_minutes(room, room.opened(second.key), SITI).promised
    assert [(row[0], *row[1:5]) for row in texts(item)] == [
        (one.owner, str(one.total), str(one.done), str(one.overdue), str(one.postponed))
        for one in told
    ]
    parts = [sum(values) for values in zip(*(one.values for one in item.chart.series), strict=True)]
    assert parts == [one.total for one in told]
    assert read(1)[1]["janji"].empty == "Belum ada janji dari Rakor sebelumnya."


def test_decisions_are_told_from_what_still_waits_for_one(read):
    item = read(1)[1]["keputusan"]
    assert item.sentence == "1 keputusan diambil, 1 menunggu keputusan."
    assert [cell.text for cell in column(item, "Keadaan")] == [
        "diputuskan 15 Sep 2025", "usul, belum diputuskan",
    ]  # fmt: skip
    assert [cell.value for cell in column(item, "Tenggat")] == ["2025-09-22"] * 2
    assert read(2)[1]["keputusan"].sentence == "1 menunggu keputusan."


def test_obstacles_and_what_is_asked_for_stand_among_the_problems(read):
    item = read(1)[1]["permasalahan"]
    assert (
        "Dinas Kesehatan, Kirim rekap penimbangan per desa: Petugas gizi kosong; minta Surat "
        "edaran Sekda" in item.points
    )


def test_the_heaviest_desa_are_those_of_the_opening_page(held, read):
    room, closed, _ = held
    told = read_minutes(room, room.opened(closed.key), SITI).desa
    item = read(1)[1]["permasalahan"]
    assert [cell.text for cell in column(item, "Desa")] == [name for name, _, _ in told]
    assert [cell.value for cell in column(item, "Belum terlayani")] == [
        one.people for _, one, _ in told
    ]
    assert [cell.text for cell in column(item, "Penanggung jawab")] == [one for _, _, one in told]


def test_the_closing_names_the_next_day_and_the_promises(read):
    points = read(1)[1]["penutup"].points
    assert any(one.startswith("RTL: 3 janji") for one in points)
    assert "Rakor berikutnya Senin, 22 September 2025." in points


def test_a_closed_session_does_not_move_with_the_records(held, read):
    room, closed, _ = held
    before = read(1)[0]
    one = read_actions(room.ledger(), closed.series.id, SITI)[0]
    values = {"status": ActionStatus.DONE, "obstacle": ""}
    change_action(room.ledger(), one.id, values, SITI, MONDAY, seen=one.revision)
    assert read(1)[0] == before
    assert read(2)[1]["janji"].sentence.startswith("1 dari 2 janji selesai")


def test_for_everybody_a_session_holds_its_figures_and_none_of_its_records(read):
    items = read(1, SITI.for_public())[1]
    for key in ("janji", "rtl", "keputusan"):
        assert "hanya untuk tim TPPS" in items[key].empty
    outside = items["permasalahan"]
    assert outside.table is not None
    assert not any("Petugas gizi" in one or "minta" in one for one in outside.points)
    assert outside.table is not None
    assert not any("RTL" in one for one in items["penutup"].points)
    assert "perlu dicek" in items["dasar-hukum"].points[-1]


def test_a_camat_sees_the_actions_of_his_own_kecamatan(read):
    camat = Actor("Camat Mempawah Hulu", Role.KECAMATAN, ("61.08.02",))
    everything, own = read(1)[1]["rtl"], read(1, camat)[1]["rtl"]
    assert len(own.table.rows) < len(everything.table.rows)
    assert "Kecamatan Mempawah Hulu" in [cell.text for cell in column(own, "Lokasi")]


def test_traces_of_a_closed_session_lead_into_its_own_version(held, read):
    _, closed, _ = held
    item = read(1, order=["kesenjangan"])[1]["kesenjangan"]
    assert f"snapshot={closed.version}" in item.trace
    assert "snapshot=" not in read(2, order=["kesenjangan"])[1]["kesenjangan"].trace
