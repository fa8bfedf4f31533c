"""Under the picture of a pace: what its lines mean."""

from dash import html

from dashboard.components import legends
from dashboard.domain.pace_boards import PaceBoard
from dashboard.domain.pace_sentences import per_month
from dashboard.domain.pace_verdicts import Pace


def pace_lines(board: PaceBoard, code: str, *, routine: bool) -> html.Div:
    """Return the legend of the way to the target; lines that are not drawn have no entry."""
    pace = board.pace(code)
    entries = [legends.item("line-routine" if routine else "line-reported", "dilaporkan")]
    if not routine and board.goal is not None:
        entries += [*_led(pace, board.needed(code)), legends.item("line-target", "target")]
    doubted = sum(bool(point.flaw) for point in board.points.get(code, ()))
    if doubted:
        entries.append(legends.item("dot-doubted", "tidak dipakai", doubted))
    return html.Div(entries, className="legend")


def _led(pace: Pace, needed: float | None) -> list[html.Span]:
    entries = []
    if pace.actual is not None:
        words = f"laju kini, {per_month(pace.actual)} poin per bulan"
        entries.append(legends.item("line-pace", words))
        entries.append(legends.item("band-pace", "80 % jalan yang mungkin"))
    if needed is not None:
        words = f"yang diperlukan, {per_month(needed)} poin per bulan"
        entries.append(legends.item("line-needed", words))
    return entries
