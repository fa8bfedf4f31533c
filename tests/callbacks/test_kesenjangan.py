"""/kesenjangan through the app's own update route."""

import json

import pytest

from tests.assets.asking import ask

BAR = "kesenjangan-bar.figure"
IRON, STUNTING, CATIN = (
    "pregnant_iron_tablet_90",
    "stunting_prevalence_routine",
    "couple_marriage_guidance",
)


def asking(
    kab="61.08",
    kec="semua",
    ind=IRON,
    per="2025-08",
    urut="orang",
    wilayah=None,
    sempit=False,
    drawn=None,
):
    return {
        "kesenjangan-kabupaten": kab,
        "kesenjangan-kecamatan": kec,
        "kesenjangan-indikator": ind,
        "kesenjangan-periode": per,
        "kesenjangan-urut": urut,
        "kesenjangan-wilayah": wilayah,
        "kesenjangan-sempit": sempit,
        "kesenjangan-drawn": drawn,
    }


def rows(answer):
    """Return the table as the browser fills it."""
    held = answer["kesenjangan-baris"]["data"]
    if "packed" in held:
        return held
    asked = f"m.filled({json.dumps(held['cells'])}, {json.dumps(held['goal'])})"
    return held | {"cells": ask("packed_rows.js", asked)}


def column(answer, head):
    held = rows(answer)
    heads = [words.split(" (")[0] for words in held["heads"]]
    return held["cells"][heads.index(head) - 1]


def number(text):
    """Read a cell; people past the target count against those missing."""
    first = text.replace("\u00a0", " ").split(" ")[0]
    value = float(first.replace(".", "").replace(",", ".").replace("−", "-"))
    return -value if "di atas target" in text else value


@pytest.fixture
def first(trigger):
    """What the server answers once Landak is opened."""
    return trigger(BAR, **asking())


def test_the_first_answer_is_a_whole_figure_of_13_kecamatan(first):
    figure = first["kesenjangan-bar"]["figure"]
    assert len(figure["layout"]["yaxis"]["ticktext"]) == 13
    assert len(rows(first)["names"]) == 13
    assert first["kesenjangan-judul"]["children"] == "Jarak ke target per kecamatan"
    assert "ibu hamil yang kurang ada di" in first["kesenjangan-penanggung"]["children"]


def test_the_table_holds_what_the_chart_shows_worst_first(first):
    assert rows(first)["names"] == first["kesenjangan-bar"]["figure"]["layout"]["yaxis"]["ticktext"]
    people = [number(text) for text in column(first, "Kurang") if text]
    assert people == sorted(people, reverse=True)
    assert sum(number(text) for text in column(first, "Andil") if text) == pytest.approx(100)


def test_people_of_the_rows_add_up_to_those_of_the_kabupaten(first):
    heads = [words.split(" (")[0] for words in rows(first)["heads"]]
    whole = number(rows(first)["total"][heads.index("Kurang") - 1])
    assert sum(number(text) for text in column(first, "Kurang") if text) == whole


def test_kecamatan_that_did_not_report_stand_last_and_are_never_zero(first):
    said = column(first, "Pembilang")
    silent = said.count("belum lapor")
    assert silent > 0
    assert said[-silent:] == ["belum lapor"] * silent
    assert "0" not in said


def test_points_order_the_rows_where_asked(trigger):
    answer = trigger(BAR, **asking(urut="poin"))
    points = [number(text) for text in column(answer, "Selisih") if text]
    assert points == sorted(points)


def test_a_new_period_sends_numbers_of_a_few_kilobytes(trigger, first):
    drawn = first["kesenjangan-drawn"]["data"]
    answer = trigger(BAR, **asking(per="2025-07", drawn=drawn))
    figure = answer["kesenjangan-bar"]["figure"]
    assert "operations" in figure
    assert len(json.dumps(figure, separators=(",", ":"))) < 8_000
    # Pickers that hold their value are left alone.
    assert not {"kesenjangan-kecamatan", "kesenjangan-periode"} & answer.keys()


def test_a_kecamatan_draws_its_desa_and_leaves_room_for_them(trigger, first):
    drawn = first["kesenjangan-drawn"]["data"]
    answer = trigger(BAR, **asking(kec="61.08.01", drawn=drawn))
    names = answer["kesenjangan-bar"]["figure"]["layout"]["yaxis"]["ticktext"]
    assert len(names) == len(rows(answer)["names"]) == 19
    assert answer["kesenjangan-bar"]["style"]["height"] == "634px"
    assert answer["kesenjangan-judul"]["children"] == "Jarak ke target per desa"


def test_what_is_reported_per_kecamatan_is_never_shown_per_desa(trigger):
    answer = trigger(BAR, **asking(kec="61.08.01", ind=CATIN, per="2025-Q2"))
    assert len(rows(answer)["names"]) == 13
    assert "<b>Ngabang</b>" in answer["kesenjangan-bar"]["figure"]["layout"]["yaxis"]["ticktext"]


def test_without_a_target_the_page_says_so_and_shows_the_shares(trigger):
    answer = trigger(BAR, **asking(ind=STUNTING))
    said = json.dumps(answer["kesenjangan-kosong"]["children"])
    assert "Belum ada target" in said
    assert answer["kesenjangan-penanggung"]["children"] == ""
    assert answer["kesenjangan-judul"]["children"] == "Capaian per kecamatan"
    assert set(column(answer, "Andil")) <= {"", "–"}
    assert len(answer["kesenjangan-bar"]["figure"]["layout"]["yaxis"]["ticktext"]) == 13


def test_a_routine_prevalence_says_how_many_were_measured(trigger):
    said = trigger(BAR, **asking(ind=STUNTING))["kesenjangan-batasan"]["children"]
    assert "Diukur" in said
    assert "balita sasaran (" in said


def test_a_phone_has_no_legend_of_intervals_it_does_not_draw(trigger):
    def legend(**more):
        return str(trigger(BAR, **asking(**more))["kesenjangan-legenda"]["children"])

    assert "rentang 95" in legend()
    assert "rentang 95" in legend(sempit=True, urut="poin")
    assert "rentang 95" not in legend(sempit=True)
    assert "+10 … +20" in legend()
    assert "+10 … +20" not in legend(sempit=True)


def test_turning_the_phone_draws_the_whole_chart_anew(trigger, first):
    drawn = first["kesenjangan-drawn"]["data"]
    answer = trigger(BAR, **asking(sempit=True, drawn=drawn))
    assert "data" in answer["kesenjangan-bar"]["figure"]


def test_nonsense_in_a_link_falls_back_to_something_valid(trigger):
    answer = trigger(BAR, **asking(kab="99.99", kec="x", ind="y", per="z", urut="w"))
    assert answer["kesenjangan-indikator"]["value"] == IRON
    assert len(rows(answer)["names"]) > 0


def test_a_kabupaten_without_figures_says_so(trigger):
    answer = trigger(BAR, **asking(kab="74.04"))
    assert "Belum ada angka" in json.dumps(answer["kesenjangan-kosong"]["children"])
    assert answer["kesenjangan-judul"]["children"] == ""
    assert "kesenjangan-bar" not in answer
