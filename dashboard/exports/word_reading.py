"""A Word document of this house read back as plain values, in the order of its pages."""

from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import TYPE_CHECKING, Any, TypedDict

from dashboard.exports import word_styles as styles

if TYPE_CHECKING:
    from docx.table import Table
    from docx.text.paragraph import Paragraph

EMU_PER_MM = 36_000
Names = Mapping[str, str]
"""Of styles, by what a document calls them."""
SMALL = (styles.SMALL_CELL, styles.SMALL_HEAD)


class Section(TypedDict):
    """lying: pages on their side. below: what stands below each. blocks: in their order."""

    lying: bool
    below: str
    blocks: list[dict[str, Any]]


def read_word(content: bytes) -> tuple[str, str, list[Section]]:
    """Return the title, the colour of headings and the sections.

    content: a file that `word_styles.saved` made.
    """
    from docx import Document
    from docx.enum.section import WD_ORIENT

    document = Document(BytesIO(content))
    names = {style.style_id: style.name for style in document.styles}
    read: list[Section] = [
        {
            "lying": section.orientation == WD_ORIENT.LANDSCAPE,
            "below": section.footer.paragraphs[0].text.partition("\t")[0],
            "blocks": [
                block for one in section.iter_inner_content() for block in _block(one, names)
            ],
        }
        for section in document.sections
    ]
    accent = document.styles["Heading 1"].font.color.rgb
    return document.core_properties.title, f"#{accent}", read


def _block(one: "Paragraph | Table", names: Names) -> Iterator[dict[str, Any]]:
    from docx.table import Table

    if isinstance(one, Table):
        yield _table(one, names)
        return
    style = one.style.name if one.style is not None else ""
    pictures = [
        (one.part.related_parts[name].blob, int(one._p.xpath(".//wp:extent/@cy")[0]) / EMU_PER_MM)
        for name in one._p.xpath(".//a:blip/@r:embed")
    ]
    for content, high in pictures:
        yield {"kind": "picture", "content": content, "high": high}
    runs = [{"text": run.text, "bold": bool(run.bold)} for run in one.runs if run.text]
    if runs:
        yield {"kind": "words", "style": style, "runs": runs}


def _table(one: "Table", names: Names) -> dict[str, Any]:
    """Return a table. widths: in mm. head: rows that are said again on each page."""
    from docx.oxml.ns import qn

    rows = [[_cell(cell, names) for cell in row.tc_lst] for row in one._tbl.tr_lst]
    marked = one._tbl.xpath("./w:tr/w:trPr/w:tblHeader")
    bordered = one._tbl.tblPr.find(qn("w:tblBorders"))
    return {
        "kind": "table",
        "widths": [column.width / EMU_PER_MM for column in one.columns],
        "head": len(marked),
        "lines": bordered is not None and len(bordered) > 0,
        "small": any(cell["style"] in SMALL for cell in rows[0]) if rows else False,
        "rows": rows,
    }


def _cell(cell: Any, names: Names) -> dict[str, Any]:
    first = cell.p_lst[0]
    return {
        "text": "\n".join(one.text for one in cell.p_lst),
        "style": names.get(first.style or "", ""),
        "right": bool(first.xpath('./w:pPr/w:jc[@w:val="right"]')),
        "bold": bool(first.xpath("./w:r/w:rPr/w:b")),
    }
