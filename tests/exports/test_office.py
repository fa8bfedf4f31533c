"""Slides as an office opens them: converted by LibreOffice, then read again."""

import pytest
from pptx import Presentation
from pypdf import PdfReader

from dashboard.exports.briefing_slides import briefing_slides
from tests import office
from tests.exports.made_briefing import BRIEFING, TABLE


@pytest.fixture(scope="module")
def slides(tmp_path_factory):
    try:
        program = office.find_or_install()
    except ValueError as missing:
        pytest.fail(str(missing), pytrace=False)
    file = tmp_path_factory.mktemp("kantor") / "paparan.pptx"
    file.write_bytes(briefing_slides(BRIEFING, None))
    return program, file


def test_every_cell_is_on_the_pages_that_it_prints(slides):
    program, file = slides
    pdf = PdfReader(office.convert(program, file, "pdf"))
    assert len(pdf.pages) == len(Presentation(file).slides)
    words = " ".join(" ".join(page.extract_text().split()) for page in pdf.pages)
    for row in TABLE.rows:
        for cell in row:
            assert " ".join(cell.text.split()) in words


def test_saved_by_it_and_opened_again_they_are_the_same_tables_and_charts(slides):
    program, file = slides
    before, after = Presentation(file), Presentation(office.convert(program, file, "pptx"))
    assert [tables(slide) for slide in after.slides] == [tables(slide) for slide in before.slides]
    assert [charts(slide) for slide in after.slides] == [charts(slide) for slide in before.slides]


def tables(slide):
    found = [shape.table for shape in slide.shapes if shape.has_table]
    return [[[cell.text for cell in row.cells] for row in table.rows] for table in found]


def charts(slide):
    plots = [shape.chart.plots[0] for shape in slide.shapes if shape.has_chart]
    return [[(one.name, list(one.values)) for one in plot.series] for plot in plots]
