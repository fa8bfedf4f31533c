"""The files of a figure hold the very cells of the page, for the team and for everybody."""

import json

import pytest

from dashboard.domain.actors import Actor, Role
from dashboard.domain.screen_tables import number
from dashboard.factory import create_app
from dashboard.settings import Settings
from tests.assets.asking import ask
from tests.callbacks.test_kesenjangan import BAR, rows
from tests.callbacks.test_kesenjangan import asking as asking_gap
from tests.callbacks.test_kesenjangan_views import pareto
from tests.callbacks.test_peta import asking as asking_map
from tests.triggering import Trigger

KEK, IRON = "kek_pregnant_extra_food", "pregnant_iron_tablet_90"
GUEST = Actor("tamu", Role.TAMU)


@pytest.fixture(scope="module")
def guest(sample_home):
    return create_app(Settings(home=sample_home.root), who=lambda: GUEST).server.test_client()


def lines(client, part, **state):
    answer = client.get(f"/unduh/gambar/{part}.csv", query_string=state)
    assert answer.status_code == 200, answer.text
    told = answer.data.decode("utf-8-sig").split("\r\n")
    return [line.split(";") for line in told[:-1]]


def gap_on_screen(answer):
    held = rows(answer)
    held |= pareto(answer) if "packed" in held else {}
    chips = ("Tercapai", "Sekitar target", "Belum tercapai", "Tidak dinilai", "Periksa data")
    paces = ("Sesuai laju", "Perlu percepatan", "Tak terkejar", "Tidak dinilai")
    return [
        [name, note, *(column[at] for column in held["cells"]), chips[verdict], pace[1], pace[2],
         paces[pace[0]]]
        for at, (name, note, verdict, pace) in enumerate(
            zip(held["names"], held["notes"], held["verdicts"], held["paces"], strict=True)
        )
    ]  # fmt: skip


@pytest.mark.parametrize("urut", ["orang", "poin", "andil", "pareto", "laju"])
@pytest.mark.parametrize("indicator", [IRON, KEK])
def test_the_table_of_the_gap_is_the_one_on_screen(client, guest, urut, indicator):
    asked = asking_gap(ind=indicator, urut=urut)
    state = {"kab": "61.08", "ind": indicator, "per": "2025-08", "urut": urut}
    for viewer, audience in ((client, "tim"), (guest, "umum")):
        shown = gap_on_screen(Trigger(viewer)(BAR, **asked))
        told = lines(viewer, "kesenjangan", **state, untuk=audience)
        assert told[1:-1] == [[cell.lstrip("'") for cell in row] for row in shown]
    # What leaves for everybody is what a guest sees, whoever fetches it.
    assert lines(client, "kesenjangan", **state) == told


@pytest.mark.parametrize("lokus", ["semua", "lokus"])
@pytest.mark.parametrize("urut", ["baku", "nilai", "nama"])
def test_the_list_beside_the_map_is_the_one_on_screen(client, guest, lokus, urut):
    state = {"kab": "61.08", "ind": KEK, "per": "2025-08", "lokus": lokus, "urut": urut}
    for viewer, audience in ((client, "tim"), (guest, "umum")):
        answer = Trigger(viewer)("peta-map.figure", **asking_map(ind=KEK, lokus=lokus))
        held = answer["peta-daftar-baris"]["data"]
        order = ask("ranked.js", f"m.order({json.dumps(held)}, {json.dumps(urut)})")
        told = lines(viewer, "peta", **state, untuk=audience)[1:]
        columns = ("names", "kec", "value_text", "interval_text")
        shown = [[held[column][at] for column in columns] for at in order]
        assert sorted(row[1:5] for row in told) == sorted(shown)
        if urut == "nilai":
            assert [row[3] for row in told] == [row[2] for row in shown]
        assert [row[0] for row in told] == [str(at) for at in range(1, len(shown) + 1)]


def test_json_says_the_texts_of_the_csv_and_their_numbers(client):
    state = {"kab": "61.08", "ind": IRON, "per": "2025-08", "urut": "pareto", "untuk": "tim"}
    told = client.get("/unduh/gambar/kesenjangan.json", query_string=state).get_json()
    texts = [[cell["teks"] for cell in row] for row in told["baris"]]
    assert texts == lines(client, "kesenjangan", **state)[1:]
    assert told["judul"] == "Kesenjangan: Bumil minum TTD ≥ 90, 25 desa terbesar"
    assert told["lacak"].startswith("/lacak?ind=pregnant_iron_tablet_90")


def test_a_number_is_read_where_a_cell_is_one():
    said = ["1.284", "24,5\u00a0%", "−0,60", "+1,5", "belum lapor", "53,4–60,8", ""]
    assert [number(text) for text in said] == [1284, 24.5, -0.6, 1.5, None, None, None]


def test_a_picture_follows_the_view(client):
    state = {"kab": "61.08", "ind": IRON, "per": "2025-08", "untuk": "tim"}
    drawn = {
        urut: client.get("/unduh/gambar/kesenjangan.svg", query_string={**state, "urut": urut}).text
        for urut in ("orang", "poin", "laju")
    }
    assert len(set(drawn.values())) == 3
    assert "Laju Bumil minum TTD" in drawn["laju"]


def test_a_menu_offers_the_team_what_is_the_teams(client, guest):
    for viewer, audiences in ((client, ["umum", "tim"]), (guest, ["umum"])):
        answer = Trigger(viewer)("peta-unduh.children", **{"peta-unduh": "peta-unduh"})
        said = json.dumps(answer)
        assert [one for one in ("umum", "tim") if f"untuk={one}" in said] == audiences


@pytest.mark.parametrize(
    ("search", "address"),
    [
        ("?kab=61.08&urut=pareto", "/a.csv?kab=61.08&urut=pareto&untuk=tim"),
        ("", "/a.csv?untuk=tim"),
        ("?untuk=umum", "/a.csv?untuk=tim"),
    ],
)
def test_a_link_takes_the_state_of_the_page_along(search, address):
    for href in ("/a.csv?untuk=tim", "/a.csv?kab=62.03&ind=x&untuk=tim"):
        assert (
            ask("figure_files.js", f"m.addressOf({json.dumps(href)}, {json.dumps(search)})")
            == address
        )
