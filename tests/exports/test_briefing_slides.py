"""A paparan as PPTX: opened again it says what the paparan says, in native charts and tables."""

from io import BytesIO

import pytest
from pptx import Presentation

from dashboard.exports.briefing_slides import briefing_slides
from dashboard.exports.slide_tables import ROWS, pages_of
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
    from dataclasses import replace

    long = replace(TABLE, rows=TABLE.rows[:1] * 17)
    assert [len(rows) for rows in pages_of(long)] == [9, 8]
    assert max(len(rows) for rows in pages_of(long)) <= ROWS
