"""Who may read and record what of a Rakor."""

from dashboard.domain.actors import Actor, Role
from dashboard.domain.audiences import Audience

RECORDERS = frozenset({Role.PIMPINAN, Role.BAPPEDA, Role.ADMIN})


def near(actor: Actor, code: str) -> bool:
    """Tell whether an area lies within one of the actor's, or holds one."""
    return not actor.areas or any(
        code.startswith(area) or area.startswith(code) for area in actor.areas
    )


def sees_figures(actor: Actor, area: str) -> bool:
    """Tell whether an actor sees figures of an area: else they would seem never reported."""
    return actor.whole or near(actor, area)


def may_read(actor: Actor, kab: str, kec: str = "") -> bool:
    """Tell whether an actor may see the records of a Rakor; what is internal is not for guests."""
    return actor.audience is not Audience.UMUM and near(actor, kec or kab)


def may_read_of(actor: Actor, place: str) -> bool:
    """Tell whether an actor may see an action at a place; empty for the whole kabupaten."""
    return not place or near(actor, place)


def sees_whole(actor: Actor, kab: str, kec: str = "") -> bool:
    """Tell whether an actor sees all of the area of a Rakor, not only a part of it."""
    area = kec or kab
    within = not actor.areas or any(area.startswith(code) for code in actor.areas)
    return within and may_read(actor, kab, kec)


def may_record(actor: Actor, kab: str, kec: str = "") -> bool:
    """Tell whether an actor records in a Rakor: its secretariat, and a kecamatan in its own."""
    if actor.role is Role.KECAMATAN:
        return bool(kec) and may_read(actor, kab, kec)
    return actor.role in RECORDERS and may_read(actor, kab, kec)


def may_report(actor: Actor, kab: str, kec: str, owner: str) -> bool:
    """Tell whether an actor may say how far an action is: who records, and the OPD that owns it."""
    if may_record(actor, kab, kec):
        return True
    # Offices of two kabupaten have one name.
    own = actor.role is Role.OPD and bool(actor.opd) and actor.opd == owner
    return own and may_read(actor, kab, kec)


def refuse(actor: Actor, what: str) -> PermissionError:
    return PermissionError(f"{actor.name} tidak dapat {what}; mintalah sekretariat Rakor.")
