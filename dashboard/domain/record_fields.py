"""What a programme record is made of: typed fields in the words people know."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, auto

from dashboard.domain.actors import Role

Value = str | int | date | bool | None
"""Areas are kept as codes, indicators as ids, money as whole rupiah."""


class FieldKind(StrEnum):
    TEXT = auto()
    LONG = auto()
    """Text of several lines."""
    COUNT = auto()
    RUPIAH = auto()
    YEAR = auto()
    DAY = auto()
    CHOICE = auto()
    CHOICES = auto()
    """Several of the choices in one text: `air minum; jamban`."""
    YES_NO = auto()
    DESA = auto()
    KECAMATAN = auto()
    OPD = auto()
    INDICATOR = auto()


@dataclass(frozen=True)
class Field:
    """word: label of the form and heading of the column. also: other headings offices write.

    writers: the roles that alone may write it; those of the form where empty.
    """

    key: str
    word: str
    kind: FieldKind = FieldKind.TEXT
    required: bool = False
    choices: tuple[str, ...] = ()
    hint: str = ""
    also: tuple[str, ...] = ()
    writers: frozenset[Role] = frozenset()


def anything(_: Mapping[str, Value]) -> None:
    """Find nothing wrong between the fields of a record."""


@dataclass(frozen=True)
class RecordForm:
    """One kind of record.

    identity: keys of the fields that name a record; two rows with the same are one.
    check: raises ValueError with a sentence where values do not go together.
    opd: key of the field that names who answers for a record and may report on it; none if empty.
    columns: keys shown in the list; all where empty.
    """

    key: str
    word: str
    fields: tuple[Field, ...]
    identity: tuple[str, ...]
    check: Callable[[Mapping[str, Value]], None] = anything
    writers: frozenset[Role] = frozenset({Role.BAPPEDA, Role.ADMIN})
    opd: str = ""
    columns: tuple[str, ...] = ()

    def field(self, key: str) -> Field:
        return next(one for one in self.fields if one.key == key)


@dataclass(frozen=True)
class ProgrammeRecord:
    """One record of a kabupaten as it stands. revision: of its last change in the ledger."""

    id: int
    form: str
    kab: str
    values: Mapping[str, Value]
    revision: int
