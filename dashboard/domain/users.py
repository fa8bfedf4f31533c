"""Accounts: who they are, what they answer for, and the actor each is."""

from collections.abc import Sequence
from dataclasses import dataclass

from dashboard.domain.actors import Actor, Role

LONGEST_NAME = 60
NEEDS_AREA = frozenset({Role.KECAMATAN, Role.PUSKESMAS})


@dataclass(frozen=True)
class User:
    """One account. kab: its kabupaten, empty for all; areas: kecamatan or desa of its own."""

    id: int
    name: str
    role: Role
    kab: str = ""
    areas: tuple[str, ...] = ()
    opd: str = ""
    disabled: bool = False
    must_change: bool = True

    @property
    def actor(self) -> Actor:
        """Return who asks: an account of a kabupaten or of areas sees nothing outside them."""
        return Actor(
            self.name, self.role, self.areas or ((self.kab,) if self.kab else ()), self.opd
        )


def key_of(name: str) -> str:
    """Return what two spellings of one name share."""
    return " ".join(name.split()).casefold()


def clean_name(name: str) -> str:
    """Return the name of an account; ValueError says what is wrong with it."""
    clean = " ".join(name.split())
    if not clean or len(clean) > LONGEST_NAME or not clean.isprintable():
        raise ValueError(f"Nama akun berisi 1 sampai {LONGEST_NAME} huruf; tulis misalnya «siti».")
    return clean


def role_words(role: Role) -> str:
    """Return a role as the screen writes it: `Bappeda`, `OPD`."""
    return role.upper() if role is Role.OPD else role.capitalize()


def refuse_incomplete(role: Role, kab: str, areas: Sequence[str], opd: str) -> None:
    """Raise ValueError where an account would answer for nothing or for what its role has not."""
    if role in NEEDS_AREA and not areas:
        raise ValueError(f"Akun {role} perlu wilayahnya: tambahkan --area KODE, misalnya 61.08.02.")
    if role not in NEEDS_AREA and areas:
        raise ValueError(f"--area hanya untuk akun {' dan '.join(sorted(NEEDS_AREA))}.")
    if role is Role.OPD and not (opd and kab):
        raise ValueError("Akun opd perlu --kab KODE dan --opd NAMA.")
    if role is not Role.OPD and opd:
        raise ValueError("--opd hanya untuk akun opd.")
