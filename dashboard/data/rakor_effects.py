"""Reading the success indicators of actions: when they were agreed, and as a session shows them."""

from collections.abc import Iterable
from datetime import date

from dashboard.data.rakor_documents import read_document
from dashboard.data.rakor_room import RakorRoom
from dashboard.data.rakor_sessions import read_session
from dashboard.data.warehouse import NoWarehouseError, Snapshot
from dashboard.domain.actors import Actor
from dashboard.domain.rakor_actions import Action
from dashboard.domain.rakor_effects import AreaNumber, Effect
from dashboard.domain.rakor_sessions import Session
from dashboard.domain.targets import nearest

Wanted = tuple[str, str]
"""Indicator and area."""


def wanted_of(actions: Iterable[Action]) -> list[Wanted]:
    """Return what the success of actions is read from, each once."""
    linked = ((one.indicator, one.indicator_area) for one in actions)
    return sorted({(one, area) for one, area in linked if one and area})


def read_numbers(
    snapshot: Snapshot, wanted: Iterable[Wanted], until: date, actor: Actor
) -> tuple[AreaNumber, ...]:
    """Return the last number of each up to a day; what has none is left out."""
    found = []
    for indicator, area in wanted:
        for row in snapshot.records("area_figures", actor=actor, area=area, until=until):
            if row["indicator"] == indicator and row["numerator"] is not None:
                counts = row["numerator"], row["denominator"] or 0
                found.append(AreaNumber(indicator, area, row["period"], *counts))
    return tuple(found)


def read_effect(room: RakorRoom, session: Session, action: Action, today: date) -> Effect | None:
    """Return before and after of an action as a session shows it.

    Before: as the Rakor that agreed it was closed, or now while it is not. None for an action
    without an indicator and an area.
    """
    catalogue = room.snapshot(session).catalogue(room.who())
    known = catalogue.indicators.get(action.indicator)
    if known is None or not action.indicator_area:
        return None
    agreed = (
        session
        if action.session_id == session.id
        else read_session(room.ledger(), action.session_id, room.who())
    )
    before, now = (_number(room, one, action, one.closed_on or today) for one in (agreed, session))
    target = None
    if now is not None:
        kab = session.series.kab_code
        own = catalogue.targets_below(known.id, kab, now.period)
        whole = catalogue.target(known.id, kab, now.period)
        target = nearest(own, action.indicator_area, whole)
    place = (
        catalogue.area_name(action.indicator_area)
        if action.indicator_area == session.series.kab_code
        else room.place(action.indicator_area)
    )
    return Effect(known, place, before, now, target.value if target else None)


def _number(room: RakorRoom, session: Session, action: Action, today: date) -> AreaNumber | None:
    """Return the number as a session shows it: kept with it, else read from its version."""
    wanted = action.indicator, action.indicator_area
    kept = read_document(room.ledger(), session.id) if session.closed else None
    number = kept[0].number(*wanted) if kept else None
    if number is not None:
        return number
    try:
        found = read_numbers(room.snapshot(session), [wanted], today, room.who().in_meeting())
    except NoWarehouseError:
        return None
    return next(iter(found), None)
