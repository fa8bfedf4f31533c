"""Who may read and write which programme record."""

from collections.abc import Iterable, Mapping

from dashboard.domain.actors import Actor, Role
from dashboard.domain.rakor_rights import may_read, near
from dashboard.domain.record_fields import Field, RecordForm, Value
from dashboard.domain.record_values import PLACES
from dashboard.domain.users import NEEDS_AREA


def may_see(actor: Actor, form: RecordForm, kab: str, values: Mapping[str, Value]) -> bool:
    """Tell whether an actor may see a record: of the team, and of an area of theirs.

    A record without a place is the whole kabupaten's.
    """
    places = _places(form, values)
    return may_read(actor, kab) and (not places or any(near(actor, code) for code in places))


def may_write(actor: Actor, form: RecordForm, kab: str, values: Mapping[str, Value]) -> bool:
    """Tell whether an actor may add, remove or change any field of a record."""
    return actor.role in form.writers and may_stand(actor, form, kab, values)


def may_stand(actor: Actor, form: RecordForm, kab: str, values: Mapping[str, Value]) -> bool:
    """Tell whether an actor may leave a record as these values say: who answers for areas has none
    of the whole kabupaten, and none that is partly elsewhere."""
    inside = actor.role not in NEEDS_AREA or not actor.areas
    places = _places(form, values)
    inside = inside or (bool(places) and all(one.startswith(actor.areas) for one in places))
    return inside and may_see(actor, form, kab, values)


def closed(actor: Actor, form: RecordForm, values: Mapping[str, Value]) -> list[Field]:
    """Return the fields that hold something and that only others may write."""
    alone = [one for one in form.fields if one.writers and actor.role not in one.writers]
    return [one for one in alone if values.get(one.key) and actor.role is not Role.ADMIN]


def may_change(
    actor: Actor, form: RecordForm, kab: str, before: Mapping[str, Value], keys: Iterable[str]
) -> bool:
    """Tell whether an actor may change these fields: some belong to a role, an OPD has its own."""
    return may_stand(actor, form, kab, before) and all(
        _may_change(actor, form, before, key) for key in keys
    )


def _may_change(actor: Actor, form: RecordForm, before: Mapping[str, Value], key: str) -> bool:
    if actor.role is Role.ADMIN:
        return True
    alone = form.field(key).writers
    if alone:
        return actor.role in alone
    if actor.role in form.writers:
        return True
    own = bool(form.opd) and bool(actor.opd) and before.get(form.opd) == actor.opd
    return actor.role is Role.OPD and own and key not in (*form.identity, form.opd)


def _places(form: RecordForm, values: Mapping[str, Value]) -> list[str]:
    return [str(values[f.key]) for f in form.fields if f.kind in PLACES and values.get(f.key)]
