"""Pareto and andil: sets, sums and sizes as drawn."""

from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.gaps import sasaran_parts
from dashboard.figures.gap_parts import part_bars
from dashboard.figures.paretos import ends_of, fills, pareto
from tests.domain.gap_makers import ranked

# Of 80 %: 160, 60, 40, 40 people missing; one past the target, one silent.
DESA = {
    "Raja": (400, 700),
    "Mungguk": (20, 100),
    "Rasan": (120, 200),
    "Amang": (40, 100),
    "Sompak": (190, 200),
    "Galar": (None, None),
}


def drawn(counts=DESA, **more):
    chart = pareto(ranked(counts), "desa", "ibu hamil", narrow=False, **more)
    return chart.whole().to_plotly_json()


def test_marks_stand_where_half_and_80_percent_are_reached():
    layout = drawn()["layout"]
    assert [one["x0"] for one in layout["shapes"]] == [1.5, 3.5]
    assert [one["text"] for one in layout["annotations"]] == [
        "<b>50 %</b>: 1 desa",
        "<b>80 %</b>: 3 desa",
    ]


def test_each_set_has_a_colour_and_an_end():
    assert ends_of(ranked(DESA)) == [1, 3]
    assert len(set(fills())) == 3


def test_many_desa_are_counted_and_few_are_named():
    assert drawn()["layout"]["xaxis"]["ticktext"][0] == "Raja"
    many = drawn({f"Desa {n}": (10, 100) for n in range(231)})["layout"]["xaxis"]
    assert many["ticktext"] == [str(n) for n in range(20, 221, 20)]
    assert many["title"]["text"] == "desa, dari kekurangan terbesar"


def test_nobody_missing_draws_an_empty_chart():
    layout = drawn({"Sompak": (190, 200)})["layout"]
    assert not layout.get("shapes")
    assert not layout.get("annotations")


@given(st.lists(st.integers(0, 100), min_size=1, max_size=60))
def test_the_sets_close_half_and_80_percent_and_no_smaller_ones_do(served):
    found = ranked({f"Desa {n}": (part, 100) for n, part in enumerate(served)})
    people = sorted((one.missing for one in found), reverse=True)
    for end, level in zip(ends_of(found), (50, 80), strict=True):
        assert 100 * sum(people[:end]) >= level * sum(people)
        assert not end or 100 * sum(people[: end - 1]) < level * sum(people)


def parts(counts=DESA, **more):
    return part_bars(ranked(counts), **more).whole().to_plotly_json()


def test_andil_stands_beside_the_part_of_the_sasaran():
    data = parts()["data"]
    said = [text.strip().replace("\u00a0", " ") for text in data[3]["text"]]
    assert said[0] == "<b>53,4 %</b> · sasaran 53,8 %"
    assert said[4:] == ["0,0 % · sasaran 15,4 %", "belum lapor"]
    assert data[2]["x"][5] is None


def test_parts_of_the_sasaran_add_up_over_those_that_reported():
    found = sasaran_parts(ranked(DESA))
    assert sum(found) == 100
    assert found[-1] == 0


def test_a_phone_has_names_over_the_bars_and_no_columns_of_words():
    assert "Kumulatif" in str(parts()["layout"]["annotations"])
    assert "Kumulatif" not in str(parts(narrow=True)["layout"]["annotations"])
