"""/ through the app's own update route."""

import pytest

from tests.component_texts import texts

KPI, SURVEY, GAPS = "ringkasan-kpi", "ringkasan-survei", "ringkasan-kesenjangan"


def asking(kab="61.08", per="2025-08", drawn=None):
    return {"ringkasan-kabupaten": kab, "ringkasan-periode": per, "ringkasan-drawn": drawn}


def said(answer, name):
    """Return the text of a component as it was sent."""

    def walk(part):
        if isinstance(part, list):
            return " ".join(filter(None, map(walk, part)))
        if isinstance(part, dict):
            return walk(part["props"].get("children"))
        return texts(part)

    return walk(answer[name]["children"]).replace("\u00a0", " ")


@pytest.fixture
def landak(trigger):
    return trigger("ringkasan-kalimat.children", **asking())


def test_the_answer_is_the_survey_and_the_largest_gap(landak):
    sentence = said(landak, "ringkasan-kalimat")
    assert sentence.startswith("Stunting Kabupaten Landak 15,1 % (SSGI 2024): sekitar target 14 %")
    assert "Kesenjangan terbesar: kurang" in sentence


def test_every_survey_year_has_a_card_and_the_target_its_legal_basis(landak):
    words = said(landak, SURVEY)
    for part in ("SSGI 2021", "SSGI 2022 – tidak ditemukan", "SKI 2023", "SSGI 2024"):
        assert part in words
    assert "Target 2024 14 % (Perpres 72/2021; RPJMN 2020–2024)" in words
    assert "Berlaku 2025: target 18,8 % (2025), RPJMN 2025–2029 (Perpres 12/2025)." in words


def test_kayong_utara_2021_and_2022_are_not_called_a_rise(trigger):
    words = said(trigger("ringkasan-kalimat.children", **asking(kab="61.11")), SURVEY)
    after_first = words.split("24,5 %", 1)[1]
    assert "≈ tidak dapat dibedakan" in after_first.split("25,1 %", 1)[0]


def test_survey_values_are_in_no_figure(landak):
    shares = landak["ringkasan-rutin"]["figure"]["data"][0]["y"]
    assert not {15.1, 19.0, 19.8, 26.8} & {round(share, 1) for share in shares}


def links_of(answer, name):
    """Return every address in a component as it was sent, in order."""
    links = []

    def walk(part):
        for one in part if isinstance(part, list) else [part]:
            if isinstance(one, dict):
                links.extend(filter(None, [one["props"].get("href")]))
                walk(one["props"].get("children"))

    walk(answer[name]["children"])
    return links


def test_three_gaps_link_to_kesenjangan_and_to_their_cells(landak):
    links = links_of(landak, GAPS)
    assert len(links) == 6
    for there, back in zip(links[::2], links[1::2], strict=True):
        assert there.startswith("/kesenjangan?kab=61.08&ind=")
        assert back == there.replace("/kesenjangan?kab=61.08&", "/lacak?").replace(
            "&per=", "&area=61.08&per="
        )
    assert "rupiah" not in said(landak, GAPS)


def test_the_numbers_of_a_month_lead_back_to_their_cells(landak):
    routine = "/lacak?ind=stunting_prevalence_routine&area=61.08&per=2025-08"
    assert links_of(landak, "ringkasan-rutin-sumber") == [routine]
    assert links_of(landak, "ringkasan-map-sumber") == [routine]
    measured = "/lacak?ind=measurement_coverage&area=61.08&per=2025-08"
    assert measured in links_of(landak, KPI)


def test_the_map_is_drawn_once_and_then_patched(trigger, landak):
    assert len(landak["ringkasan-map"]["figure"]["data"][0]["locations"]) == 156
    drawn = landak["ringkasan-drawn"]["data"]
    again = trigger("ringkasan-kalimat.children", **asking(per="2025-07", drawn=drawn))
    for name in ("ringkasan-map", "ringkasan-rutin"):
        assert "operations" in again[name]["figure"]
    assert SURVEY not in again
    assert "options" not in again["ringkasan-periode"]
    assert said(again, "ringkasan-status") == "data s.d. 31 Jul 2025"


def test_another_kabupaten_brings_its_own_months_and_map(trigger, landak):
    drawn = landak["ringkasan-drawn"]["data"]
    other = trigger("ringkasan-kalimat.children", **asking(kab="61.11", drawn=drawn))
    assert len(other["ringkasan-map"]["figure"]["data"][0]["locations"]) == 43
    assert other["ringkasan-periode"]["options"][0]["value"] == "2025-08"


def test_a_kabupaten_without_files_shows_its_surveys_and_says_the_rest_is_missing(trigger):
    answer = trigger("ringkasan-kalimat.children", **asking(kab="74.04", per=None))
    assert "37,2 %" in said(answer, SURVEY)
    assert "Belum ada angka bertarget." in said(answer, "ringkasan-kalimat")
    assert answer["ringkasan-periode"]["value"] is None


def test_a_period_of_another_rhythm_becomes_its_last_month_without_a_word(trigger):
    route = {"pathname": "/", "kab": "61.08", "per": "2025-Q2"}
    page = str(trigger("frame-page.children", **{"frame-route": route})["frame-page"])
    assert "'value': '2025-06'" in page
    assert "tidak ada; ditampilkan" not in page


def test_nonsense_in_a_link_falls_back_and_says_so(trigger):
    route = {"pathname": "/", "kab": "99.99", "per": "kemarin"}
    page = str(trigger("frame-page.children", **{"frame-route": route})["frame-page"])
    assert "Kabupaten «99.99» tidak ada; ditampilkan Kabupaten Landak." in page
    assert "Periode «kemarin» tidak ada; ditampilkan Agustus 2025." in page


def test_what_changed_is_split_and_leads_to_its_gap(trigger):
    asked = {"ringkasan-kabupaten": "61.08", "ringkasan-periode": "2025-08"}
    answer = trigger("ringkasan-berubah.children", **asked)
    words = said(answer, "ringkasan-berubah")
    assert "Yang berubah sejak periode lalu" in words
    assert "(Juli 2025) →" in words
    assert "perubahan nyata" in words
    assert "/kesenjangan?kab=61.08&ind=" in str(answer)


def test_the_heaviest_desa_are_named_with_service_and_owner(trigger):
    asked = {"ringkasan-kabupaten": "61.08", "ringkasan-periode": "2025-08"}
    answer = trigger("ringkasan-terberat.children", **asked)
    words = said(answer, "ringkasan-terberat")
    assert "Terberat: " in words
    assert "sasaran belum terlayani" in words
    assert str(answer).count("/wilayah/61.08.") == 10
