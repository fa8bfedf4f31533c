"""/data, files in: the cards as the page gets them, answers and clicks through the app's route."""

import json

import pytest

from dashboard.data.areas import load_areas
from dashboard.data.background import Background
from dashboard.data.batch_lists import every_batch_of
from dashboard.data.home import Home
from dashboard.data.inbox import drop, waiting_file, waiting_files
from dashboard.data.rebuild import rebuild
from dashboard.domain.actors import LOCAL
from dashboard.factory import create_app
from dashboard.intake.desk import Desk
from dashboard.pages import data_intake as page
from dashboard.reference import load_reference
from dashboard.settings import Settings
from tests.intake.conftest import DAY
from tests.intake.office_files import sigizi
from tests.intake.test_desk import AUGUST, BY_NAME, MISSPELLED
from tests.triggering import Trigger


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    home = Home(tmp_path_factory.mktemp("kantor") / "var")
    return home, create_app(Settings(home=home.root), today=lambda: DAY).server.test_client()


@pytest.fixture
def home(office):
    for waiting in waiting_files(office[0]):
        drop(office[0], waiting.number)
    return office[0]


@pytest.fixture
def bring(home):
    desk = Desk(home, load_areas(home), load_reference().indicators, lambda: DAY)

    def of(content, name="rekap.xlsx"):
        (waiting,) = desk.receive(content, name, LOCAL)
        return waiting.number

    return of


@pytest.fixture
def cards(home, office):
    """Return what the list callback answers."""
    trigger = Trigger(office[1])
    return lambda **told: trigger("data-masuk-daftar.children", **told)


@pytest.fixture
def click(home, office, monkeypatch):
    """Click a button of a card with these answers chosen; return the whole answer."""
    asked = []
    monkeypatch.setattr(Background, "ask", lambda _, work, *of: asked.append((work, *of)))

    def of(number, what, answers=()):
        card, act = page.card(number), page.act(number, what)
        names = [page.answer(number, key) for key, _ in answers]
        values = [value for _, value in answers]

        def many(ids, prop, held):
            pairs = zip(ids, held, strict=True)
            return [{"id": name, "property": prop, "value": value} for name, value in pairs]

        pressed = json.dumps(act, sort_keys=True, separators=(",", ":"))
        answer = office[1].post(
            "/_dash-update-component",
            json={
                "output": f'{{"berkas":["MATCH"],"type":"{page.CARD}"}}.children',
                "outputs": {"id": card, "property": "children"},
                "inputs": [many([act], "n_clicks", [1])],
                "state": [
                    many(names, "value", values),
                    many(names, "id", names),
                    {"id": card, "property": "id", "value": card},
                ],
                "changedPropIds": [f"{pressed}.n_clicks"],
            },
        )
        assert answer.status_code == 200, answer.get_data(as_text=True)[-2000:]
        return answer.get_json()

    of.asked = asked
    return of


def said(answer):
    (card,) = answer["response"].values()
    return words(card["children"])


def words(node):
    """Return all text of a component as it was sent, in order."""
    if isinstance(node, dict):
        return words(node.get("props", {}).get("children"))
    if isinstance(node, list):
        return " ".join(filter(None, map(words, node)))
    return "" if node is None else str(node)


def test_the_list_holds_a_card_for_every_file_that_waits_and_no_more_in_an_empty_inbox(
    bring, cards
):
    assert cards()["data-masuk-daftar"]["children"] == []
    number = bring(sigizi(title=AUGUST))
    answer = cards()
    (framed,) = answer["data-masuk-daftar"]["children"]
    assert framed["props"]["id"] == page.card(number)
    assert answer["data-masuk-tampil"]["data"] == [number]
    assert answer["data-masuk-semua"]["hidden"] is True


def test_a_new_file_is_added_below_cards_that_may_be_half_answered(bring, cards):
    first = bring(sigizi(title=AUGUST))
    second = bring(b"sampah", "rusak.xlsx")
    answer = cards(**{"data-masuk-tampil": [first]})
    (step,) = answer["data-masuk-daftar"]["children"]["operations"]
    assert step["operation"] == "Extend"
    assert [one["props"]["id"] for one in step["params"]["value"]] == [page.card(second)]


def test_an_answer_is_read_with_the_file_and_the_card_drawn_anew(home, bring, click):
    number = bring(sigizi(MISSPELLED, title=AUGUST))
    (raja, name), _ = waiting_file(home, number, LOCAL).seen["offered"][0]["options"]
    assert name == "Raja, Kec. Ngabang"
    answer = click(number, "periksa", [("wilayah:Rajaa", raja), ("wilayah:Entah Di Mana", "-")])
    assert "2 cocok, 1 tak dikenal" in said(answer)
    assert click.asked == []


def test_muat_takes_the_file_in_and_asks_for_one_rebuild(home, bring, click):
    number = bring(sigizi(title=AUGUST))
    before = len(every_batch_of(home))
    answer = click(number, "muat")
    assert "angka baru disiapkan." in said(answer)
    assert len(every_batch_of(home)) == before + 1
    assert click.asked == [(rebuild, home, DAY)]
    assert answer["sideUpdate"]["data-berubah"]["data"]


def test_buang_forgets_the_file(home, bring, click):
    number = bring(b"sampah", "rusak.xlsx")
    assert said(click(number, "buang")) == ""
    assert waiting_files(home) == []
    assert said(click(number, "periksa")) == (
        "Berkas itu tidak menunggu lagi; unggah lagi bila masih perlu."
    )


def test_consent_is_kept_and_the_browser_is_asked_for_the_bytes(home, bring, click):
    number = bring(BY_NAME, "balita.csv")
    answer = click(number, "agregat")
    asked = answer["sideUpdate"]["data-masuk-ulang"]["data"]
    assert (asked["nomor"], asked["nama"], asked["langkah"]) == (number, "balita.csv", "agregat")
    assert waiting_file(home, number, LOCAL).reply["aggregate"] is True
