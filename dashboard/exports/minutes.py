"""The notulen and berita acara of a session as DOCX."""

from typing import TYPE_CHECKING

from dashboard.domain.kept_batches import local
from dashboard.domain.legal_bases import bases
from dashboard.domain.periods import Period
from dashboard.domain.rakor_parties import told
from dashboard.exports import word_styles as styles
from dashboard.exports.minutes_facts import Minutes
from dashboard.exports.minutes_opening import heaviest, promises, reports, since
from dashboard.exports.minutes_outcome import decisions, notes, signatures
from dashboard.exports.rtl_pages import rtl_pages
from dashboard.exports.word_parts import banner, facts, footer, table

if TYPE_CHECKING:
    from docx.document import Document

SAMPLE = "DATA CONTOH. Angka, nama dan catatan di sini buatan, untuk mencoba Lokus."
DRAFT = "DRAF. Rakor ini belum ditutup; isinya masih dapat berubah."
PARTIAL = "SALINAN. Hanya memuat wilayah Anda; notulen lengkap ada pada sekretariat Rakor."
STANDING, LYING = 170, 277
"""Width of the text of a page in mm."""
TO_FILL = "………………………………………………"


def minutes(held: Minutes) -> bytes:
    """Return the file; the same session is the same bytes."""
    title = f"Notulen {held.session.title}, {held.area}"
    document = styles.new_document(title, held.moment, held.identity)
    footer(document.sections[0], below(held), STANDING)
    _head(document, held)
    _opening(document, held)
    promises(document, held)
    reports(document, held)
    since(document, held)
    heaviest(document, held)
    decisions(document, held)
    footer(styles.next_page(document, lying=True), below(held), LYING)
    rtl_pages(document, held, "9. Rencana tindak lanjut (RTL)")
    footer(styles.next_page(document, lying=False), below(held), STANDING)
    notes(document, held)
    signatures(document, held)
    return styles.saved(document)


def below(held: Minutes) -> str:
    """Say on every page what it belongs to, which figures it shows and whether it is final."""
    said = [held.session.title, held.area, f"data {held.opening.version}" if held.opening else ""]
    said.append("DATA CONTOH" if held.sample else "")
    said.append("DRAF" if held.draft else "")
    said.append("SALINAN" if held.partial else "")
    return " · ".join(part for part in said if part)


def warnings(document: "Document", held: Minutes) -> None:
    if held.sample:
        banner(document, SAMPLE)
    if held.draft:
        banner(document, DRAFT)
    if held.partial:
        banner(document, PARTIAL)


def _head(document: "Document", held: Minutes) -> None:
    document.add_paragraph(f"Tim Percepatan Penurunan Stunting {held.area}", styles.LETTERHEAD)
    document.add_paragraph("Notulen dan berita acara", styles.TITLE)
    document.add_paragraph(held.session.title, styles.SUBTITLE)
    warnings(document, held)
    source = "belum ada angka"
    if held.opening and held.opening.month:
        source = f"sampai {Period.parse(held.opening.month).words}, versi {held.opening.version}"
    if held.mark:
        source = f"{source}, sidik {held.mark[:12]}"
    facts(
        document,
        [
            ("Hari, tanggal", held.session.day_words),
            ("Waktu", _hours(held)),
            ("Tempat", held.session.place or TO_FILL),
            ("Irama", str(held.session.series.rhythm)),
            ("Kehadiran", told(held.attendance)),
            ("Angka", source),
        ],
    )


def _hours(held: Minutes) -> str:
    begun, over = held.session.opened_at, held.session.closed_at
    if begun is None:
        return TO_FILL
    first = f"{local(begun):%H.%M}"
    return f"{first} sampai {local(over):%H.%M}" if over else f"{first} sampai selesai"


def _opening(document: "Document", held: Minutes) -> None:
    document.add_heading("1. Dasar", 1)
    team = f"Tim Percepatan Penurunan Stunting {held.area}"
    for line in bases(held.team.decree, team):
        document.add_paragraph(line, "List Bullet")
    document.add_heading("2. Kehadiran", 1)
    rows = [
        (str(number), one.party, str(one.kind), "hadir" if one.present else "–", one.who or "–")
        for number, one in enumerate(held.attendance, start=1)
    ]
    heads = ("No", "Undangan", "Unsur", "Hadir", "Nama yang hadir")
    table(document, heads, rows, (10, 74, 24, 18, 44))
    document.add_heading("3. Agenda", 1)
    for line in held.agenda:
        document.add_paragraph(line, "List Bullet")
