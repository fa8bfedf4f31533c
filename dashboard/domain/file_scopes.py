"""What of a file is not its sender's: an OPD has its indicators, a kecamatan its own ground."""

from collections.abc import Callable, Collection
from dataclasses import dataclass

from dashboard.domain import numbers
from dashboard.domain.actors import Actor, Role
from dashboard.domain.sentences import NAMED, listed

LIMITED = frozenset({Role.OPD, Role.KECAMATAN, Role.PUSKESMAS})
"""Who has only a part of the kabupaten; all others who bring files bring any."""
LIST_OF_LOKUS = (
    "memuat daftar desa lokus menurut SK, yang hanya dimuat Bappeda; kirimkan berkas ini ke sana."
)
Words = Callable[[str], str]


@dataclass(frozen=True)
class FileScope:
    """What a file speaks of. lokus: it holds a list of desa lokus."""

    indicators: frozenset[str] = frozenset()
    areas: frozenset[str] = frozenset()
    lokus: bool = False


def foreign(scope: FileScope, own: Collection[str], actor: Actor) -> tuple[str, ...]:
    """Return the indicators of a file, else the areas, that are not an actor's, in order.

    own: the indicators of their OPD.
    """
    if actor.role is Role.OPD and scope.indicators - set(own):
        return tuple(sorted(scope.indicators - set(own)))
    if actor.role not in LIMITED or not actor.areas:
        return ()
    return tuple(sorted(one for one in scope.areas if not one.startswith(actor.areas)))


def is_own(scope: FileScope, own: Collection[str], actor: Actor) -> bool:
    """Tell whether all that a file holds is an actor's."""
    return actor.role not in LIMITED or not (scope.lokus or foreign(scope, own, actor))


def touches(scope: FileScope, own: Collection[str], actor: Actor) -> bool:
    """Tell whether any figure of a file is an actor's."""
    if actor.role is Role.OPD:
        return bool(scope.indicators & set(own))
    if actor.role not in LIMITED or not actor.areas:
        return True
    return scope.lokus or any(one.startswith(actor.areas) for one in scope.areas)


def refusal(
    scope: FileScope, own: Collection[str], actor: Actor, indicator: Words, area: Words
) -> str:
    """Say after «Berkas ini» what of it is not its sender's, and what to do; empty where all is.

    indicator, area: how an id and a code are called.
    """
    if is_own(scope, own, actor):
        return ""
    if scope.lokus:
        return LIST_OF_LOKUS
    others = foreign(scope, own, actor)
    by_indicator = bool(scope.indicators & set(others))
    names = [indicator(one) if by_indicator else area(one) for one in others]
    what = f"indikator yang bukan milik {actor.opd}" if by_indicator else "wilayah lain"
    part = "kolomnya" if by_indicator else "barisnya"
    return (
        f"memuat {what}: {_few(names)}; hapus {part}, lalu unggah lagi, atau mintalah Bappeda "
        "memuatnya."
    )


def _few(names: list[str]) -> str:
    if len(names) <= NAMED:
        return listed(names)
    return listed([*names[:NAMED], f"{numbers.count(len(names) - NAMED)} lainnya"])
