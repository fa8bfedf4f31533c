"""Who the sample may be looked at as until there is sign-in: never more than LOCAL may anyway."""

from collections.abc import Iterable
from dataclasses import dataclass

from dashboard.domain.actors import Actor, Role

USUAL = "bappeda"
"""The key of who looks as long as nobody chose."""


@dataclass(frozen=True)
class SampleRole:
    """key: what the browser keeps. group: heading in the list, empty for the general ones."""

    key: str
    words: str
    actor: Actor
    group: str = ""


GENERAL = (
    SampleRole("pimpinan", "Sekda", Actor("Sekda", Role.PIMPINAN)),
    SampleRole(USUAL, "Bappeda", Actor("Bappeda", Role.BAPPEDA)),
    SampleRole("inspektorat", "Inspektorat", Actor("Inspektorat", Role.INSPEKTORAT)),
    SampleRole("tamu", "Tamu", Actor("tamu", Role.TAMU)),
)
THE_SAME = frozenset({"Bappeda", "Inspektorat", "Sekretariat Daerah"})
"""OPD that stand among the general roles."""


def offered(
    kab: str, kecamatan: Iterable[tuple[str, str]], offices: Iterable[str]
) -> list[SampleRole]:
    """Return the roles of a kabupaten. kecamatan: code and name. offices: its OPD as it calls them.

    Keys hold the kabupaten, so that one is never read as a role of another.
    """
    camat = [
        SampleRole(f"camat {code}", f"Camat {name}", _camat(code, name), "Camat")
        for code, name in kecamatan
    ]
    opd = [
        SampleRole(f"opd {kab} {name}", name, Actor(name, Role.OPD, opd=name), "OPD")
        for name in offices
        if name not in THE_SAME
    ]
    return [*GENERAL, *camat, *opd]


def kabupaten_in(key: str) -> str:
    """Return the kabupaten a key names; empty for a general role and for nonsense."""
    parts = key.split(" ")
    return parts[1][:5] if len(parts) > 1 else ""


def _camat(code: str, name: str) -> Actor:
    # Who sits in the Rakor of the kabupaten sees its map; what a camat records is the kecamatan's.
    return Actor(f"Camat {name}", Role.KECAMATAN, (code,), whole=True)
