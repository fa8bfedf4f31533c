"""/rakor/<id> by its numbers: a cause written in place, what closing keeps, before and after."""

import json

import pytest

from dashboard.domain.actors import LOCAL, Actor, Role
from dashboard.factory import create_app
from dashboard.pages import rakor_causes as page
from dashboard.settings import Settings
from tests.callbacks.rakor_asking import create, form, opened, save, step, typed
from tests.callbacks.test_data_batches import said
from tests.triggering import Trigger

KEY, NEXT = "61.08-1", "61.08-2"
SHOWN, SINCE = "rakor-sidang-tampil", "rakor-sidang-sejak"


@pytest.fixture
def actor():
    return [LOCAL]


@pytest.fixture
def room(own_home, actor):
    """A first session of Landak, opened."""
    app = create_app(Settings(home=own_home.root), who=lambda: actor[0])
    ask = Trigger(app.server.test_client())
    create(ask)
    step(ask, "buka")
    return ask


def figures(room, key=KEY):
    return room("rakor-sidang-lapor.children", **{SHOWN: key})


def entries(answer):
    """Return the desa whose cause is written on the page, in the order of the table."""
    found = []

    def walk(part):
        if isinstance(part, list):
            for one in part:
                walk(one)
        elif isinstance(part, dict):
            identity = part.get("props", {}).get("id")
            if isinstance(identity, dict) and identity["type"] == page.LINE:
                found.append(identity["desa"])
            walk(part.get("props", {}).get("children"))

    walk(answer["rakor-sidang-terberat"]["children"])
    return found


def write(room, desa, texts, seen, pressed=None):
    """Press Enter in the row of a desa, or let the records of others arrive; return each row."""

    def each(make, prop, values):
        return [
            {"id": make(code), "property": prop, "value": value}
            for code, value in zip(desa, values, strict=True)
        ]

    name = {
        make: json.dumps({"desa": ["ALL"], "type": make("")["type"]}, separators=(",", ":"))
        for make in (page.line, page.said, page.seen)
    }
    outputs = ((page.line, "value"), (page.said, "children"), (page.seen, "data"))
    parts = [f"{name[make]}.{prop}" for make, prop in outputs]
    changed = f"{SINCE}.data"
    if pressed is not None:
        row = json.dumps(page.line(pressed), sort_keys=True, separators=(",", ":"))
        changed = f"{row}.n_submit"
    response = room.client.post(
        "/_dash-update-component",
        json={
            "output": "..".join(["", "...".join([*parts, f"{page.PESAN}.children"]), ""]),
            "outputs": [
                *(
                    [{"id": make(code), "property": prop} for code in desa]
                    for make, prop in outputs
                ),
                {"id": page.PESAN, "property": "children"},
            ],
            "inputs": [
                each(page.line, "n_submit", [1 if code == pressed else None for code in desa]),
                {"id": SINCE, "property": "data", "value": {"revision": 1}},
            ],
            "state": [
                each(page.line, "value", texts),
                each(page.seen, "data", seen),
                each(page.line, "id", [page.line(code) for code in desa]),
                {"id": SHOWN, "property": "data", "value": KEY},
            ],
            "changedPropIds": [changed],
        },
    )
    assert response.status_code in (200, 204), response.get_data(as_text=True)[-2000:]
    return response.get_json()["response"] if response.status_code == 200 else {}


def row(answer, make, desa):
    return answer.get(json.dumps(make(desa), sort_keys=True, separators=(",", ":")), {})


NOTHING = {"id": 0, "text": ""}


def test_a_cause_is_kept_with_enter_told_to_others_and_never_over_theirs(room, actor):
    first, second, *_ = entries(figures(room))
    both, empty = (first, second), [NOTHING, NOTHING]
    kept = write(room, both, ["Jembatan putus", ""], empty, first)
    assert row(kept, page.said, first)["children"] == (
        "Tersimpan: kantor (tanpa akun), 15 Sep 2025."
    )
    actor[0] = Actor("Budi", Role.BAPPEDA)
    arrived = write(room, both, ["", ""], empty)
    assert row(arrived, page.line, first)["value"] == "Jembatan putus"
    assert row(arrived, page.line, second) == {}
    writing = write(room, both, ["Kader", ""], empty)
    assert row(writing, page.line, first) == {}
    assert "menulis «Jembatan putus»" in row(writing, page.said, first)["children"]
    stale = write(room, both, ["Kader kurang", ""], empty, first)
    told = stale[page.PESAN]["children"]
    assert told.endswith("menulis «Jembatan putus»; tekan Enter lagi untuk menggantinya.")
    seen = [row(stale, page.seen, first)["data"], NOTHING]
    again = write(room, both, ["Kader kurang", ""], seen, first)
    assert again[page.PESAN]["children"] == "Tersimpan: Budi, 15 Sep 2025."
    page_now = said(figures(room), "rakor-sidang-terberat")
    assert "Riwayat Jembatan putus (kantor (tanpa akun), 15 Sep 2025)" in page_now
    ringkasan = {"ringkasan-kabupaten": "61.08", "ringkasan-periode": "2025-08"}
    assert "Kader kurang" in str(room("ringkasan-terberat.children", **ringkasan))
    actor[0] = Actor("tamu", Role.TAMU)
    assert "Kader kurang" not in str(room("ringkasan-terberat.children", **ringkasan))


def test_a_closed_session_takes_no_cause_and_shows_its_version_and_mark(room):
    desa = entries(figures(room))
    write(room, desa[:1], ["Jembatan putus"], [NOTHING], desa[0])
    typed(room, "dpmd; Lengkapi TTD; +7")
    held = opened(room, 1)
    linked = {"indicator": "pregnant_iron_tablet_90", "indicator-area": "61.08"}
    save(room, form(held), status="selesai", **linked)
    step(room, "tutup")
    closed = figures(room)
    assert entries(closed) == []
    assert "Jembatan putus" in said(closed, "rakor-sidang-terberat")
    source = closed["rakor-sidang-sumber"]["children"]
    assert "Angka yang disimpan saat ditutup: sampai Agustus 2025 · versi v0" in source
    assert len(source.rpartition(" · sidik ")[2]) == 12
    following = figures(room, NEXT)
    assert said(following, "rakor-sidang-berubah") == (
        "Sejak Rakor lalu Tidak ada angka yang berubah sejak Rakor TPPS ke-1."
    )
    shown = room("rakor-panel-hasil.children", **{"rakor-panel-dilihat": {"id": 1}, SHOWN: NEXT})
    assert "belum ada angka periode sesudahnya." in said(shown, "rakor-panel-hasil")
