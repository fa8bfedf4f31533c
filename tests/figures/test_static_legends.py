"""The legend of a picture: every class with its count, desa lokus, the parts of laid bars."""

from dataclasses import replace

from dashboard.domain.briefing_legends import LegendEntry, legend
from dashboard.domain.briefings import Chart, ChartForm, Series
from dashboard.figures.static_legends import drawn_legend
from dashboard.figures.static_pictures import picture
from tests.exports.made_briefing import COVERAGE, MAP

PARTS = tuple(
    Series(name, (1.0,), ("1",), (tone,))
    for name, tone in (("selesai", "tercapai"), ("lewat tenggat", "belum-tercapai"))
)
STACKED = replace(COVERAGE, chart=Chart(ChartForm.STACK, ("DPMD",), PARTS), table=None)


def test_a_map_names_its_classes_and_the_desa_that_are_outlined():
    assert legend(MAP) == (
        LegendEntry("coverage-4", "60 – < 80 % · 1"),
        LegendEntry("no-data", "Tidak ada data · 155"),
        LegendEntry("lokus", "Desa lokus · 1"),
    )
    parts, _ = drawn_legend(legend(MAP), 900, 18)
    drawn = "".join(parts)
    assert "Desa lokus · 1" in drawn
    assert 'stroke="#000000"' in drawn


def test_bars_laid_end_to_end_name_their_parts_in_the_picture():
    assert [one.words for one in legend(STACKED)] == ["selesai", "lewat tenggat"]
    drawn, _ = picture(STACKED, None, ())
    assert "lewat tenggat" in drawn


def test_plain_bars_need_no_legend():
    assert legend(COVERAGE) == ()
