"""What the user must say before a file can be taken."""

from dataclasses import dataclass
from enum import StrEnum


class Asked(StrEnum):
    KABUPATEN = "kabupaten"
    PERIOD = "periode"
    COLUMNS = "nama kolom"
    MEANING = "isi kolom"
    NUMBERS = "ribuan atau pecahan"
    FRACTIONS = "pecahan atau persen"


@dataclass(frozen=True)
class Question:
    """text: a whole sentence with how to answer; about: the column or sheet it is about."""

    kind: Asked
    about: str
    text: str
    choices: tuple[str, ...] = ()

    def __str__(self) -> str:
        return self.text
