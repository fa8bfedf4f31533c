"""Who may see the files of the team and change what comes of them."""

from dashboard.domain.actors import Actor
from dashboard.domain.audiences import Audience

ONLY_TEAM = (
    "Berkas, kiriman dan nama yang belum dikenali hanya untuk tim TPPS; masuk dulu dengan akun tim."
)


def may_handle(actor: Actor) -> bool:
    """Tell whether an actor may see and send files; guests see figures, never what they come of."""
    return actor.audience is Audience.TIM


def team_only(actor: Actor) -> None:
    """Raise PermissionError for who may not handle files."""
    if not may_handle(actor):
        raise PermissionError(ONLY_TEAM)
