"""What became of what was agreed for audited cases: by OPD, late, and without evidence."""

from collections.abc import Callable, Collection, Sequence
from datetime import date
from typing import Any

from dash import html

from dashboard.components import record_tiles, sources
from dashboard.components.record_tiles import Counted, Kind
from dashboard.domain import numbers
from dashboard.domain.aks_cases import AuditCase
from dashboard.domain.aks_follow_up import by_status, overdue, unproven
from dashboard.domain.aks_sentences import followed
from dashboard.domain.aks_words import FollowUp
from dashboard.domain.periods import short_day_words

KINDS = {
    FollowUp.DONE: Kind("selesai", "rtl done"),
    FollowUp.UNDER_WAY: Kind("proses", "rtl going"),
    FollowUp.NOT_STARTED: Kind("belum", "rtl todo"),
    FollowUp.IMPOSSIBLE: Kind("tidak dapat", "rtl off"),
}
MOST = 8
Name = Callable[[AuditCase], Any]


def section(cases: Sequence[AuditCase], today: date, filed: Collection[int]) -> list[Any]:
    """Return the follow-up by OPD, those with most open first. filed: ids of those with a file."""
    said = followed(cases, today, filed)
    held: dict[str, list[AuditCase]] = {}
    for one in cases:
        held.setdefault(one.opd or "OPD belum ditunjuk", []).append(one)
    order = sorted(held.items(), key=lambda pair: (-sum(one.open for one in pair[1]), pair[0]))
    return [
        html.H2("Tindak lanjut menurut OPD"),
        html.P(f"{said}.", className="heavy-sentence"),
        record_tiles.rows(
            record_tiles.row(opd, _counted(own), _late(own, today)) for opd, own in order
        ),
        record_tiles.key(_counted(cases)),
    ]


def owing(cases: Sequence[AuditCase], today: date, filed: Collection[int], name: Name) -> list[Any]:
    """Return the cases past their day and those done without evidence, by code."""
    late, bare = overdue(cases, today), unproven(cases, filed)
    return [
        html.H2("Lewat tenggat dan tanpa bukti"),
        _items(late, name, lambda one: f"lewat {numbers.count(one.days_late(today))} hari"),
        _items(bare, name, lambda _: "selesai tanpa bukti"),
        html.P("Tidak ada yang lewat tenggat atau tanpa bukti.") if not late and not bare else None,
        sources.line(["Telepon atau pesan bukan bukti: tulis nomor dan nama dokumennya"]),
    ]


def _items(
    cases: Sequence[AuditCase], name: Name, said: Callable[[AuditCase], str]
) -> html.Ul | None:
    if not cases:
        return None
    lines = [
        html.Li(
            [
                name(one),
                html.Span(said(one), className=f"rtl {'late' if one.open else 'stuck'}"),
                html.Small(f"{one.opd} · {one.recommendation}{_until(one)}"),
            ]
        )
        for one in cases[:MOST]
    ]
    rest = len(cases) - MOST
    if rest > 0:
        lines.append(html.Li(html.Small(f"dan {numbers.count(rest)} lagi dalam daftar di bawah")))
    return html.Ul(lines, className="rakor-items")


def _until(one: AuditCase) -> str:
    return f" · tenggat {short_day_words(one.due)}" if one.due else ""


def _counted(cases: Sequence[AuditCase]) -> Counted:
    found = by_status(cases)
    return [(kind, found[status]) for status, kind in KINDS.items()]


def _late(cases: Sequence[AuditCase], today: date) -> Any:
    late = len(overdue(cases, today))
    if not late:
        return None
    return html.Span(f"{numbers.count(late)} lewat tenggat", className="rtl late")
