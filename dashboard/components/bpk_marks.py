"""How a BPK recommendation looks: sign, colour and word of its status."""

from collections.abc import Mapping

from dash import html

from dashboard.components.record_tiles import Counted, Kind
from dashboard.domain.bpk_standings import BpkMark
from dashboard.domain.bpk_statuses import BpkStatus

LOOKS = {
    BpkMark.FITTING: "rtl done",
    BpkMark.PARTIAL: "rtl going",
    BpkMark.UNTOUCHED: "rtl stuck",
    BpkMark.IMPOSSIBLE: "rtl off",
    BpkMark.UNJUDGED: "rtl todo",
    BpkMark.DRAFT: "draft",
}


def counted(counts: Mapping[BpkMark, int]) -> Counted:
    """Return the tiles of every mark; a konsep LHP has no sign of a status, but a letter."""
    return [
        (Kind(str(mark), look, "K" if mark is BpkMark.DRAFT else ""), counts[mark])
        for mark, look in LOOKS.items()
    ]


def chip(status: BpkStatus | None) -> html.Span:
    mark = BpkMark(status) if status else BpkMark.UNJUDGED
    return html.Span(str(mark), className=LOOKS[mark])
