"""A Word document of this house: A4, its type and its colours as named styles."""

from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any

from dashboard.domain import tokens
from dashboard.domain.identities import PLAIN, Identity
from dashboard.exports.fixed_zip import fixed
from dashboard.exports.plain_text import plain

if TYPE_CHECKING:
    from docx.document import Document

FONT = "Calibri"
LANGUAGE = "id-ID"
LETTERHEAD, TITLE, SUBTITLE, BANNER = "Lokus Kop", "Title", "Subtitle", "Lokus Pita"
LEAD, CELL, HEAD, SMALL_CELL, SMALL_HEAD = (
    "Lokus Kalimat", "Lokus Sel", "Lokus Kepala", "Lokus Sel Kecil", "Lokus Kepala Kecil",
)  # fmt: skip
LOGO_HIGH, LOGO_WIDE = 18.0, 60.0
"""Most of a page that a logo takes, in mm."""
GAP = "Lokus Sela"
"""A paragraph that takes no room: Word wants one after each table."""
SIZES = {CELL: 9.5, HEAD: 9.5, SMALL_CELL: 7, SMALL_HEAD: 7, LEAD: 11, LETTERHEAD: 11, BANNER: 10}


def new_document(title: str, made: datetime, identity: Identity = PLAIN) -> "Document":
    """Return an A4 page with the styles and, where they are given, logo and office of who signs.

    made: what its properties name as their moment.
    """
    from docx import Document

    document = Document()
    lay(document.sections[0], lying=False)
    _styles(document)
    if identity != PLAIN:
        sign(document, identity)
    told = document.core_properties
    told.title, told.author, told.last_modified_by, told.comments = title, "Lokus", "Lokus", ""
    told.created = told.modified = made.replace(tzinfo=None, microsecond=0)
    told.language = LANGUAGE
    return document


def sign(document: "Document", identity: Identity) -> None:
    """Set logo and office above all else, and the headings in their colour."""
    from docx.shared import Mm, RGBColor

    if identity.accent:
        for name in (TITLE, "Heading 1", "Heading 2"):
            accent = RGBColor.from_string(identity.accent.removeprefix("#"))
            document.styles[name].font.color.rgb = accent
    if identity.logo:
        high = min(LOGO_HIGH, LOGO_WIDE / identity.shape)
        document.add_picture(BytesIO(identity.png), height=Mm(high))
    if identity.office:
        document.add_paragraph(plain(identity.office), style=LETTERHEAD)


def next_page(document: "Document", *, lying: bool) -> Any:
    """Begin a new page and return its section."""
    from docx.enum.section import WD_SECTION

    section = document.add_section(WD_SECTION.NEW_PAGE)
    # What ends the pages before is a paragraph, which must find room below a full table.
    document.paragraphs[-1].style = GAP
    lay(section, lying=lying)
    return section


def lay(section: Any, *, lying: bool) -> None:
    """Make the pages of a section A4, standing or lying."""
    from docx.enum.section import WD_ORIENT
    from docx.shared import Mm

    sides, ends = (10, 14) if lying else (20, 18)
    wide, high = (297, 210) if lying else (210, 297)
    section.orientation = WD_ORIENT.LANDSCAPE if lying else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = Mm(wide), Mm(high)
    section.left_margin = section.right_margin = Mm(sides)
    section.top_margin = section.bottom_margin = Mm(ends)
    section.footer_distance = section.header_distance = Mm(8)


def saved(document: "Document") -> bytes:
    """Return the file; the same document is the same bytes."""
    out = BytesIO()
    document.save(out)
    return fixed(out.getvalue())


def colour(name: str) -> Any:
    """Return a colour of the page's tokens: ink, muted, accent, line …"""
    from docx.shared import RGBColor

    return RGBColor.from_string(tokens.page()[name].removeprefix("#"))


def _styles(document: "Document") -> None:
    from docx.enum.style import WD_STYLE_TYPE
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml.ns import qn
    from docx.shared import Pt

    styles = document.styles
    for language in styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), LANGUAGE)
    normal = styles["Normal"]
    _type(normal, 10.5, "ink")
    normal.paragraph_format.space_after = Pt(4)
    normal.paragraph_format.line_spacing = 1.1
    for name, size, before in (("Heading 1", 14.0, 16), ("Heading 2", 11.0, 10)):
        _type(styles[name], size, "accent", bold=True)
        styles[name].paragraph_format.space_before = Pt(before)
        styles[name].paragraph_format.space_after = Pt(4)
        styles[name].paragraph_format.keep_with_next = True
    _type(styles[TITLE], 22, "accent", bold=True)
    _type(styles[SUBTITLE], 13, "ink", bold=True)
    for name in (TITLE, SUBTITLE):
        styles[name].paragraph_format.space_after = Pt(2)
        styles[name].font.italic = False
        for spread in styles[name].element.rPr.findall(qn("w:spacing")):
            styles[name].element.rPr.remove(spread)
        border = styles[name].element.pPr.find(qn("w:pBdr"))
        if border is not None:  # the rule below the title of the template
            styles[name].element.pPr.remove(border)
    for name in ("List Number", "List Bullet"):
        styles[name].paragraph_format.space_after = Pt(2)
    for name, size in SIZES.items():
        made = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        made.base_style = normal
        _type(made, size, "ink", bold=name in (HEAD, SMALL_HEAD, LEAD))
        made.paragraph_format.space_after = Pt(0 if name in (CELL, HEAD, SMALL_CELL) else 6)
        made.paragraph_format.line_spacing = 1
    styles[SMALL_HEAD].paragraph_format.space_after = Pt(0)
    thin = styles.add_style(GAP, WD_STYLE_TYPE.PARAGRAPH)
    thin.font.size = thin.paragraph_format.line_spacing = Pt(1)
    thin.paragraph_format.space_after = Pt(0)
    styles[BANNER].paragraph_format.space_before = Pt(6)
    styles[LETTERHEAD].font.all_caps = True
    styles[LETTERHEAD].font.color.rgb = colour("muted")
    styles[LETTERHEAD].paragraph_format.alignment = WD_ALIGN_PARAGRAPH.LEFT


def _type(style: Any, size: float, ink: str, *, bold: bool = False) -> None:
    from docx.oxml.ns import qn
    from docx.shared import Pt

    style.font.name, style.font.size, style.font.bold = FONT, Pt(size), bold
    style.font.color.rgb = colour(ink)
    fonts = style.element.rPr.rFonts
    for name in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
        fonts.attrib.pop(qn(name), None)
    for name in ("w:eastAsia", "w:cs"):
        fonts.set(qn(name), FONT)
