"""Files that a kabupaten signs: logo, office and colour in each kind, else nothing of them."""

import base64
import json
import re
from dataclasses import replace
from io import BytesIO

import pytest
from docx import Document
from PIL import Image
from pptx import Presentation
from pptx.enum.shapes import MSO_SHAPE_TYPE
from pypdf import PdfReader

from dashboard.domain.identities import Identity
from dashboard.exports.briefing_document import briefing_document
from dashboard.exports.briefing_html import briefing_html
from dashboard.exports.briefing_pdf import PageFormat, briefing_pdf
from dashboard.exports.briefing_slides import briefing_slides
from dashboard.exports.word_pdf import word_pdf
from tests.exports.made_briefing import BRIEFING

OFFICE, ACCENT = "Bappeda Kabupaten Landak", "#7A1F1F"


def logo(size=(40, 60)):
    out = BytesIO()
    Image.new("RGB", size, ACCENT).save(out, "PNG")
    return base64.b64encode(out.getvalue()).decode()


SIGNED = replace(BRIEFING, identity=Identity(OFFICE, ACCENT, logo()))


def shapes(briefing):
    """Return the pictures that are no maps and the first texts of each slide."""
    deck = Presentation(BytesIO(briefing_slides(briefing, None)))
    return [
        (sum(one.shape_type == MSO_SHAPE_TYPE.PICTURE for one in slide.shapes), slide)
        for slide in deck.slides
    ]


def test_every_slide_carries_the_logo_and_the_first_one_the_office():
    found = shapes(SIGNED)
    assert [count for count, _ in found] == [1] * len(found)
    title = found[0][1]
    assert OFFICE in [one.text_frame.text for one in title.shapes if one.has_text_frame]
    head = next(
        one for one in title.shapes if one.has_text_frame and one.text_frame.text == BRIEFING.title
    )
    assert str(head.text_frame.paragraphs[0].runs[0].font.color.rgb) == "7A1F1F"


def test_a_wide_logo_stays_within_its_room_and_keeps_its_shape():
    wide = replace(SIGNED, identity=Identity(logo=logo((900, 30))))
    pictures = [
        one
        for _, slide in shapes(wide)
        for one in slide.shapes
        if one.shape_type == MSO_SHAPE_TYPE.PICTURE
    ]
    for one in pictures:
        assert one.width <= 2_400_000
        assert one.width / one.height == pytest.approx(30, rel=0.01)
        assert one.left + one.width <= 12_192_000


@pytest.mark.parametrize("page", list(PageFormat))
def test_every_page_of_the_pdf_names_the_office(page):
    pages = PdfReader(BytesIO(briefing_pdf(SIGNED, None, page))).pages
    for one in pages:
        assert OFFICE in " ".join(one.extract_text().split())
        assert one.images
    assert len(pages) == len(PdfReader(BytesIO(briefing_pdf(BRIEFING, None, page))).pages)


def test_the_word_file_begins_with_logo_and_office_and_so_does_its_pdf():
    content = briefing_document(SIGNED, None)
    document = Document(BytesIO(content))
    first, second = document.paragraphs[:2]
    assert first._p.xpath(".//a:blip")
    assert second.text == OFFICE
    assert str(document.styles["Heading 1"].font.color.rgb) == "7A1F1F"
    page = PdfReader(BytesIO(word_pdf(content))).pages[0]
    assert OFFICE.upper() in " ".join(page.extract_text().split())
    assert page.images


def test_the_offline_file_holds_them_for_its_title():
    written = briefing_html(SIGNED, None).decode()
    held = re.search(r'<script[^>]*type="application/json"[^>]*>(.*?)</script>', written, re.DOTALL)
    head = json.loads(held.group(1))["head"]
    assert (head["office"], head["accent"]) == (OFFICE, ACCENT)
    assert head["logo"] == f"data:image/png;base64,{logo()}"


def test_without_an_identity_nothing_is_drawn_or_coloured():
    assert {count for count, _ in shapes(BRIEFING)} == {0}
    document = Document(BytesIO(briefing_document(BRIEFING, None)))
    assert document.paragraphs[0].text == BRIEFING.title
    assert not PdfReader(BytesIO(briefing_pdf(BRIEFING, None, PageFormat.A4))).pages[0].images
