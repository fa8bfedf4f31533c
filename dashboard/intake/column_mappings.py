"""What the columns of a table hold, as the user said it once; found again by its header."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from typing import Any

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
    """columns: `column_key` -> meaning. header_row, sheet: where they must be said, else 0, ""."""

    columns: Mapping[str, tuple[Meaning, ...]]
    sheet: str = ""
    header_row: int = 0
    source_system: str = ""

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
