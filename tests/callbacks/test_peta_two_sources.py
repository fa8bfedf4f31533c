"""/peta where two source systems report the same desa: both are shown, the one in use is named."""

import json
from dataclasses import replace

import pytest

from dashboard.data.batch_store import keep
from dashboard.data.home import Home
from dashboard.domain.actors import LOCAL
from dashboard.factory import create_app
from dashboard.settings import Settings
from tests.callbacks.test_peta import asking
from tests.data.conftest import Office, draft
from tests.triggering import Trigger

KRS, RAJA, MUNGGUK = "krs_accompanied", "61.08.01.2001", "61.08.01.2002"
SAID = (
    "sumber lain: 30 dari 50 (60,0\u00a0%), SIGA, batch B-0001, beda −30,0\u00a0poin; "
    "yang dipakai: 45 dari 50 (90,0\u00a0%), Verifikasi desa, batch B-0002"
)


@pytest.fixture(scope="module")
def two(tmp_path_factory):
    home = Home(tmp_path_factory.mktemp("dua") / "var").make()
    office = Office(home)
    for source, facts in (
        ("SIGA", [(RAJA, 30, 50), (MUNGGUK, 20, 40)]),
        ("Verifikasi desa", [(RAJA, 45, 50)]),
    ):
        rows = [(KRS, "desa", code, "2025-08", *counts) for code, *counts in facts]
        said = replace(draft(rows, content=source.encode()), source_system=source)
        keep(home, office.ledger, said, LOCAL)
    office.build()
    office.ledger.close()
    return create_app(Settings(home=home.root)).server.test_client()


def said_in(sent):
    return SAID in json.dumps(sent, ensure_ascii=False)


def test_the_list_carries_both_figures_of_the_desa_and_of_no_other(two):
    listed = Trigger(two)("peta-map.figure", **asking(ind=KRS))["peta-daftar-baris"]["data"]
    other = dict(zip(listed["codes"], listed["other"], strict=True))
    assert other.pop(RAJA) == SAID
    assert set(other.values()) == {""}
    assert dict(zip(listed["codes"], listed["value_text"], strict=True))[RAJA] == "90,0\u00a0%"


def test_the_source_line_names_the_source_that_is_not_in_use(two):
    answer = Trigger(two)("peta-map.figure", **asking(ind=KRS))
    source = str(answer["peta-sumber"]["children"])
    assert "batch B-0001, B-0002" in source
    assert "sumber lain: SIGA, B-0001 (1 wilayah)" in source


def test_the_panel_of_the_desa_says_both(two):
    opened = {"peta-dipilih": RAJA, "peta-periode": "2025-08"}
    assert said_in(Trigger(two)("peta-panel.is_open", **opened)["peta-panel-isi"])
    opened["peta-dipilih"] = MUNGGUK
    assert "sumber lain" not in json.dumps(Trigger(two)("peta-panel.is_open", **opened))


def test_the_page_of_the_trace_says_both_and_the_rule(two):
    said = two.get(f"/lacak?ind={KRS}&area={RAJA}&per=2025-08").get_data(as_text=True)
    assert f": {SAID}</li>" in said
    assert "statusnya tertinggi" in said


def test_where_one_source_reports_the_list_carries_no_second(trigger):
    assert trigger("peta-map.figure", **asking())["peta-daftar-baris"]["data"]["other"] == []
