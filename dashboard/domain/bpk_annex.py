"""The follow-up matrix (TLRHP) as an auditor reads it, a row per recommendation."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from dashboard.domain.bpk_clock import Clock, answer_due, answered_late, clock, review_due
from dashboard.domain.bpk_recommendations import Recommendation

HEADS = (
    "No", "Pemeriksaan", "Tahun", "Nomor LHP", "Tanggal LHP", "LHP diterima", "Batas jawaban",
    "Nomor temuan", "Temuan", "Nomor rekomendasi", "Rekomendasi", "Nilai (Rp)",
    "OPD penanggung jawab", "Rencana aksi", "Tanggal jawaban", "Ketepatan jawaban",
    "Bukti", "Berkas bukti", "Status internal (Inspektorat)", "Tanggal status internal",
    "Batas telaah BPK", "Status BPK", "Tanggal status BPK", "Indikator terkait", "Nomor RTL",
)  # fmt: skip
Cell = str | int | date | None


def rows(
    some: Sequence[Recommendation],
    today: date,
    files: Mapping[int, int],
    indicator: Callable[[str], str],
) -> list[list[Cell]]:
    """Return the rows by audit and number. files: of evidence by id. indicator: id -> name."""
    order = sorted(
        some, key=lambda one: (one.audit_year, one.audit_title, one.finding_number, one.number)
    )
    return [
        [
            number,
            one.audit_title,
            str(one.audit_year),
            one.audit or str(one.stage),
            one.audit_day,
            one.received,
            _due(one),
            one.finding_number,
            one.finding,
            one.number,
            one.text,
            one.amount,
            one.opd,
            one.plan,
            one.response_given if one.draft else one.answered,
            _punctual(one, clock(one, today)),
            one.evidence,
            files.get(one.id, 0),
            str(one.internal or ""),
            one.internal_day,
            review_due(one.answered) if one.answered else None,
            str(one.official or ""),
            one.official_day,
            indicator(one.indicator) if one.indicator else "",
            one.rtl,
        ]
        for number, one in enumerate(order, 1)
    ]


def _due(one: Recommendation) -> date | None:
    """Return the last day of the answer; of a konsep that of the response."""
    if one.draft:
        return one.response_due
    return answer_due(one.received) if one.received else None


def _punctual(one: Recommendation, found: Clock) -> str:
    """Say whether the answer came in time, or how long it still may."""
    due, given = _due(one), one.response_given if one.draft else one.answered
    if due is None:
        return ""
    if given is not None:
        days = answered_late(one) if not one.draft else max(0, (given - due).days)
        return f"terlambat {days} hari" if days else "tepat waktu"
    if found.days_left is None:
        return "tanpa jawaban"
    return f"lewat {found.days_late} hari" if found.late else f"{found.days_left} hari lagi"
