"""Who may see the files of the team and change what comes of them."""

from dashboard.domain.actors import Actor, Role
from dashboard.domain.audiences import Audience
from dashboard.domain.file_scopes import LIMITED
from dashboard.domain.rakor_rights import near

ONLY_TEAM = (
    "Berkas, kiriman dan nama yang belum dikenali hanya untuk tim TPPS; masuk dulu dengan akun tim."
)
ONLY_SENDERS = (
    "Berkas dimuat oleh Bappeda, OPD, kecamatan dan puskesmas; mintalah salah satu memuatnya."
)
ONLY_BAPPEDA = "Keadaan berkas dan nama wilayah diputuskan oleh Bappeda; mintalah ke sana."
ELSEWHERE = "Berkas itu milik kabupaten lain; akun Anda hanya untuk wilayahnya sendiri."
SENDERS = frozenset({Role.BAPPEDA, Role.OPD, Role.KECAMATAN, Role.PUSKESMAS, Role.ADMIN})
DECIDERS = frozenset({Role.BAPPEDA, Role.ADMIN})


def may_handle(actor: Actor) -> bool:
    """Tell whether an actor may see and send files; guests see figures, never what they come of."""
    return actor.audience is Audience.TIM


def team_only(actor: Actor) -> None:
    """Raise PermissionError for who may not handle files."""
    if not may_handle(actor):
        raise PermissionError(ONLY_TEAM)


def may_send(actor: Actor) -> bool:
    """Tell whether an actor may bring files and load what waits."""
    return actor.role in SENDERS and may_handle(actor)


def senders_only(actor: Actor, kab: str = "") -> None:
    """Raise PermissionError for who brings no files, or none of a kabupaten, once it is known."""
    team_only(actor)
    if not may_send(actor):
        raise PermissionError(ONLY_SENDERS)
    if kab and not near(actor, kab):
        raise PermissionError(ELSEWHERE)


def may_see_waiting(actor: Actor, sender: str, kab: str) -> bool:
    """Tell whether an actor may see a file that waits: its sender, and who has the whole kabupaten.

    sender: name of the account that brought it. kab: empty as long as nobody knows; then it is its
    sender's, and of who has every kabupaten.
    """
    if not may_handle(actor):
        return False
    if actor.name == sender:
        return True
    return actor.role not in LIMITED and (near(actor, kab) if kab else not actor.areas)


def may_decide(actor: Actor, kab: str) -> bool:
    """Tell whether an actor decides for a kabupaten what counts, and how its files are signed."""
    return may_handle(actor) and actor.role in DECIDERS and near(actor, kab)


def deciders_only(actor: Actor, kab: str) -> None:
    """Raise PermissionError for who does not decide what counts in a kabupaten."""
    team_only(actor)
    if actor.role not in DECIDERS:
        raise PermissionError(ONLY_BAPPEDA)
    if not near(actor, kab):
        raise PermissionError(ELSEWHERE)
