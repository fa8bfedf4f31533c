"""BPK recommendations by OPD and by audit, and where claim and decision differ."""

from collections.abc import Sequence
from typing import Any

from dash import html

from dashboard.components import bpk_marks, record_names, record_tiles, sources, states
from dashboard.components.bpk_clocks import Links, Name
from dashboard.domain import numbers
from dashboard.domain.bpk_audits import AuditStanding
from dashboard.domain.bpk_recommendations import Recommendation
from dashboard.domain.bpk_sentences import differing
from dashboard.domain.bpk_standings import OpdStanding, claimed, counted, disputed
from dashboard.domain.periods import short_day_words

SOURCE = "Sumber: catatan tindak lanjut LHP; status BPK disalin dari surat BPK"
HEADS = ("Rekomendasi", "OPD", "Menurut Inspektorat", "Menurut BPK")


def by_opd(standings: Sequence[OpdStanding], some: Sequence[Recommendation]) -> list[Any]:
    """Return the section of OPD by status, a tile per recommendation."""
    title = html.H2("Rekomendasi menurut OPD dan status BPK")
    if not standings:
        return [
            title,
            states.empty(
                "Belum ada rekomendasi BPK.",
                "Tambah satu per satu di bawah, atau impor matriks TLRHP dari Excel.",
            ),
        ]
    lines = [
        record_tiles.row(one.opd, bpk_marks.counted(one.counts), _late(one)) for one in standings
    ]
    return [
        title,
        record_tiles.rows(lines),
        record_tiles.key(bpk_marks.counted(counted(some))),
        sources.line([SOURCE]),
    ]


def by_audit(audits: Sequence[AuditStanding]) -> list[Any]:
    """Return the section of audits, newest first, with the days of their stages."""
    return [
        html.H2("Menurut pemeriksaan"),
        record_tiles.rows(
            (
                record_tiles.row(
                    [f"{one.title}, {one.year}", html.Small(one.said)],
                    bpk_marks.counted(one.counts),
                )
                for one in audits
            ),
            wide=True,
        ),
    ]


def claims(some: Sequence[Recommendation], name: Name, links: Links) -> list[Any]:
    """Return the section of those whose two statuses differ, side by side with their days."""
    different, waiting = disputed(some), claimed(some)
    rows = [_pair(one, name, links) for one in different]
    head = html.Thead(html.Tr([html.Th(word, scope="col") for word in HEADS]))
    table = html.Table([head, html.Tbody(rows)], className="plain folds")
    return [
        html.H2("Penilaian Inspektorat dan BPK"),
        html.P(differing(some, len(waiting)), className="heavy-sentence"),
        html.Div(table, className="rakor-wide", tabIndex=0, role="region",
                 **{"aria-label": "Status internal dan status BPK yang berbeda"})
        if rows else None,
        sources.line(["Hanya BPK yang menetapkan status; status internal adalah penilaian "
                      "Inspektorat dan tidak mengubahnya"]),
    ]  # fmt: skip


def _late(one: OpdStanding) -> Any:
    if not one.late:
        return None
    return html.Span(f"{numbers.count(one.late)} lewat tenggat", className="rtl late")


def _pair(one: Recommendation, name: Name, links: Links) -> html.Tr:
    internal, official = (
        html.Td(
            [bpk_marks.chip(status), html.Small(f" {short_day_words(day)}" if day else "")],
            **{"data-head": head},
        )
        for status, day, head in (
            (one.internal, one.internal_day, HEADS[2]),
            (one.official, one.official_day, HEADS[3]),
        )
    )
    small = record_names.beside(f"LHP {one.audit}", links(one))
    return html.Tr([html.Th([name(one), small], scope="row"), html.Td(one.opd), internal, official])
