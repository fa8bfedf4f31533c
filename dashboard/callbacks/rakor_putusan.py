"""/rakor/<id>: one decision opened; saved only over what was seen."""

from typing import Any

from dash import Dash, Input, Output, State, no_update

from dashboard.callbacks import side_panels
from dashboard.callbacks.rakor_catat import now
from dashboard.components import controls
from dashboard.components.rakor_histories import history
from dashboard.data.rakor_decision_rows import read_decision
from dashboard.data.rakor_decisions import StaleDecisionError, change_decision
from dashboard.data.rakor_room import RakorRoom
from dashboard.domain.rakor_conflicts import DECISION, told, told_values
from dashboard.domain.rakor_decisions import WORDS, Decision, DecisionEvent, read
from dashboard.domain.rakor_entries import OPEN
from dashboard.domain.rakor_fields import written
from dashboard.domain.rakor_sessions import Opened
from dashboard.pages import rakor_putusan as page
from dashboard.pages import rakor_sidang as sidang

ENTRIES = [page.field_id(field) for field in page.FIELDS]


def register(app: Dash, room: RakorRoom) -> None:
    values = [Output(name, "value") for name in ENTRIES]
    again = [Output(name, "value", allow_duplicate=True) for name in ENTRIES]

    @app.callback(
        Output(page.PANEL, "is_open"),
        Output(page.TITLE, "children"),
        Output(page.FROM, "children"),
        Output(page.HISTORY, "children"),
        Output(page.SEEN, "data"),
        Output(page.field_id("owner"), "options"),
        *values,
        Input(page.OPENED, "data"),
        State(sidang.SHOWN, "data"),
        prevent_initial_call=True,
    )
    def show(asked: dict[str, Any] | None, key: str) -> tuple[Any, ...]:
        opened = room.opened(key)
        nothing = (False, *[no_update] * (5 + len(ENTRIES)))
        if not asked or opened is None:
            return nothing
        try:
            one, events, session = read_decision(room.ledger(), int(asked["id"]))
        except LookupError:  # no button of ours names such a number
            return nothing
        if session.series.id != opened.session.series.id:
            return nothing
        return (
            True,
            "Keputusan" if one.decided else "Usul keputusan",
            f"Dicatat di {session.title}, {session.day_words}",
            _history(events),
            _seen(one),
            _owners(room, opened, one),
            *_entered(one).values(),
        )

    @app.callback(
        Output(page.SAID, "children"),
        Output(page.HISTORY, "children", allow_duplicate=True),
        Output(page.SEEN, "data", allow_duplicate=True),
        Output(sidang.KICK, "data", allow_duplicate=True),
        *again,
        Input(page.SAVE, "n_clicks"),
        State(page.SEEN, "data"),
        State(sidang.SHOWN, "data"),
        *(State(name, "value") for name in ENTRIES),
        prevent_initial_call=True,
    )
    def save(
        clicks: int | None, seen: dict[str, Any] | None, key: str, *held: Any
    ) -> tuple[Any, ...]:
        opened, left = room.opened(key), [no_update] * len(ENTRIES)
        if not clicks or not seen or opened is None:
            return (no_update,) * (4 + len(ENTRIES))
        try:
            mine = {
                field: read(field, text)
                for field, text in zip(page.FIELDS, map(_typed, held), strict=True)
                if text != seen["values"][field]
            }
            change_decision(
                room.ledger(), int(seen["id"]), mine, room.who(), opened.today,
                seen=int(seen["revision"]),
            )  # fmt: skip
        except StaleDecisionError as stale:
            # What only the other changed is shown; what was typed here stays, to be decided.
            fields = [
                no_update if field in mine else value
                for field, value in _entered(stale.current).items()
            ]
            said = told(mine, stale.current, stale.events, words=WORDS, what=DECISION)
            one, events, _ = read_decision(room.ledger(), stale.current.id)
            return said, _history(events), _seen(one), now(), *fields
        except (ValueError, LookupError, PermissionError) as refused:
            return str(refused), no_update, no_update, no_update, *left
        one, events, _ = read_decision(room.ledger(), int(seen["id"]))
        said = "Tersimpan." if mine else "Tidak ada yang diubah."
        return said, _history(events), _seen(one), now(), *left

    side_panels.register(app, page.PANEL, page.OPENED, page.SAID)


def _typed(value: Any) -> str:
    text = str(value or "").strip()
    return "" if text == OPEN else text


def _entered(one: Decision) -> dict[str, str]:
    kept = {field: written(getattr(one, field)) for field in page.FIELDS}
    return kept | {"owner": one.owner or OPEN}


def _seen(one: Decision) -> dict[str, Any]:
    values = {field: _typed(value) for field, value in _entered(one).items()}
    return {"id": one.id, "revision": one.revision, "values": values}


def _owners(room: RakorRoom, opened: Opened, one: Decision) -> list[dict[str, str]]:
    names = dict.fromkeys([one.owner, *room.parties(opened.session)])
    pairs = [(name, name) for name in names if name]
    return controls.options([(OPEN, "–"), *pairs])


def _history(events: list[DecisionEvent]) -> Any:
    return history(events, lambda one: told_values(one, words=WORDS, read_as=read))
