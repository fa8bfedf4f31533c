"""Who asks: an argument of every read and every ledger write."""

from dataclasses import dataclass, replace
from enum import StrEnum

from dashboard.domain.area_codes import kabupaten_of
from dashboard.domain.audiences import Audience


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
    public: bool = False
    """Asks for what everybody may see, as for a file that leaves the house."""
    whole: bool = False
    """Sees the figures of the whole kabupaten as the team does, though they answer for some of its
    areas or indicators alone."""

    @property
    def audience(self) -> Audience:
        return Audience.UMUM if self.public or self.role is Role.TAMU else Audience.TIM

    @property
    def seen(self) -> tuple[str, ...]:
        """The areas whose figures are seen; empty for all."""
        if not self.whole:
            return self.areas
        return tuple(dict.fromkeys(kabupaten_of(code) for code in self.areas))

    def in_meeting(self) -> "Actor":
        """Return the same person reading a Rakor of theirs: an OPD sees what the wall shows."""
        return replace(self, whole=True) if self.role is Role.OPD else self

    def for_public(self) -> "Actor":
        """Return the same person asking for what the audience umum may see."""
        return replace(self, public=True)


OPERATOR = Actor("kantor (baris perintah)", Role.ADMIN)
"""Who works at the machine itself: brings the lists of every office."""

# Until there is sign-in, the sample on loopback is read as Bappeda reads it.
LOCAL = Actor("kantor (tanpa akun)", Role.BAPPEDA)
