"""Parts of a Word document: a table with a head on every page, a banner, the line below pages."""

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

from dashboard.domain import tokens
from dashboard.exports import word_styles as styles
from dashboard.exports.plain_text import plain

if TYPE_CHECKING:
    from docx.document import Document

PADDING = 60  # twentieths of a point, left and right of the text of a cell
TWIPS = 1440 / 25.4  # a mm in twentieths of a point


def table(
    document: "Document",
    heads: Sequence[str],
    rows: Sequence[Sequence[str]],
    widths: Sequence[float],
    *,
    numbers: Collection[int] = (),
    small: bool = False,
) -> None:
    """Add a table. widths: of its columns in mm. numbers: places of columns set to the right."""
    names = (styles.SMALL_HEAD, styles.SMALL_CELL) if small else (styles.HEAD, styles.CELL)
    head, cell = (document.styles[name].style_id for name in names)
    made = document.add_table(rows=0, cols=len(heads))
    made.autofit = False
    _frame(made, widths, upright=small)
    for place, texts in enumerate((heads, *rows)):
        style = cell if place else head
        cells = "".join(
            _cell(text, width, style, right=column in numbers, filled=not place)
            for column, (text, width) in enumerate(zip(texts, widths, strict=True))
        )
        made._tbl.append(_row(cells, head=not place))
    document.add_paragraph(style=styles.GAP if small else names[1])


def facts(document: "Document", pairs: Sequence[tuple[str, str]], width: float = 36) -> None:
    """Add what belongs together as word and value, without lines. width: of the words in mm."""
    made = document.add_table(rows=0, cols=2)
    made.autofit = False
    widths = (width, 170 - width)
    _frame(made, widths, lines=False)
    style = document.styles[styles.CELL].style_id
    for word, value in pairs:
        first, second = widths
        cells = _cell(word, first, style) + _cell(value, second, style, bold=True)
        made._tbl.append(_row(cells))


def banner(document: "Document", text: str) -> None:
    """Add a line on a ground of its own, to be seen first."""
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    paragraph = document.add_paragraph(style=styles.BANNER)
    _write(paragraph, text, bold=True)
    page = {name: value.removeprefix("#") for name, value in tokens.page().items()}
    properties = paragraph._p.get_or_add_pPr()
    properties.append(
        parse_xml(
            f'<w:pBdr {nsdecls("w")}><w:left w:val="single" w:sz="24" w:space="6" '
            f'w:color="{page["accent"]}"/></w:pBdr>'
        )
    )
    properties.append(
        parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="{page["accent_soft"]}"/>')
    )


def footer(section: Any, text: str, width: float) -> None:
    """Write what stands below each page of a section, with its number. width: of the text, mm."""
    from docx.enum.text import WD_TAB_ALIGNMENT
    from docx.shared import Mm, Pt

    section.footer.is_linked_to_previous = False
    paragraph = section.footer.paragraphs[0]
    stops = paragraph.paragraph_format.tab_stops
    for stop in list(paragraph.style.paragraph_format.tab_stops):
        stops.add_tab_stop(stop.position, WD_TAB_ALIGNMENT.CLEAR)
    stops.add_tab_stop(Mm(width), WD_TAB_ALIGNMENT.RIGHT)
    _write(paragraph, f"{text}\tHalaman ")
    _field(paragraph, "PAGE")
    paragraph.add_run(" dari ")
    _field(paragraph, "NUMPAGES")
    for run in paragraph.runs:
        run.font.size, run.font.color.rgb = Pt(8), styles.colour("muted")


def _write(paragraph: Any, text: str, *, bold: bool = False) -> None:
    run = paragraph.add_run(plain(text))
    if bold:
        run.bold = True


def _field(paragraph: Any, code: str) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    for kind in ("begin", "", "end"):
        run = paragraph.add_run()
        if kind:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
        else:
            mark = OxmlElement("w:instrText")
            mark.set(qn("xml:space"), "preserve")
            mark.text = f" {code} "
        run._r.append(mark)


def _frame(
    made: Any, widths: Sequence[float], *, lines: bool = True, upright: bool = False
) -> None:
    """Fix the widths, draw hairlines between rows. upright: between columns too."""
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls, qn
    from docx.shared import Mm

    for column, width in zip(made.columns, widths, strict=True):
        column.width = Mm(width)
    line = tokens.page()["line_strong"].removeprefix("#")
    sides = ("top", "bottom", "insideH") if lines else ()
    drawn = "".join(f'<w:{s} w:val="single" w:sz="4" w:color="{line}"/>' for s in sides)
    if upright:
        pale = tokens.page()["line"].removeprefix("#")
        drawn += f'<w:insideV w:val="single" w:sz="4" w:color="{pale}"/>'
    properties = made._tbl.tblPr
    borders = parse_xml(f"<w:tblBorders {nsdecls('w')}>{drawn}</w:tblBorders>")
    margins = parse_xml(
        f'<w:tblCellMar {nsdecls("w")}><w:left w:w="{PADDING}" w:type="dxa"/>'
        f'<w:right w:w="{PADDING}" w:type="dxa"/></w:tblCellMar>'
    )
    layout = properties.find(qn("w:tblLayout"))
    layout.addprevious(borders)
    layout.addnext(margins)


def _row(cells: str, *, head: bool = False) -> Any:
    """Return a row that breaks over no two pages; a head is repeated on each."""
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    again = "<w:tblHeader/>" if head else ""
    return parse_xml(f"<w:tr {nsdecls('w')}><w:trPr><w:cantSplit/>{again}</w:trPr>{cells}</w:tr>")


def _cell(
    text: str,
    width: float,
    style: str,
    *,
    right: bool = False,
    filled: bool = False,
    bold: bool = False,
) -> str:
    """Return a cell. Written as text: a matrix has hundreds, and objects take seconds."""
    ground = tokens.page()["accent_soft"].removeprefix("#")
    shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{ground}"/>' if filled else ""
    aside = f'<w:ind w:right="{2 * PADDING}"/><w:jc w:val="right"/>' if right else ""
    strong = "<w:rPr><w:b/></w:rPr>" if bold else ""
    lines = "<w:br/>".join(
        f'<w:t xml:space="preserve">{escape(line)}</w:t>' for line in plain(text).split("\n")
    )
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{round(width * TWIPS)}" w:type="dxa"/>{shade}</w:tcPr>'
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{aside}</w:pPr>'
        f"<w:r>{strong}{lines}</w:r></w:p></w:tc>"
    )
