"""Names that wait for their area on /data: listed, answered, placed; counted on Peta's legend."""

import pytest

from dashboard.factory import create_app
from dashboard.settings import Settings
from tests.callbacks.test_data_batches import built, said
from tests.component_texts import texts
from tests.triggering import Trigger

KAB, NAMES, AREA = "data-kabupaten", "data-karantina-nama", "data-karantina-wilayah"
KEY = "desa/SEBANGKI/KUMPAGN TENGAH"


@pytest.fixture
def own(own_home):
    """Post to an app over a home that this test may change."""
    return Trigger(create_app(Settings(home=own_home.root)).server.test_client())


def listed(trigger):
    return trigger(f"{NAMES}.options", **{KAB: "61.08"})


def opened(trigger, key=KEY):
    return trigger("data-karantina-rincian.children", **{NAMES: key, KAB: "61.08"})


def answered(trigger, area, key=KEY):
    asked = {"data-karantina-simpan": 1, NAMES: key, AREA: area, KAB: "61.08"}
    return trigger("data-karantina-pesan.children", **asked)


def legend(trigger, period="2025-07"):
    asked = {"peta-kabupaten": "61.08", "peta-indikator": "stunting_prevalence_routine"}
    answer = trigger("peta-map.figure", **asked, **{"peta-periode": period})
    return texts(said(answer, "peta-legenda"))


def test_a_name_is_listed_with_the_rows_that_wait_and_its_neighbours_first(trigger):
    answer = listed(trigger)
    assert answer[NAMES]["options"][0] == {
        "value": KEY,
        "label": "KUMPAGN TENGAH, Kec. SEBANGKI · 1 baris",
    }
    assert answer["data-karantina"]["hidden"] is False
    assert said(answer, "data-karantina-jumlah") == "1 nama, 1 baris"
    answer = opened(trigger)
    detail = said(answer, "data-karantina-rincian")
    assert "Status_Gizi_LANDAK_2025-07.xlsx" in detail
    assert "STATUS GIZI baris 129, Juli 2025" in detail
    choices = answer[AREA]["options"]
    assert choices[0]["label"] == "Kumpang Tengah, Kec. Sebangki"
    assert choices[-1]["label"] == "Bukan wilayah kami"
    assert answer[AREA]["value"] is None  # asked, never taken silently


def test_the_legend_of_the_map_counts_the_rows_that_wait(trigger):
    assert "Baris belum dikenali · 1" in legend(trigger)
    assert "belum dikenali" not in legend(trigger, "2025-06")


def test_an_answer_places_the_row_after_one_rebuild(own):
    choices = opened(own)[AREA]["options"]
    told = answered(own, choices[0]["value"])["data-karantina-pesan"]["children"]
    assert told == "Jawaban untuk «KUMPAGN TENGAH» diingat; 1 berkas dibaca ulang."
    assert built(own).startswith("Angka sudah diperbarui;")
    assert listed(own)["data-karantina"]["hidden"] is True
    assert "belum dikenali" not in legend(own)
    again = answered(own, choices[0]["value"])["data-karantina-pesan"]["children"]
    assert again == "Nama itu sudah dijawab; pilih nama lain."


def test_without_an_area_nothing_is_remembered(own):
    told = answered(own, None)["data-karantina-pesan"]["children"]
    assert told == "Pilih dulu wilayah yang dimaksud dengan «KUMPAGN TENGAH»."
    assert listed(own)["data-karantina"]["hidden"] is False


def test_a_name_of_none_of_ours_waits_no_more(own):
    answered(own, "bukan")
    built(own)
    assert listed(own)["data-karantina"]["hidden"] is True
