"""The part of the minutes that the opening page answers: promises, reports, what changed."""

from typing import TYPE_CHECKING

from dashboard.domain import numbers
from dashboard.domain.change_causes import Cause
from dashboard.domain.periods import Period, short_day_words
from dashboard.domain.rakor_changes import NumberChange
from dashboard.domain.rakor_promises import ON_TIME_MEANS, sentence
from dashboard.domain.rakor_since import sentence as since_said
from dashboard.domain.report_groups import by_sender, told_rates
from dashboard.domain.sentences import listed
from dashboard.exports import word_styles as styles
from dashboard.exports.minutes_facts import Minutes
from dashboard.exports.word_parts import table

if TYPE_CHECKING:
    from docx.document import Document

GONE = "Angka Rakor ini tidak terbaca; periksa folder warehouse di server."
MOST = 15  # changes named; the page of the session holds them all


def promises(document: "Document", held: Minutes) -> None:
    """Write what became of the last promises, by OPD, and what is overdue by name."""
    document.add_heading("4. Janji Rakor lalu", 1)
    document.add_paragraph(sentence(held.promised), styles.LEAD)
    if not held.promised:
        return
    rows = [
        (
            one.owner,
            numbers.count(one.total),
            numbers.count(one.done),
            numbers.count(one.overdue),
            numbers.count(one.postponed),
            numbers.of(one.answered, one.total),
            numbers.of(one.on_time, one.due) if one.due else "belum ada",
        )
        for one in held.promised
    ]
    heads = ("OPD", "Janji", "Selesai", "Lewat tenggat", "Ditunda", "Memberi kabar", "Tepat waktu")
    table(document, heads, rows, (56, 15, 17, 18, 18, 23, 23), numbers=range(1, 7))
    if held.late:
        document.add_heading("Lewat tenggat", 2)
        late = [
            (
                one.owner,
                one.action,
                short_day_words(one.due),
                f"{numbers.count(one.days_late(held.today))} hari",
                one.obstacle or numbers.MISSING,
            )
            for one in held.late
        ]
        table(
            document,
            ("OPD", "Tindakan", "Tenggat", "Lewat", "Kendala"),
            late,
            (38, 54, 24, 16, 38),
            numbers=(3,),
        )
    document.add_paragraph(ON_TIME_MEANS, styles.CELL)


def reports(document: "Document", held: Minutes) -> None:
    """Write who has not reported."""
    document.add_heading("5. Laporan yang belum masuk", 1)
    if held.opening is None:
        document.add_paragraph(GONE)
        return
    document.add_paragraph(told_rates(held.opening.reports), styles.LEAD)
    rows = [
        (
            one.place,
            numbers.count(len(one.missing)),
            listed(sorted({line.report.name for line in one.missing})),
            f"{numbers.count(max(line.days_late for line in one.missing))} hari",
        )
        for one in by_sender(held.opening.missing)
        if one.missing
    ]
    if rows:
        heads = ("Pengirim", "Laporan", "Yang belum masuk", "Paling lama")
        table(document, heads, rows, (46, 18, 82, 24), numbers=(1, 3))


def since(document: "Document", held: Minutes) -> None:
    """Write which numbers changed since the last Rakor, and why."""
    document.add_heading("6. Sejak Rakor lalu", 1)
    opening = held.opening
    if opening is None:
        document.add_paragraph(GONE)
        return
    if not opening.since or opening.unread:
        said = opening.unread or "Ini Rakor pertama dalam serinya; belum ada angka pembanding."
        document.add_paragraph(said)
        return
    document.add_paragraph(since_said(opening.changes, opening.since), styles.LEAD)
    rows = [
        (
            one.name,
            f"{one.value(one.before)} ({Period.parse(one.before_period).words})",
            f"{one.value(one.after)} ({Period.parse(one.period).words})",
            numbers.MISSING if one.change is None else one.moved_by(one.change),
            _why(one),
        )
        for one in opening.changes[:MOST]
    ]
    if rows:
        heads = ("Angka", "Rakor lalu", "Sekarang", "Perubahan", "Karena")
        table(document, heads, rows, (44, 30, 30, 22, 44), numbers=(3,))
    left = len(opening.changes) - MOST
    if left > 0:
        more = f"Dan {numbers.count(left)} angka lain, di halaman Rakor ini di Lokus."
        document.add_paragraph(more, styles.CELL)


def heaviest(document: "Document", held: Minutes) -> None:
    """Write the desa with most people unserved, why, and who answers for them."""
    document.add_heading("7. Desa terberat", 1)
    if not held.desa:
        document.add_paragraph("Tidak ada desa dengan sasaran yang belum terlayani pada angka ini.")
        return
    rows = [
        (
            f"{name} (lokus)" if one.lokus else name,
            numbers.count(one.people),
            one.why,
            owner or numbers.MISSING,
        )
        for name, one, owner in held.desa
    ]
    heads = ("Desa", "Belum terlayani", "Sebab", "Penanggung jawab")
    table(document, heads, rows, (58, 20, 52, 40), numbers=(1,))


def _why(one: NumberChange) -> str:
    said = sorted(one.said, key=lambda part: part[0] is not Cause.REAL)
    parts = [f"{one.moved_by(points)} {cause}" for cause, points in said]
    if one.chance:
        parts.append("dalam batas kebetulan")
    return "; ".join(parts) or numbers.MISSING
