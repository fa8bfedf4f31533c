"""A paparan says what the pages and the API say, cell by cell, for the team and for everybody."""

import pytest

from dashboard.domain import numbers
from dashboard.factory import create_app
from dashboard.settings import Settings
from tests.callbacks.test_cakupan import asking as asking_coverage
from tests.callbacks.test_data_batches import said
from tests.callbacks.test_kesenjangan import BAR
from tests.callbacks.test_kesenjangan import asking as asking_gap
from tests.callbacks.test_kesenjangan import rows as gap_rows
from tests.data.briefing_room import PUBLIC, Show, column, heads, texts
from tests.triggering import Trigger

IRON, KEK = "pregnant_iron_tablet_90", "kek_pregnant_extra_food"
SAME = ("Pembilang", "Penyebut", "Capaian", "Target", "Selisih (poin)", "Andil", "Kumulatif")
"""Columns of the gap table that the page and a paparan share."""


@pytest.fixture(scope="module")
def show(sample_home):
    return Show(sample_home)


@pytest.fixture(scope="module")
def guest(sample_home):
    """The pages as everybody sees them."""
    app = create_app(Settings(home=sample_home.root), who=lambda: PUBLIC)
    return Trigger(app.server.test_client())


def page_columns(answer):
    held = gap_rows(answer)
    cells = dict(zip(held["heads"][1:], held["cells"], strict=False))
    return held["names"], {word: [*cells[word], None] for word in cells}, held


def assert_same_gap(item, answer):
    names, columns, held = page_columns(answer)
    assert [row[0] for row in texts(item)] == [*names, held["place"]]
    total = dict(zip(held["heads"][1:], held["total"], strict=False))
    missing = next(word for word in columns if word.startswith("Kurang"))
    for word in (*SAME, missing):
        own = [cell.text for cell in column(item, word)]
        told = [*columns[word][:-1], total[word]]
        # Where nothing stands the page leaves a cell empty; on paper it has a word or a dash.
        for mine, theirs in zip(own, told, strict=True):
            if theirs:
                assert mine == theirs, word
            else:
                assert mine in ("–", "belum lapor", "disamarkan"), word


@pytest.mark.parametrize("kec", ["", "61.08.01"])
@pytest.mark.parametrize("indicator", [IRON, KEK])
def test_the_gap_is_the_one_of_the_page(show, trigger, guest, kec, indicator):
    asked = asking_gap(kec=kec or "semua", ind=indicator)
    for actor, page in ((None, trigger), (PUBLIC, guest)):
        extra = {"actor": actor} if actor else {}
        item = show.item("kesenjangan", kec=kec, indicator=indicator, **extra)
        answer = page(BAR, **asked)
        assert item.sentence == answer["kesenjangan-kalimat"]["children"]
        assert_same_gap(item, answer)


def test_coverage_by_kecamatan_is_the_heat_table_of_the_page(show, trigger, guest):
    for actor, page in ((None, trigger), (PUBLIC, guest)):
        answer = page("cakupan-baris.data", **asking_coverage(isi="capaian"))
        shown = {
            row["name"]: row
            for group in answer["cakupan-baris"]["data"]["groups"]
            for row in group["rows"]
        }
        for key in ("spesifik-kecamatan", "sensitif-kecamatan"):
            item = show.item(key, **({"actor": actor} if actor else {}))
            for row in item.table.rows:
                page_row = shown[row[0].text.split(" (")[0]]
                assert _as_page(row[1].text) == _as_page(page_row["figure"])
                for cell, told in zip(row[3:], page_row["cells"], strict=True):
                    assert _as_page(cell.text) == _as_paper(told)


def _as_page(text):
    """Return a cell as the narrow table of the page writes it: a number without its unit."""
    return "periksa" if text.startswith("periksa data") else text.partition(numbers.SPACE)[0]


def _as_paper(told):
    if told is None:
        return "belum lapor"
    text = told[0].replace("\u00ad", "").partition(numbers.SPACE)[0]
    return text if text != "–" else "tidak ada sasaran"


@pytest.mark.parametrize("audience", ["tim", "umum"])
def test_the_map_holds_the_figures_of_the_api_desa_by_desa(show, client, audience):
    asked = {"kab": "61.08", "ind": "stunting_prevalence_routine", "audiens": audience}
    told = client.get("/api/v1/nilai", query_string=asked).get_json()
    actor = {"actor": PUBLIC} if audience == "umum" else {}
    item = show.item("peta", **actor)
    assert set(item.map.fill) == {row["kode"] for row in told["baris"]}
    breaks = (2.5, 10, 20, 30)
    for row in told["baris"]:
        expected = "no-data"
        if row["putusan"] == "periksa data":
            expected = "periksa-data"
        elif row["nilai"] is not None:
            expected = f"prevalence-{1 + sum(row['nilai'] >= limit for limit in breaks)}"
        assert item.map.fill[row["kode"]] == expected


@pytest.mark.parametrize("audience", ["tim", "umum"])
def test_desa_stand_in_the_table_as_the_api_tells_them(show, client, audience):
    kec, indicator = "61.08.02", KEK
    asked = {"kab": "61.08", "kec": kec, "ind": indicator, "audiens": audience}
    told = client.get("/api/v1/nilai", query_string=asked).get_json()["baris"]
    actor = {"actor": PUBLIC} if audience == "umum" else {}
    item = show.item("peta", kec=kec, indicator=indicator, **actor)
    rows = dict(zip((row[0] for row in texts(item)), item.table.rows, strict=True))
    parts, wholes = heads(item).index("Pembilang"), heads(item).index("Penyebut")
    for row in told:
        word = "disamarkan" if row["disamarkan"] else "belum lapor"
        for place, name in ((parts, "pembilang"), (wholes, "penyebut")):
            value = row[name]
            cell = rows[row["desa"]][place]
            assert cell.value == value
            assert cell.text == (word if value is None else numbers.count(value))


SENTENCES = {
    "aksi": ("aksi-kalimat.children", "aksi-kabupaten"),
    "bpk": ("bpk-kalimat.children", "bpk-kabupaten"),
    "audit-kasus": ("audit_kasus-kalimat.children", "audit_kasus-kabupaten"),
    "anggaran": ("anggaran-kalimat.children", "anggaran-kabupaten"),
    "keluarga-berisiko": ("keluarga_berisiko-kalimat.children", "keluarga_berisiko-kabupaten"),
    "lokus": ("lokus-kalimat.children", "lokus-kabupaten"),
}


@pytest.mark.parametrize("kab", ["61.08", "61.11"])
@pytest.mark.parametrize("key", SENTENCES)
def test_programme_parts_say_the_sentence_of_their_page(show, trigger, key, kab):
    output, chosen = SENTENCES[key]
    answer = trigger(output, **{chosen: kab})
    item = show.item(key, kab)
    assert (item.sentence or item.empty) == said(answer, output.partition(".")[0])


def test_the_closing_says_what_ringkasan_says(show, trigger):
    answer = trigger("ringkasan-kalimat.children", **{"ringkasan-kabupaten": "61.08"})
    item = show.item("penutup")
    assert f"{item.points[0]} {item.sentence}" == answer["ringkasan-kalimat"]["children"]
