"""Who may read the audit trail."""

from dashboard.domain.actors import Actor, Role
from dashboard.domain.rakor_rights import near

READERS = frozenset({Role.INSPEKTORAT, Role.BAPPEDA, Role.ADMIN})
NOT_YOURS = "Jejak audit hanya untuk Inspektorat, Bappeda dan admin; mintalah salinannya dari sana."


def may_audit(actor: Actor) -> bool:
    """Tell whether an actor may read the trail; never in a file for everybody."""
    return actor.role in READERS and not actor.public


def sees_event(actor: Actor, kab: str) -> bool:
    """Tell whether an actor sees an event. kab: empty for what concerns the whole house."""
    return may_audit(actor) and (not kab or near(actor, kab))
