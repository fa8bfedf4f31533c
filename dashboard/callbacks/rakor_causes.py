"""/rakor/<id>: a cause written in the row of its desa, kept with Enter, seen on other screens."""

from typing import Any

from dash import ALL, Dash, Input, Output, State, ctx, no_update

from dashboard.data.rakor_causes import StaleCauseError, read_causes, record_cause
from dashboard.data.rakor_room import RakorRoom
from dashboard.domain.rakor_causes import RecordedCause
from dashboard.domain.rakor_sessions import Opened
from dashboard.pages import rakor_causes as page
from dashboard.pages import rakor_sidang as sidang

Row = tuple[Any, Any, Any]
"""What a row gets: the words of its line, what stands below, what was seen."""
SAME: Row = (no_update, no_update, no_update)


def register(app: Dash, room: RakorRoom) -> None:
    @app.callback(
        Output(page.line(ALL), "value"),
        Output(page.said(ALL), "children"),
        Output(page.seen(ALL), "data"),
        Output(page.PESAN, "children"),
        Input(page.line(ALL), "n_submit"),
        Input(sidang.SINCE, "data"),
        State(page.line(ALL), "value"),
        State(page.seen(ALL), "data"),
        State(page.line(ALL), "id"),
        State(sidang.SHOWN, "data"),
        prevent_initial_call=True,
    )
    def write(
        times: list[int | None],
        _: Any,
        lines: list[str | None],
        seen: list[dict[str, Any]],
        ids: list[dict[str, str]],
        key: str,
    ) -> tuple[list[Any], list[Any], list[Any], Any]:
        opened = room.opened(key)
        rows, told = [SAME] * len(ids), no_update
        if opened is not None and opened.records and ids:
            pressed = ctx.triggered_id
            if isinstance(pressed, dict):
                if pressed in ids and times[ids.index(pressed)]:
                    at = ids.index(pressed)
                    rows[at], told = _kept(room, opened, ids[at]["desa"], lines[at], seen[at])
            else:
                rows = _followed(room, opened, lines, seen, ids)
        words, below, looked = (list(column) for column in zip(*rows, strict=True)) if rows else (
            [], [], []
        )  # fmt: skip
        return words, below, looked, told


def _kept(
    room: RakorRoom, opened: Opened, desa: str, text: str | None, seen: dict[str, Any]
) -> tuple[Row, str]:
    """Keep one line; whoever wrote meanwhile is named, and Enter once more takes their place."""
    who, today = room.who(), opened.today
    try:
        cause = record_cause(room.ledger(), desa, text or "", who, today, seen=seen["id"])
    except StaleCauseError as stale:
        return (no_update, str(stale), _seen(stale.current)), str(stale)
    except (ValueError, PermissionError) as refused:
        return (no_update, str(refused), no_update), str(refused)
    if cause is None:
        return SAME, "Belum ada yang ditulis."
    said = f"Tersimpan: {cause.by}." if cause.text else "Sebab dihapus."
    return (cause.text, said, _seen(cause)), said


def _followed(
    room: RakorRoom,
    opened: Opened,
    lines: list[str | None],
    seen: list[dict[str, Any]],
    ids: list[dict[str, str]],
) -> list[Row]:
    """Show what others wrote, but never in a line that is being written."""
    series = opened.session.series
    causes = read_causes(room.ledger(), series.kec_code or series.kab_code, room.who())
    rows = []
    for one, line, held in zip(ids, lines, seen, strict=True):
        cause = causes.get((one["desa"], ""))
        if cause is None or cause.id <= held["id"]:
            rows.append(SAME)
        elif (line or "") == held["text"]:
            rows.append((cause.text, cause.by, _seen(cause)))
        else:
            rows.append((no_update, f"{cause.by} menulis «{cause.text}»", no_update))
    return rows


def _seen(cause: RecordedCause) -> dict[str, Any]:
    return {"id": cause.id, "text": cause.text}
