"""The part of the minutes that is agreed: decisions, notes, and who signs for them."""

from typing import TYPE_CHECKING, Any

from dashboard.data.tpps_signers import Signer
from dashboard.domain import numbers
from dashboard.domain.kept_batches import moment_words
from dashboard.domain.periods import day_words, short_day_words
from dashboard.domain.rakor_decisions import Decision
from dashboard.exports import word_styles as styles
from dashboard.exports.minutes_facts import Minutes
from dashboard.exports.plain_text import plain
from dashboard.exports.word_parts import table

if TYPE_CHECKING:
    from docx.document import Document

HEADS = ("No", "Keputusan", "Penanggung jawab", "Tenggat", "Keadaan")
WIDTHS = (10, 78, 38, 22, 22)
LINE = "________________________"


def decisions(document: "Document", held: Minutes) -> None:
    """Write the decisions with their numbers, and what still waits for one."""
    document.add_heading("8. Keputusan", 1)
    if not held.decisions:
        document.add_paragraph("Tidak ada keputusan yang dicatat.")
        return
    rows = [
        (
            str(number),
            one.text,
            one.owner or numbers.MISSING,
            short_day_words(one.due) if one.due else numbers.MISSING,
            _standing(one, held.raised.get(one.id, "")),
        )
        for number, one in enumerate(held.decisions, start=1)
    ]
    table(document, HEADS, rows, WIDTHS)


def _standing(one: Decision, raised: str) -> str:
    said = f"diputuskan {short_day_words(one.decided)}" if one.decided else "usul, belum diputuskan"
    return f"{said}; dinaikkan dari {raised}" if raised else said


def notes(document: "Document", held: Minutes) -> None:
    document.add_heading("10. Catatan", 1)
    if not held.notes:
        document.add_paragraph("Tidak ada catatan.")
    for one in held.notes:
        paragraph = document.add_paragraph(plain(one.text), "List Bullet")
        told = paragraph.add_run(f"  ({moment_words(one.written_at)}, {plain(one.written_by)})")
        told.font.color.rgb = styles.colour("muted")


def signatures(document: "Document", held: Minutes) -> None:
    """Write the closing sentence and where chair and secretary sign."""
    from docx.shared import Pt

    document.add_heading("11. Penutup", 1)
    by = f" oleh {held.session.closed_by}" if held.session.closed_by else ""
    day = day_words(held.session.closed_on or held.session.planned)
    said = (
        f"Demikian notulen dan berita acara ini dibuat untuk dipergunakan sebagaimana mestinya. "
        f"Rakor ditutup pada {day}{plain(by)}."
        if held.session.closed
        else "Rakor ini belum ditutup; naskah ini draf dan belum untuk ditandatangani."
    )
    closing = document.add_paragraph(said).paragraph_format
    closing.keep_with_next, closing.space_after = True, Pt(16)
    if held.draft:
        return
    made = document.add_table(rows=1, cols=2)
    for cell, signer in zip(
        made.rows[0].cells, (held.team.chair, held.team.secretary), strict=True
    ):
        _signer(cell, signer)


def _signer(cell: Any, signer: Signer) -> None:
    lines = [signer.role, plain(signer.office), "", "", "", plain(signer.name) or LINE, "NIP."]
    cell.paragraphs[0].text = lines[0]
    for line in lines[1:]:
        cell.add_paragraph(line)
    for paragraph in cell.paragraphs:
        paragraph.paragraph_format.space_after = 0
        paragraph.paragraph_format.keep_with_next = True
