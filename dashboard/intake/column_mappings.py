"""What the columns of a table hold, as the user said it once; found again by its header."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from typing import Any

from dashboard.domain.area_codes import Level
from dashboard.domain.periods import Period
from dashboard.intake.headers import Header
from dashboard.intake.label_words import words


class Part(StrEnum):
    NUMERATOR = "pembilang"
    DENOMINATOR = "penyebut"
    PERCENT = "persen"


@dataclass(frozen=True)
class Meaning:
    indicator: str
    part: Part


@dataclass(frozen=True)
class ColumnMapping:
    """What cannot be read off a file. columns: `column_key` -> meaning."""

    columns: Mapping[str, tuple[Meaning, ...]]
    sheet: str = ""
    """The only one to read, all if blank."""
    header_row: int = 0
    """The last row of the header, from 1; found by its words if 0."""
    source_system: str = ""
    names: tuple[str, ...] = ()
    """What the columns are called, from left to right, where no row of the file says it."""
    level: Level | None = None
    """Of the areas, where the file names areas of several levels."""
    period: Period | None = None
    """Of the file the mapping is given with; a file that comes later states its own."""

    def as_dict(self) -> dict[str, Any]:
        """Return the mapping as JSON knows it."""
        columns = {
            key: [f"{meaning.indicator} {meaning.part}" for meaning in meanings]
            for key, meanings in self.columns.items()
        }
        return {
            "columns": columns,
            "sheet": self.sheet,
            "header_row": self.header_row,
            "source_system": self.source_system,
            "names": list(self.names),
            "level": self.level.value if self.level else "",
            "period": str(self.period) if self.period else "",
        }

    @classmethod
    def from_dict(cls, said: Mapping[str, Any]) -> "ColumnMapping":
        """Read what `as_dict` wrote; ValueError names what is wrong with it."""
        try:
            columns = {
                words(key): tuple(_meaning(text) for text in texts)
                for key, texts in said["columns"].items()
            }
            return cls(
                columns,
                str(said.get("sheet", "")),
                int(said.get("header_row", 0)),
                str(said.get("source_system", "")),
                tuple(str(name) for name in said.get("names", ())),
                Level(said["level"]) if said.get("level") else None,
                Period.parse(said["period"]) if said.get("period") else None,
            )
        except (KeyError, TypeError, AttributeError, ValueError) as wrong:
            raise ValueError(
                f"Pemetaan kolom tidak terbaca ({wrong}); tulis seperti "
                '{"columns": {"jumlah": ["stunting_case_count_routine pembilang"]}}.'
            ) from wrong


def _meaning(text: str) -> Meaning:
    indicator, _, part = text.partition(" ")
    return Meaning(indicator, Part(part or Part.NUMERATOR))


def column_key(path: tuple[str, ...]) -> str:
    """Return the words of a column's group and leaf: what it is remembered by."""
    return words(" ".join(path))


def fingerprint(header: Header) -> str:
    """Return what headers of the same columns share, in whatever order and case."""
    keys = sorted(column_key(column.path) for column in header.columns)
    return sha256("\n".join(keys).encode("utf-8")).hexdigest()[:16]
