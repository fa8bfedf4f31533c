"""The map of counts: none, withheld and not reported look different."""

from dataclasses import replace

from dashboard.domain import tokens
from dashboard.domain.count_standings import NOT_JUDGED
from dashboard.domain.readings import NOTHING, WITHHELD, Reading
from dashboard.figures import maps
from dashboard.figures.circle_maps import CIRCLE, DIAMOND, SQUARE, _symbol, circle_map
from dashboard.figures.map_traces import Grounds

CASES = "stunting_case_count_routine"
NONE, FEW, MANY, HIDDEN, SILENT, OUT = (f"61.08.01.200{n}" for n in range(6))


def count(number: int) -> Reading:
    return Reading(number, None, None, NOT_JUDGED, alone=True)


def drawn():
    readings = {
        NONE: count(0),
        FEW: count(50),
        MANY: count(200),
        HIDDEN: WITHHELD,
        SILENT: NOTHING,
        OUT: count(70),
    }
    points = {code: (109.0 + place, 0.5) for place, code in enumerate(readings)}
    grounds = Grounds(
        "/geo/desa/61.08", "/geo/desa/61.08", "/geo/kecamatan/61.08", [], [], points, {}
    )
    window = (108.0, 0.0, 116.0, 1.0)
    return circle_map(CASES, readings, [NONE, FEW, MANY, HIDDEN, SILENT], [], grounds, window)


def test_the_largest_lies_lowest_and_who_did_not_report_or_was_not_chosen_has_no_circle():
    marks = drawn().data[maps.MARKS]
    assert list(marks.lon) == [111.0, 110.0, 109.0, 112.0]
    assert list(marks.marker.size) == [44, 22, 9, 9]


def test_none_is_a_ring_and_withheld_a_diamond_and_not_reported_hatched():
    figure = drawn()
    marks, fill = figure.data[maps.MARKS].marker, tokens.MAP["count_circle"]["fill"]
    assert list(marks.symbol) == [CIRCLE, CIRCLE, CIRCLE, DIAMOND]
    assert list(marks.color) == [fill, fill, tokens.PLAIN_DESA, tokens.PLAIN_DESA]
    assert list(figure.data[maps.HATCH].locations) == [SILENT]


def test_a_few_cases_are_a_square_and_withheld_ones_a_diamond_still():
    few = Reading(4, None, None, NOT_JUDGED, alone=True, few_below=5)
    shown = [replace(few, numerator=count) for count in (4, 5, 0)]
    assert [_symbol(one) for one in shown] == [SQUARE, CIRCLE, CIRCLE]
    assert _symbol(WITHHELD) == DIAMOND
