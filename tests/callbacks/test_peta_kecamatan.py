"""/peta where no desa has a figure: kecamatan are drawn and listed, and it says so."""

import json
from dataclasses import replace

import pandas as pd
import pytest

from dashboard.data.batch_store import keep
from dashboard.domain.actors import LOCAL
from dashboard.domain.batches import SERVED_COLUMNS
from dashboard.factory import create_app
from dashboard.figures import map_classes, maps
from dashboard.settings import Settings
from tests.callbacks.test_peta import asking, sent
from tests.data.conftest import Office, draft
from tests.triggering import Trigger

KRS, GUIDANCE = "krs_accompanied", "couple_marriage_guidance"
MAP = "peta-map.figure"


def puskesmas(code, numerator, denominator):
    return (KRS, "puskesmas", code, "2025-08", numerator, denominator)


PUSKESMAS = [
    puskesmas("61.08.01/Ngabang", 9, 40),
    puskesmas("61.08.01/Munggu", 50, 60),
    puskesmas("61.08.02/Mempawah Hulu", 30, 80),
]


def served_frame(rows):
    return pd.DataFrame(rows, columns=list(SERVED_COLUMNS))


def peta_of(home, facts):
    """Return the update route of an app over a home of these facts."""
    office = Office(home)
    office.take(facts)
    office.build()
    office.ledger.close()
    return Trigger(create_app(Settings(home=home.root)).server.test_client())


@pytest.fixture
def by_puskesmas(home):
    return peta_of(home, PUSKESMAS)


@pytest.fixture
def guidance(trigger):
    return trigger(MAP, **asking(ind=GUIDANCE, per="2025-Q2"))


def fills(figure):
    """Return the class of every area that carries a colour."""
    values = figure["data"][maps.VALUES]
    return dict(zip(values["locations"], values["z"], strict=True))


def test_an_indicator_that_kecamatan_report_is_offered_and_drawn_per_kecamatan(guidance):
    assert GUIDANCE in [one["value"] for one in guidance["peta-indikator"]["options"]]
    figure = guidance["peta-map"]["figure"]
    assert figure["data"][maps.VALUES]["geojson"].startswith("/geo/kecamatan/61.08.")
    assert figure["data"][maps.VALUES]["featureidkey"] == "properties.kode_kecamatan"
    drawn = fills(figure)
    assert len(drawn) == 13
    assert set(map(len, drawn)) == {len("61.08.01")}
    assert any(0 <= place < map_classes.PLAIN for place in drawn.values())


def test_the_list_has_kecamatan_and_calls_them_so(guidance):
    listed = guidance["peta-daftar-baris"]["data"]
    assert (listed["noun"], len(listed["codes"])) == ("kecamatan", 13)
    assert guidance["peta-daftar-judul"]["children"] == "Daftar kecamatan"
    assert "Ngabang" in listed["names"]


def test_the_card_and_the_answer_say_why_kecamatan_are_drawn(guidance):
    said = "Digambar per kecamatan: indikator ini memang dilaporkan per kecamatan."
    assert guidance["peta-catatan"]["children"].endswith(said)
    assert said in str(guidance["peta-legenda"]["children"])


def test_desa_are_drawn_as_before_where_desa_report(trigger):
    answer = trigger(MAP, **asking())
    assert len(fills(answer["peta-map"]["figure"])) == 156
    assert answer["peta-daftar-baris"]["data"]["noun"] == "desa"
    assert "Digambar" not in answer["peta-catatan"]["children"]
    assert answer["peta-daftar-judul"]["children"] == "Daftar desa"


def test_from_desa_to_kecamatan_the_map_is_new_and_from_then_on_only_numbers(trigger, guidance):
    desa = trigger(MAP, **asking())["peta-drawn"]["data"]
    turned = trigger(MAP, **asking(ind=GUIDANCE, per="2025-Q2", drawn=desa))
    assert "data" in turned["peta-map"]["figure"]
    on_screen = turned["peta-drawn"]["data"]
    numbers = sent(
        trigger(MAP, **asking(ind=GUIDANCE, per="2025-Q2", lokus="lokus", drawn=on_screen))
    )
    assert len(numbers["data", maps.VALUES, "z"]) == 13
    assert not [where for where in numbers if "geojson" in where]
    back = trigger(MAP, **asking(drawn=on_screen))["peta-map"]["figure"]
    assert len(fills(back)) == 156


def test_a_chosen_kecamatan_keeps_its_colour_and_the_others_turn_grey(trigger):
    answer = trigger(MAP, **asking(ind=GUIDANCE, per="2025-Q2", kec="61.08.01"))
    drawn = fills(answer["peta-map"]["figure"])
    assert drawn.pop("61.08.01") < map_classes.PLAIN
    assert set(drawn.values()) == {map_classes.PLAIN}
    assert answer["peta-daftar-baris"]["data"]["codes"] == ["61.08.01"]


def test_only_lokus_keeps_the_kecamatan_that_hold_one_and_says_so(trigger):
    answer = trigger(MAP, **asking(ind=GUIDANCE, per="2025-Q2", lokus="lokus"))
    lokus = answer["peta-map"]["figure"]["data"][maps.LOKUS_CORE]["locations"]
    assert {len(code) for code in lokus} == {len("61.08.01.2001")}
    listed = answer["peta-daftar-baris"]["data"]["codes"]
    assert listed == sorted({code[:8] for code in lokus})
    assert "Hanya kecamatan yang memuat desa lokus." in answer["peta-catatan"]["children"]


def test_the_figure_of_a_kecamatan_is_the_sum_of_its_puskesmas(by_puskesmas):
    answer = by_puskesmas(MAP, **asking(ind=KRS))
    drawn = fills(answer["peta-map"]["figure"])
    # (9 + 50) / (40 + 60) = 59 %, 30 / 80 = 37,5 %; classes begin at 20, 40, 60, 80 %.
    assert (drawn["61.08.01"], drawn["61.08.02"]) == (2, 1)
    assert list(drawn.values()).count(map_classes.BARE) == 11
    listed = answer["peta-daftar-baris"]["data"]
    values = dict(zip(listed["codes"], listed["value_text"], strict=True))
    assert values["61.08.01"] == "59,0\u00a0%"
    assert values["61.08.03"] == "belum lapor"


def test_puskesmas_are_counted_and_their_batch_is_named(by_puskesmas):
    answer = by_puskesmas(MAP, **asking(ind=KRS))
    assert answer["peta-status"]["children"] == (
        "data s.d. 31 Agu 2025 · 3 dari 3 puskesmas, 2 dari 13 kec. lapor, semua tepat waktu"
    )
    assert answer["peta-catatan"]["children"] == (
        "Hanya dari yang melapor: 3 dari 3 puskesmas, 2 dari 13 kec. lapor. "
        "Digambar per kecamatan: angka hanya ada per puskesmas (3 puskesmas)."
    )
    source = str(answer["peta-sumber"]["children"])
    assert "batch B-0001" in source
    assert "belum ada batch" not in source


def test_one_desa_with_a_figure_is_drawn_as_a_desa_and_no_puskesmas_on_it(home):
    facts = [*PUSKESMAS, (KRS, "desa", "61.08.03.2001", "2025-08", 4, 5)]
    answer = peta_of(home, facts)(MAP, **asking(ind=KRS))
    drawn = fills(answer["peta-map"]["figure"])
    assert len(drawn) == 156
    assert [code for code, place in drawn.items() if place != map_classes.BARE] == ["61.08.03.2001"]


def test_puskesmas_of_no_known_kecamatan_are_on_no_polygon(home):
    facts = [puskesmas("61.08/Ngabang", 9, 40), puskesmas("61.08/Munggu", 50, 60)]
    answer = peta_of(home, facts)(MAP, **asking(ind=KRS))
    assert set(fills(answer["peta-map"]["figure"]).values()) == {map_classes.BARE}
    assert answer["peta-catatan"]["children"] == (
        "Angka hanya ada per puskesmas (2 puskesmas), dan berkasnya tidak menyebut kecamatan."
    )


def test_a_figure_of_the_whole_kabupaten_alone_is_on_no_polygon(home):
    answer = peta_of(home, [(KRS, "kabupaten", "61.08", "2025-08", 40, 50)])(MAP, **asking(ind=KRS))
    assert set(fills(answer["peta-map"]["figure"]).values()) == {map_classes.BARE}
    assert answer["peta-catatan"]["children"] == (
        "Angka hanya ada untuk seluruh kabupaten, tidak per kecamatan atau desa."
    )


def test_kecamatan_reports_beside_puskesmas_are_told_apart(home):
    facts = [*PUSKESMAS, (KRS, "kecamatan", "61.08.03", "2025-08", 5, 9)]
    answer = peta_of(home, facts)(MAP, **asking(ind=KRS))
    assert answer["peta-catatan"]["children"].endswith(
        "angka hanya ada per puskesmas (3 puskesmas) dan per kecamatan (1 kecamatan)."
    )


def test_a_kecamatan_opens_with_its_figures(by_puskesmas):
    shown = {"peta-periode": "2025-08", "peta-indikator": KRS}
    answer = by_puskesmas("peta-panel.is_open", **{"peta-dipilih": "61.08.01"}, **shown)
    panel = answer["peta-panel"]
    assert (panel["is_open"], panel["title"]) == (True, "Kecamatan Ngabang")
    body = json.dumps(answer["peta-panel-isi"], ensure_ascii=False)
    assert "dijumlahkan dari 2 puskesmas: Munggu 50 dari 60 (83,3\u00a0%) dan Ngabang 9" in body


def test_the_panel_names_the_desa_a_puskesmas_serves(home):
    made = draft(PUSKESMAS)
    served = [("Munggu", "61.08.01.2003", "S", 6), ("Munggu", "61.08.01.2004", "S", 7)]
    office = Office(home)
    keep(home, office.ledger, replace(made, served=served_frame(served)), LOCAL)
    office.build()
    office.ledger.close()
    open_panel = Trigger(create_app(Settings(home=home.root)).server.test_client())
    shown = {"peta-periode": "2025-08", "peta-indikator": KRS, "peta-dipilih": "61.08.01"}
    body = json.dumps(open_panel("peta-panel.is_open", **shown)["peta-panel-isi"])
    assert "Munggu melayani 2 desa: Raja dan Mungguk." in body
    assert "Ngabang melayani" not in body  # no file names its desa


def test_the_address_for_programs_gives_kecamatan_and_says_so(client):
    asked = {"kab": "61.08", "ind": GUIDANCE, "per": "2025-Q2"}
    told = client.get("/api/v1/nilai", query_string=asked).get_json()
    assert {row["tingkat"] for row in told["baris"]} == {"kecamatan"}
    assert [row["kode"] for row in told["baris"]][:2] == ["61.08.01", "61.08.02"]
    assert {row["kode_desa"] for row in told["baris"]} == {None}
    assert told["tampilan"]["keterangan"].startswith("Dihitung per kecamatan")
