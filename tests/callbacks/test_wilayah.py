"""/wilayah/<kode> through the app's own update route."""

import pytest

from tests.component_texts import texts

KABUPATEN, KECAMATAN, DESA = "61.08", "61.08.02", "61.08.01.2010"


@pytest.fixture
def ask(trigger):
    def ask(code, per="2025-08"):
        asked = {"wilayah-periode": per, "wilayah-tampil": code}
        written = ("kalimat.children", "tren.children", "map.figure", "stunting.children")
        answers = [trigger(f"wilayah-{output}", **asked) for output in written]
        return {name: part for answer in answers for name, part in answer.items()}

    return ask


def walk(part, found):
    """Collect every component below a part, as it was sent."""
    for one in part if isinstance(part, list) else [part]:
        if isinstance(one, dict) and "props" in one:
            found.append(one)
            walk(one["props"].get("children"), found)
    return found


def component(part):
    """Return a plain tree in the form of a component, all else as it is."""
    if isinstance(part, list) and len(part) == 3 and isinstance(part[1], dict):
        name, attributes, children = part
        held = [component(one) for one in children]
        return {"type": name.capitalize(), "props": {**attributes, "children": held}}
    return [component(one) for one in part] if isinstance(part, list) else part


def sent(answer, section):
    """Return what a section holds: components, or what js/trees.js draws."""
    drawn = answer.get(f"wilayah-{section}-isi")
    return component(drawn["data"]) if drawn else answer[f"wilayah-{section}"]["children"]


def parts(answer, section):
    return walk(sent(answer, section), [])


def said(answer, section):
    """Return the text of a section as it was sent."""

    def text(part):
        if isinstance(part, list):
            return " ".join(filter(None, map(text, part)))
        if isinstance(part, dict):
            return text(part["props"].get("children"))
        return texts(part)

    return text(sent(answer, section)).replace("\u00a0", " ")


def graphs(answer, section):
    found = [one for one in parts(answer, section) if one["type"] == "Graph"]
    return [one["props"]["figure"] for one in found]


def rows(answer, section):
    (body,) = [one for one in parts(answer, section) if one["type"] == "Tbody"]
    return body["props"]["children"]


@pytest.mark.parametrize("code", [KECAMATAN, DESA])
def test_the_chart_has_exactly_the_rows_of_the_table_it_lies_on(ask, code):
    answer = ask(code)
    (figure,) = graphs(answer, "spine")
    count = len(rows(answer, "tabel"))
    assert figure["layout"]["yaxis"]["range"] == [count - 0.5, -0.5]
    own = figure["data"][-1]
    assert all(-1 <= place <= 1 for place in own["x"])
    assert max(own["y"]) < count


def test_below_the_kabupaten_no_survey_is_shown(ask):
    for code in (KECAMATAN, DESA):
        answer = ask(code)
        for section in ("kalimat", "catatan", "kpi", "stunting", "tabel"):
            assert "SSGI" not in said(answer, section)
        assert "Stunting rutin: sejauh mana terbaca" in said(answer, "stunting")


def test_the_kabupaten_shows_both_truths_apart_and_what_may_explain_them(ask):
    answer = ask(KABUPATEN)
    words = said(answer, "stunting")
    assert "SSGI 2024" in words
    assert "Rutin e-PPGBM" in words
    assert "Balita yang belum diukur saja" in words
    assert "dengan anggapan yang diukur digolongkan benar" in words
    (routine,) = graphs(answer, "stunting")
    lines = [shape["y0"] for shape in routine["layout"]["shapes"]]
    assert lines == [90]  # the minimum of measuring; no target of a survey
    values = {round(share, 1) for share in routine["data"][0]["y"] if share is not None}
    assert not {15.1, 19.0, 19.8, 26.8, 14.0, 18.8} & values


def test_the_routine_panel_of_trends_carries_no_target_of_the_survey(ask):
    first, *_ = graphs(ask(KABUPATEN), "tren")
    assert first["layout"].get("shapes", []) == []


def test_the_answer_of_a_kabupaten_is_the_one_of_ringkasan(ask, trigger):
    asked = {"ringkasan-kabupaten": KABUPATEN, "ringkasan-periode": "2025-08"}
    there = trigger("ringkasan-kalimat.children", **asked)["ringkasan-kalimat"]["children"]
    gap = said(ask(KABUPATEN), "kalimat").split("Kesenjangan terbesar: ", 1)[1]
    assert gap in texts(there).replace("\u00a0", " ")


def test_the_desa_lokus_of_the_year_are_reviewed_with_owner_and_warning(ask):
    answer = ask(KABUPATEN)
    words = said(answer, "lokus")
    assert "20 desa lokus 2025" in words
    assert "Paling sering terlemah:" in words
    assert len(rows(answer, "lokus")) == 20
    assert "regresi ke rata-rata" in said(answer, "banding")
    assert said(ask(DESA), "banding") == ""


def test_a_desa_says_whether_it_is_lokus_that_year(ask):
    assert "desa lokus 2025 (SK " in said(ask(DESA), "catatan")


def test_the_map_outlines_the_area_and_greys_the_rest(ask):
    answer = ask(KECAMATAN)
    traces = answer["wilayah-map"]["figure"]["data"]
    assert traces[-1]["locations"] == [KECAMATAN]
    inside = [code.startswith(KECAMATAN) for code in traces[0]["locations"]]
    assert [drawn != 5 for drawn in traces[0]["z"]] == inside


def test_every_figure_leads_back_to_its_cells(ask):
    for code in (KABUPATEN, KECAMATAN):
        answer = ask(code)
        links = [one["props"]["href"] for one in parts(answer, "tabel") if one["type"] == "A"]
        assert len(links) > 30
        assert all(link.startswith("/lacak?ind=") and f"area={code}" in link for link in links)


def test_the_ways_down_keep_the_period(ask):
    found = [one for one in parts(ask(KABUPATEN), "bawah") if one["type"] == "Link"]
    links = [one["props"]["href"] for one in found]
    assert len(links) == 13
    assert links[1] == "/wilayah/61.08.02?per=2025-08"
    assert said(ask(DESA), "bawah") == ""


def test_a_kabupaten_without_figures_says_so_and_keeps_its_ways(ask):
    answer = ask("74.04", per=None)
    assert said(answer, "kalimat") == "Belum ada angka Kabupaten Buton."
    assert "Pasarwajo" in said(answer, "bawah")


def test_a_profile_opens_under_its_code_with_the_ribbon_of_its_kabupaten(trigger):
    route = {"pathname": "/wilayah/61.11.01", "per": "2025-08"}
    answer = trigger("frame-page.children", **{"frame-route": route})
    assert answer["frame-kabupaten"]["children"] == "Kabupaten Kayong Utara"
    assert "kode 61.11.01" in str(answer["frame-page"])


def test_an_unknown_code_is_answered_with_a_sentence(trigger):
    route = {"pathname": "/wilayah/61.08.99"}
    page = str(trigger("frame-page.children", **{"frame-route": route})["frame-page"])
    assert "Tidak ada wilayah dengan kode «61.08.99»." in page
    assert "/wilayah/61.08.01" in page
