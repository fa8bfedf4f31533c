"""Who asks: an argument of every read and every ledger write."""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    PIMPINAN = "pimpinan"
    BAPPEDA = "bappeda"
    OPD = "opd"
    KECAMATAN = "kecamatan"
    PUSKESMAS = "puskesmas"
    INSPEKTORAT = "inspektorat"
    TAMU = "tamu"
    ADMIN = "admin"


@dataclass(frozen=True)
class Actor:
    """A person at work: name, role, the areas (code prefixes) and the OPD they answer for."""

    name: str
    role: Role
    areas: tuple[str, ...] = ()
    opd: str = ""


# Until there is sign-in, the sample on loopback is read as Bappeda reads it.
LOCAL = Actor("kantor (tanpa akun)", Role.BAPPEDA)
