"""A panel for each OPD, on one scale; what was not asked is a gap, few promises say so."""

from dashboard.figures.rakor_rates import multiples
from tests.domain.test_rakor_rates import rates

TWO = [rates("DPMD", (4, 1, 0, 0), (0, 0, 5, 5), (4, 2, 0, 0)), rates("Bappeda", (1, 1, 1, 0))]


def test_shares_are_drawn_and_what_was_not_asked_is_a_gap():
    news, in_time, *_ = multiples(TWO).data
    assert (list(news.x), list(news.y)) == ([2, 3, 4], [25, None, 50])
    assert list(in_time.y) == [None, 100, None]
    assert news.text[0] == "DPMD, Rakor ke-2: 1 dari 4 memberi kabar"


def test_every_panel_has_one_scale():
    look = multiples(TWO).to_dict()["layout"]
    assert look["xaxis"]["range"] == look["xaxis2"]["range"] == [1.5, 4.5]
    assert look["yaxis"]["range"] == look["yaxis2"]["range"]


def test_an_opd_with_few_promises_says_so_and_steps_back():
    drawn = multiples(TWO)
    words = [one.text for one in drawn.layout.annotations]
    assert "kabar 3 dari 8 · tepat waktu 5 dari 5" in words[0]
    assert "kurang dari 5 janji: tidak dibandingkan" in words[1]
    assert [one.opacity for one in drawn.data] == [1, 1, 0.45, 0.45]


def test_on_a_phone_the_panels_stand_below_each_other():
    wide, narrow = multiples(TWO), multiples(TWO, narrow=True)
    assert narrow.layout.height > wide.layout.height
    assert {one.x for one in narrow.layout.annotations} == {0}
