"""/peta through the app's own update route."""

import pytest

from dashboard.domain import tokens
from dashboard.figures import map_classes, maps

IRON, STUNTING = "pregnant_iron_tablet_90", "stunting_prevalence_routine"


def asking(kab="61.08", kec="semua", ind=IRON, per="2025-08", lokus="semua", drawn=None):
    return {
        "peta-kabupaten": kab,
        "peta-kecamatan": kec,
        "peta-indikator": ind,
        "peta-periode": per,
        "peta-lokus": lokus,
        "peta-drawn": drawn,
    }


@pytest.fixture
def drawn(trigger):
    """What the browser holds once Landak is on screen."""
    return trigger("peta-map.figure", **asking())["peta-drawn"]["data"]


def sent(answer):
    """Return the operations of a Patch as location → value."""
    operations = answer["peta-map"]["figure"]["operations"]
    return {tuple(one["location"]): one["params"]["value"] for one in operations}


def test_the_first_answer_is_a_whole_figure_of_156_desa(trigger):
    answer = trigger("peta-map.figure", **asking())
    traces = answer["peta-map"]["figure"]["data"]
    assert len(traces[maps.VALUES]["locations"]) == 156
    assert len(traces[maps.LOKUS_CORE]["locations"]) > 0
    assert traces[maps.VALUES]["geojson"].startswith("/geo/desa/61.08.")
    assert len(answer["peta-daftar-baris"]["data"]["codes"]) == 156


def test_a_new_period_sends_numbers_and_no_map(trigger, drawn):
    answer = trigger("peta-map.figure", **asking(per="2025-07", drawn=drawn))
    numbers = sent(answer)
    assert len(numbers["data", maps.VALUES, "z"]) == 156
    assert not [where for where in numbers if "geojson" in where]


def test_a_picker_that_holds_its_value_is_left_alone(trigger, drawn):
    answer = trigger("peta-map.figure", **asking(per="2025-07", drawn=drawn))
    assert not {"peta-kecamatan", "peta-indikator", "peta-periode"} & answer.keys()


def test_another_indicator_of_the_same_direction_sends_numbers(trigger, drawn):
    answer = trigger("peta-map.figure", **asking(ind="premarital_health_check", drawn=drawn))
    assert len(sent(answer)["data", maps.VALUES, "z"]) == 156
    # It is reported by the quarter: the month asked for is not there.
    assert answer["peta-periode"]["value"] == "2025-Q2"
    assert [one["value"] for one in answer["peta-periode"]["options"]] == ["2025-Q2"]


def test_a_kecamatan_moves_the_window_and_shortens_the_list(trigger, drawn):
    answer = trigger("peta-map.figure", **asking(kec="61.08.01", drawn=drawn))
    whole = trigger("peta-map.figure", **asking())
    far_west, far_east = whole["peta-map"]["figure"]["layout"]["geo"]["lonaxis"]["range"]
    west, east = sent(answer)["layout", "geo", "lonaxis", "range"]
    assert far_west < west < east < far_east
    codes = answer["peta-daftar-baris"]["data"]["codes"]
    assert codes
    assert all(code.startswith("61.08.01.") for code in codes)
    assert answer["peta-kalimat"]["children"] != whole["peta-kalimat"]["children"]
    assert f"dari {len(codes)} desa lapor, " in answer["peta-status"]["children"]
    assert answer["peta-status"]["children"].endswith("tepat waktu")


def test_another_kabupaten_sends_the_whole_figure_and_new_choices(trigger, drawn):
    answer = trigger("peta-map.figure", **asking(kab="61.11", drawn=drawn))
    traces = answer["peta-map"]["figure"]["data"]
    assert len(traces[maps.VALUES]["locations"]) == 43
    assert len(answer["peta-kecamatan"]["options"]) == 1 + 6
    assert answer["peta-drawn"]["data"]["kab"] == "61.11"


def test_a_kecamatan_of_the_kabupaten_left_behind_is_dropped(trigger, drawn):
    answer = trigger("peta-map.figure", **asking(kab="61.11", kec="61.08.01", drawn=drawn))
    assert answer["peta-kecamatan"]["value"] == "semua"
    assert len(answer["peta-daftar-baris"]["data"]["codes"]) == 43


def test_a_direction_turned_round_sends_numbers_and_the_other_ramp(trigger, drawn):
    answer = trigger("peta-map.figure", **asking(ind=STUNTING, drawn=drawn))
    scale = sent(answer)["data", maps.VALUES, "colorscale"]
    shown = [colour for _, colour in scale]
    assert shown[:5] == [one.fill for one in tokens.ramp(up=False)]
    whole = trigger("peta-map.figure", **asking(ind=STUNTING))
    assert whole["peta-map"]["figure"]["data"][maps.VALUES]["colorscale"] == scale


def test_names_the_browser_holds_are_not_sent_again(trigger, drawn):
    for other in ({"per": "2025-07"}, {"kec": "61.08.01"}, {"lokus": "lokus"}):
        rows = trigger("peta-map.figure", **asking(**other, drawn=drawn))["peta-daftar-baris"]
        whole = trigger("peta-map.figure", **asking(**other))["peta-daftar-baris"]["data"]
        assert rows["data"] == {k: v for k, v in whole.items() if k not in ("names", "kec")}


def test_names_left_out_of_a_first_list_come_with_the_whole_one(trigger):
    near = trigger("peta-map.figure", **asking(kec="61.08.01"))["peta-drawn"]["data"]
    whole = trigger("peta-map.figure", **asking(drawn=near))
    assert len(whole["peta-daftar-baris"]["data"]["names"]) == 156


def test_only_lokus_greys_the_others_and_lists_no_one_else(trigger, drawn):
    answer = trigger("peta-map.figure", **asking(lokus="lokus", drawn=drawn))
    numbers = sent(answer)
    listed = answer["peta-daftar-baris"]["data"]
    lokus = numbers["data", maps.LOKUS_CORE, "locations"]
    assert sorted(listed["codes"]) == sorted(lokus)
    assert numbers["data", maps.VALUES, "z"].count(map_classes.PLAIN) == 156 - len(lokus)
    assert set(listed["lokus"]) == {1}


def test_a_wrong_link_falls_back_and_says_so(trigger):
    route = {"pathname": "/peta", "kab": "99.99", "kec": "x", "ind": "gizi", "per": "kemarin"}
    answer = trigger("frame-page.children", **{"frame-route": route})
    page = str(answer["frame-page"]["children"])
    assert "Kabupaten «99.99» tidak ada; ditampilkan Kabupaten Landak." in page
    assert "Kecamatan «x» tidak ada di Kabupaten Landak." in page
    assert "Indikator «gizi» tidak dapat ditampilkan di halaman ini." in page
    assert "Periode «kemarin» tidak ada; ditampilkan" in page


def test_an_unknown_page_says_so_in_the_frame(trigger):
    answer = trigger("frame-page.children", **{"frame-route": {"pathname": "/tidak-ada"}})
    page = answer["frame-page"]["children"]
    assert "/tidak-ada" in str(page)
    assert (page["type"], page["props"]["className"]) == ("Main", "page")


def test_every_page_says_data_contoh_with_the_day_of_the_sample(trigger):
    answer = trigger("frame-page.children", **{"frame-route": {"pathname": "/peta"}})
    ribbon = str(answer["frame-ribbon"]["children"])
    assert "DATA CONTOH" in ribbon
    assert "15 September 2025" in ribbon


def test_a_desa_opens_with_its_figures(trigger):
    answer = trigger(
        "peta-panel.is_open", **{"peta-dipilih": "61.08.01.2003", "peta-periode": "2025-08"}
    )
    assert answer["peta-panel"]["is_open"] is True
    assert "Kecamatan Ngabang" in answer["peta-panel"]["title"]


@pytest.mark.parametrize("period", [None, "", "2025-02-30", "10000-01"])
def test_a_desa_opens_in_the_last_period_where_the_one_asked_for_is_none(trigger, period):
    desa = {"peta-dipilih": "61.08.01.2003"}
    last = trigger("peta-panel.is_open", **desa, **{"peta-periode": "2025-08"})
    answer = trigger("peta-panel.is_open", **desa, **{"peta-periode": period})
    assert answer["peta-panel"] == last["peta-panel"]


@pytest.mark.parametrize("nonsense", [None, "", "61.08.99.9999", "<b>"])
def test_a_desa_that_is_not_there_opens_nothing(trigger, nonsense):
    answer = trigger("peta-panel.is_open", **{"peta-dipilih": nonsense, "peta-periode": "2025"})
    assert answer["peta-panel"]["is_open"] is False


def test_a_kabupaten_without_figures_says_so_and_keeps_its_pickers(trigger):
    answer = trigger("peta-map.figure", **asking(kab="62.03"))
    assert answer["peta-kalimat"]["children"] == "Belum ada angka untuk Kabupaten Kapuas."
    assert answer["peta-daftar-baris"]["data"] is None
    assert len(answer["peta-kecamatan"]["options"]) == 1 + 17
