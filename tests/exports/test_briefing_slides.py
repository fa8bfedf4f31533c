"""A paparan as PPTX: opened again it says what the paparan says, in native charts and tables."""

from dataclasses import replace
from io import BytesIO

import pytest
from pptx import Presentation
from pptx.enum.dml import MSO_FILL

from dashboard.domain.briefings import Cell
from dashboard.exports.briefing_slides import briefing_slides
from dashboard.exports.slide_parts import HEIGHT
from dashboard.exports.slide_tables import MOST, pages_of
from tests.exports.made_briefing import BRIEFING, COVERAGE, TABLE


@pytest.fixture(scope="module")
def deck():
    return Presentation(BytesIO(briefing_slides(BRIEFING, None)))


def words(slide):
    return [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]


def test_each_part_stands_on_its_slides_with_its_sentence(deck):
    titles = [words(slide)[0] for slide in list(deck.slides)[1:]]
    assert titles == [
        "Intervensi spesifik", "Intervensi spesifik", "Peta desa", "Tren survei", "Keputusan",
        "Audit kasus",
    ]  # fmt: skip
    assert words(deck.slides[6])[1] == "Belum ada kasus yang diaudit."


def test_a_chart_can_be_edited_and_shows_the_texts_of_the_paparan(deck):
    (chart,) = (shape.chart for shape in deck.slides[1].shapes if shape.has_chart)
    assert list(chart.plots[0].categories) == ["Ngabang", "Mandor"]
    assert list(chart.plots[0].series[0].values) == [61.5, None]
    label = chart.plots[0].series[0].points[0].data_label.text_frame.text
    assert label == "61,5 %"


def test_every_cell_is_the_text_of_the_paparan(deck):
    (table,) = (shape.table for shape in deck.slides[2].shapes if shape.has_table)
    told = [[cell.text for cell in row.cells] for row in table.rows]
    assert told == [
        [head.word for head in TABLE.heads],
        *[[cell.text for cell in row] for row in TABLE.rows],
    ]


def test_the_speaker_is_told_the_source_and_where_to_trace_it(deck):
    told = deck.slides[1].notes_slide.notes_text_frame.text
    assert told.splitlines() == [COVERAGE.notes, *COVERAGE.source, f"Lacak: {COVERAGE.trace}"]


def test_every_slide_says_for_whom_and_that_it_is_a_sample(deck):
    for number, slide in enumerate(deck.slides, start=1):
        footing, page = words(slide)[-2:]
        assert footing.startswith("DATA CONTOH · Kabupaten Landak")
        assert footing.endswith("untuk umum")
        assert page == f"{number} / {len(deck.slides)}"


def test_the_same_paparan_is_the_same_file():
    assert briefing_slides(BRIEFING, None) == briefing_slides(BRIEFING, None)


def test_a_long_table_goes_on_with_about_as_many_rows():
    long = replace(TABLE, rows=TABLE.rows[:1] * 34)
    assert [len(rows) for _, rows in pages_of(long)] == [12, 12, 10]


def test_a_wide_table_goes_on_with_its_first_column_again():
    heads = (TABLE.heads[0], *TABLE.heads[1:2] * 17)
    wide = replace(TABLE, heads=heads, rows=tuple((row[0], *row[1:2] * 17) for row in TABLE.rows))
    pages = pages_of(wide)
    assert [len(table.heads) for table, _ in pages] == [10, 9]
    assert all(len(table.heads) <= MOST for table, _ in pages)
    assert [table.rows[0][0].text for table, _ in pages] == ["Ngabang", "Ngabang"]


def test_no_row_of_long_words_is_pushed_off_its_slide():
    words = Cell("Dinas Pengendalian Penduduk, Keluarga Berencana dan Perlindungan Anak " * 3)
    long = replace(TABLE, rows=((words, *TABLE.rows[0][1:]),) * 8)
    deck = Presentation(
        BytesIO(briefing_slides(replace(BRIEFING, items=(replace(COVERAGE, table=long),)), None))
    )
    tables = [shape for slide in deck.slides for shape in slide.shapes if shape.has_table]
    assert len(tables) > 1
    for shape in tables:
        assert shape.top + sum(row.height for row in shape.table.rows) <= HEIGHT - 380_000


def test_points_stand_beside_a_picture_and_over_nothing():
    item = replace(COVERAGE, points=("Satu", "Dua"))
    deck = Presentation(BytesIO(briefing_slides(replace(BRIEFING, items=(item,)), None)))
    slide = deck.slides[1]
    (chart,) = (shape for shape in slide.shapes if shape.has_chart)
    framed = [one for one in slide.shapes if one.has_text_frame]
    (points,) = (one for one in framed if "Satu" in one.text_frame.text)
    assert chart.left + chart.width <= points.left
    assert not chart.chart.has_title


def test_surveys_of_two_years_are_points_without_a_line(deck):
    (chart,) = (shape.chart for slide in deck.slides for shape in slide.shapes
                if shape.has_chart and len(shape.chart.plots[0].series) == 2)  # fmt: skip
    survey, nation = (one.format.line.fill.type for one in chart.plots[0].series)
    assert (survey, nation) == (MSO_FILL.BACKGROUND, MSO_FILL.SOLID)
