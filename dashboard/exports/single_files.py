"""One file of one kind: what a menu and the command line offer, each by its ending."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from dashboard.domain.evidence_kinds import KINDS
from dashboard.exports.briefing_document import briefing_document
from dashboard.exports.briefing_pdf import PageFormat, briefing_pdf
from dashboard.exports.briefing_slides import briefing_slides
from dashboard.exports.briefing_workbook import briefing_workbook
from dashboard.exports.pack_orders import Ordered

Make = Callable[[Ordered, PageFormat], bytes]


@dataclass(frozen=True)
class FileKind:
    """words: what people call it. make: of an order; the format of pages is for PDF."""

    words: str
    media_type: str
    make: Make


FILES: Mapping[str, FileKind] = {
    "pptx": FileKind(
        "PowerPoint",
        KINDS["pptx"].media_type,
        lambda one, _: briefing_slides(one.briefing, one.land),
    ),
    "pdf": FileKind(
        "PDF",
        KINDS["pdf"].media_type,
        lambda one, page: briefing_pdf(one.briefing, one.land, page),
    ),
    "xlsx": FileKind(
        "Excel",
        KINDS["xlsx"].media_type,
        lambda one, _: briefing_workbook(one.briefing),
    ),
    "docx": FileKind(
        "Word",
        KINDS["docx"].media_type,
        lambda one, _: briefing_document(one.briefing, one.land),
    ),
    "html": FileKind("HTML tanpa jaringan", "text/html", lambda one, _: one.html()),
}
