"""/rakor/<id>: one action opened, all its fields; saved only over what was seen."""

from typing import Any

from dash import Dash, Input, Output, State, html, no_update

from dashboard.callbacks import evidence_list, side_panels
from dashboard.callbacks.rakor_catat import now
from dashboard.components import controls
from dashboard.components.rakor_histories import history
from dashboard.data.rakor_recording import StaleActionError, change_action, read_action
from dashboard.data.rakor_room import RakorRoom
from dashboard.domain.evidence import SubjectKey, SubjectKind
from dashboard.domain.rakor_actions import Action, ActionEvent
from dashboard.domain.rakor_conflicts import told, told_values
from dashboard.domain.rakor_entries import entered, names_in, shown, typed
from dashboard.domain.rakor_histories import deadlines
from dashboard.domain.rakor_rights import may_report
from dashboard.domain.rakor_sessions import Opened
from dashboard.pages import rakor_panel as page
from dashboard.pages import rakor_sidang as sidang

ENTRIES = [page.field_id(field) for field in page.FIELDS]
LISTS = ("owner", "supporting", "place", "indicator", "indicator_area")


def register(app: Dash, room: RakorRoom) -> None:
    values = [Output(name, "value") for name in ENTRIES]
    again = [Output(name, "value", allow_duplicate=True) for name in ENTRIES]

    @app.callback(
        Output(page.PANEL, "is_open"),
        Output(page.TITLE, "children"),
        Output(page.HISTORY, "children"),
        Output(page.SEEN, "data"),
        Output(page.SAVE, "hidden"),
        *(Output(page.field_id(field), "options") for field in LISTS),
        *values,
        Input(page.OPENED, "data"),
        State(sidang.SHOWN, "data"),
        prevent_initial_call=True,
    )
    def show(asked: page.Asked | None, key: str) -> tuple[Any, ...]:
        opened = room.opened(key)
        nothing = (False, *[no_update] * (4 + len(LISTS) + len(ENTRIES)))
        if not asked or opened is None:
            return nothing
        try:
            action, events = read_action(room.ledger(), int(asked["id"]), room.who())
        except LookupError:  # no row of ours names such a number
            return nothing
        if action.series_id != opened.session.series.id:
            return nothing
        return (
            True,
            f"{action.owner}: {action.action}",
            _history(action, events),
            _seen(action),
            not _may_save(room, opened, action),
            *_choices(room, opened, action),
            *(entered(field, getattr(action, field)) for field in page.FIELDS),
        )

    @app.callback(
        Output(page.SAID, "children"),
        Output(page.HISTORY, "children", allow_duplicate=True),
        Output(page.SEEN, "data", allow_duplicate=True),
        Output(page.REASON, "value"),
        Output(sidang.KICK, "data", allow_duplicate=True),
        *again,
        Input(page.SAVE, "n_clicks"),
        State(page.SEEN, "data"),
        State(page.REASON, "value"),
        State(sidang.SHOWN, "data"),
        *(State(name, "value") for name in ENTRIES),
        prevent_initial_call=True,
    )
    def save(
        clicks: int | None, seen: page.Seen | None, reason: str, key: str, *held: Any
    ) -> tuple[Any, ...]:
        opened, left = room.opened(key), [no_update] * len(ENTRIES)
        if not clicks or not seen or opened is None:
            return (no_update,) * (5 + len(ENTRIES))
        try:
            mine = {
                field: typed(field, value)
                for field, value in zip(page.FIELDS, held, strict=True)
                if shown(value) != seen["values"][field]
            }
            action = change_action(
                room.ledger(), int(seen["id"]), mine, room.who(), opened.today,
                seen=int(seen["revision"]), reason=reason or "",
            )  # fmt: skip
        except StaleActionError as stale:
            # What only the other changed is shown; what was typed here stays, to be decided.
            now_kept = stale.current
            fields = [
                no_update if field in mine else entered(field, getattr(now_kept, field))
                for field in page.FIELDS
            ]
            _, events = read_action(room.ledger(), now_kept.id, room.who())
            said = told(mine, now_kept, stale.events)
            return said, _history(now_kept, events), _seen(now_kept), no_update, now(), *fields
        except (ValueError, LookupError, PermissionError) as refused:
            return str(refused), no_update, no_update, no_update, no_update, *left
        _, events = read_action(room.ledger(), action.id, room.who())
        said = "Tersimpan." if mine else "Tidak ada yang diubah."
        return said, _history(action, events), _seen(action), "", now(), *left

    @app.callback(Output(page.EVIDENCE.subject, "data"), Input(page.SEEN, "data"))
    def whose(seen: page.Asked | None) -> str:
        return str(SubjectKey(SubjectKind.ACTION, int(seen["id"]))) if seen else ""

    evidence_list.register(app, room, page.EVIDENCE, Input(sidang.SINCE, "data"))
    side_panels.register(app, page.PANEL, page.OPENED, page.SAID)


def _may_save(room: RakorRoom, opened: Opened, action: Action) -> bool:
    """Tell whether whoever looks may change anything: a closed session is only looked at."""
    series = opened.session.series
    owns = may_report(room.who(), series.kab_code, series.kec_code, action.owner)
    return owns and not opened.session.closed


def _seen(action: Action) -> page.Seen:
    values = {field: shown(entered(field, getattr(action, field))) for field in page.FIELDS}
    return {"id": action.id, "revision": action.revision, "values": values}


def _choices(room: RakorRoom, opened: Opened, action: Action) -> list[list[dict[str, str]]]:
    parties = room.parties(opened.session)
    helping = dict.fromkeys([*names_in(action.supporting), *parties])
    if action.owner not in parties:
        parties = [action.owner, *parties]
    none = [(page.NONE, "–")]
    places = none + sorted((code, name) for name, code in room.places(opened.session).items())
    kab = opened.session.series.kab_code
    names = room.reference.indicators.values()
    indicators = none + [(one.id, one.short_name) for one in names]
    whole = room.warehouse.snapshot().catalogue(room.who()).area_name(kab)
    areas = [none[0], (kab, whole), *places[1:]]
    owners = [(name, name) for name in parties]
    several = [(name, name) for name in helping]
    return [controls.options(pairs) for pairs in (owners, several, places, indicators, areas)]


def _history(action: Action, events: list[ActionEvent]) -> list[Any]:
    moved = deadlines(action.due, events)
    said = f"Tenggat: {moved}; ditunda {action.postponed}×." if moved else None
    return [html.P(said, className="card-note") if said else None, history(events, told_values)]
