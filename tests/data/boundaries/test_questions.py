"""What only a person can tell is asked, by name."""

import pytest

from dashboard.data.boundaries import store
from dashboard.data.boundaries.official import import_boundaries
from tests.data.boundaries.made import CODES, bare, more


def test_a_code_that_contradicts_its_name_is_asked(home, areas, official, saved):
    official.loc[1, "kode_desa"] = "61.77.02.2003"
    report = import_boundaries(saved(official), home, areas)
    (question,) = report.questions
    assert (question.written, [area.code for area in question.candidates]) == (
        "Sungai Raya",
        ["61.77.01.2001", "61.77.02.2003"],
    )
    assert not report.taken
    assert store.in_force(home, "61.77") is None


def test_another_spelling_is_asked_and_the_answer_taken(home, areas, official, saved):
    frame = official.drop(columns="kode_desa")
    frame.loc[1, "nama_desa"] = "Sei Raya"
    file = saved(frame)
    asking = import_boundaries(file, home, areas, yes=True)
    (question,) = asking.questions
    assert (question.written, question.candidates[0].name) == ("Sei Raya", "Sungai Raya")
    assert (asking.matched, asking.missing, asking.taken) == (5, (), False)
    answered = import_boundaries(file, home, areas, same=["sei raya=61.77.01.2001"])
    assert (answered.matched, answered.taken) == (6, True)
    assert import_boundaries(file, home, areas, same=["#2=6177012001"]).taken


def test_an_answer_may_be_that_it_is_no_desa(home, areas, official, saved):
    frame = official.drop(columns="kode_desa")
    frame.loc[1, "nama_desa"] = "Sei Raya"
    report = import_boundaries(saved(frame), home, areas, same=["Sei Raya=bukan"], yes=True)
    assert (report.matched, report.taken) == (5, True)
    assert [area.name for area in report.missing] == ["Sungai Raya"]


def test_words_set_apart_differently_wait_for_a_yes(home, areas, official, saved):
    frame = official.drop(columns="kode_desa")
    frame.loc[3, "nama_desa"] = "TelukNangka"
    file = saved(frame)
    asking = import_boundaries(file, home, areas)
    assert [(reading.written, reading.area.name) for reading in asking.readings] == [
        ("TelukNangka", "Teluk Nangka")
    ]
    assert (asking.matched, asking.taken) == (5, False)
    assert import_boundaries(file, home, areas, yes=True).matched == 6


def test_one_name_in_two_kecamatan_is_asked(home, areas, official, saved):
    frame = bare(official, nama=official["nama_desa"])
    report = import_boundaries(saved(frame), home, areas)
    assert [question.number for question in report.questions] == [3, 5]
    both = [f"#{number}={code}" for number, code in ((3, CODES[2]), (5, CODES[4]))]
    assert import_boundaries(saved(frame), home, areas, same=both).taken


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        ("Sei Raya", "tidak terbaca"),
        ("Sei Raya=61.08.01.2001", "bukan kode desa kabupaten ini"),
        ("Entah=61.77.01.2001", "tidak memuat «Entah»"),
        ("Mekar Jaya=61.77.01.2002", "sebut #3, #5"),
    ],
)
def test_an_answer_that_fits_nothing_is_refused(home, areas, official, saved, answer, sentence):
    with pytest.raises(ValueError, match=sentence):
        import_boundaries(saved(official), home, areas, same=[answer])


def test_two_polygons_of_one_name_without_kecamatan_are_both_asked(home, areas, official, saved):
    names = bare(official, nama=[f"Desa {at}" for at in official["nama_desa"]])
    names.loc[[0, 1], "nama"] = "Pasar Lama"
    asked = import_boundaries(saved(names), home, areas, same=["#3=bukan", "#5=bukan"]).questions
    assert [(question.number, question.reason) for question in asked] == [
        (1, "beberapa poligon bernama itu, tanpa kecamatan"),
        (2, "beberapa poligon bernama itu, tanpa kecamatan"),
    ]


def test_a_missing_desa_under_a_neighbours_code_is_asked(home, areas, official, saved):
    official.loc[1, "kode_desa"] = "61.99.01.2001"
    frame = official[["kode_desa", "nama_desa", "geometry"]]
    (question,) = import_boundaries(saved(frame), home, areas).questions
    assert question.reason == "kodenya 61.99.01.2001 milik kabupaten lain"


def test_a_code_that_is_not_listed_gives_way_to_a_name_that_is_unique(home, areas, official, saved):
    official.loc[1, "kode_desa"] = "61.77.01.2999"
    frame = official[["kode_desa", "nama_desa", "geometry"]]
    assert import_boundaries(saved(frame), home, areas).taken


def test_a_code_nobody_knows_without_a_name_is_unlisted(home, areas, official, saved):
    frame = more(official, kode_desa="61.77.01.2999", kabupaten="Contoh")
    assert import_boundaries(saved(frame), home, areas).unlisted == ("61.77.01.2999",)
