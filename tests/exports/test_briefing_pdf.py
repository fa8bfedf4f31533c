"""A paparan as PDF: a page per part, text that can be selected, fonts that travel with it."""

import json
from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader

from dashboard.data.areas import load_areas
from dashboard.data.geography import Geography
from dashboard.domain.identities import Identity
from dashboard.exports.briefing_pdf import PageFormat, briefing_pdf
from dashboard.figures.static_maps import Land
from tests.exports.made_briefing import BRIEFING, TABLE


@pytest.fixture(scope="module")
def land(sample_home):
    geography = Geography(sample_home, load_areas(sample_home))
    desa, kecamatan = (json.loads(geography.served(kind, "61.08").raw) for kind in
                       ("desa", "kecamatan"))  # fmt: skip
    points = {code: (lon, lat) for code, _, lon, lat in geography.label_points("61.08")}
    return Land(desa, kecamatan, points)


@pytest.fixture(scope="module", params=list(PageFormat))
def pdf(request, land):
    return PdfReader(BytesIO(briefing_pdf(BRIEFING, land, request.param)))


def told(page) -> str:
    return " ".join(page.extract_text().split())


def test_each_part_begins_a_page_after_the_title(pdf):
    """On the wall a picture and its table have a page each."""
    wide = pdf.pages[0].mediabox.width > pdf.pages[0].mediabox.height
    items = [BRIEFING.items[0], *BRIEFING.items] if wide else BRIEFING.items
    assert len(pdf.pages) == 1 + len(items)
    for page, item in zip(pdf.pages[1:], items, strict=True):
        assert item.title in told(page)
        assert (item.sentence or item.empty) in told(page)


def test_every_cell_of_a_table_can_be_read(pdf):
    words = " ".join(told(page) for page in pdf.pages[1:3])
    for row in TABLE.rows:
        assert " ".join(cell.text for cell in row) in words


def test_every_page_says_what_it_is_and_where_it_stands(pdf):
    for number, page in enumerate(pdf.pages, start=1):
        assert "versi v000007-0a1b2c3d4e5f · untuk umum" in told(page)
        assert f"{number} / {len(pdf.pages)}" in told(page)
        assert "DATA CONTOH" in told(page)


def test_what_people_typed_is_text_and_no_command(pdf):
    assert "Satu; <b>dua</b>" in told(pdf.pages[-2])


def test_the_fonts_are_in_the_file(pdf):
    fonts = [font for page in pdf.pages for font in page["/Resources"]["/Font"].values()]
    names = {font.get_object()["/BaseFont"].split("+")[-1] for font in fonts}
    assert names
    assert all(name.startswith("InterLokus") for name in names), names


def test_a_kabupaten_without_boundaries_has_its_words(land):
    reader = PdfReader(BytesIO(briefing_pdf(BRIEFING, None, PageFormat.A4)))
    assert "61 % balita diukur." in told(reader.pages[2])


def test_a_long_sentence_leaves_its_picture_on_its_page():
    said = " ".join(["Kurang 1.284 ibu hamil untuk mencapai 80 %."] * 6)
    first = replace(BRIEFING.items[0], sentence=said)
    signed = replace(BRIEFING, items=(first,), identity=Identity("Bappeda Landak", "#7A1F1F"))
    for briefing in (replace(BRIEFING, items=(first,)), signed):
        pages = PdfReader(BytesIO(briefing_pdf(briefing, None, PageFormat.WALL))).pages
        assert len(pages) == 3  # title, picture, table
        assert "target 80 %" in told(pages[1])
