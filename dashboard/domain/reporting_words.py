"""How many areas, or puskesmas, a figure holds, and how many of them came on time."""

from collections.abc import Sequence
from dataclasses import dataclass

from dashboard.domain.area_codes import Level


@dataclass(frozen=True)
class Heard:
    """What was heard of one kind of sender."""

    noun: str
    """As a status says it: `desa`, `puskesmas`, `kec.`."""
    reported: int
    expected: int
    on_time: int | None = None
    """Of the reported, those that came by their due day; None where no day is set."""

    @classmethod
    def of(cls, made_of: str, reported: int, expected: int, on_time: int | None) -> "Heard":
        """Take what the build says of a figure. made_of: the level it is made of."""
        noun = "kec." if made_of == Level.KECAMATAN else made_of
        return cls(noun, reported, expected, on_time)

    @property
    def words(self) -> str:
        return f"{self.reported} dari {self.expected} {self.noun}"


def reporting_words(heard: Sequence[Heard]) -> str:
    """Say how many reported: `9 dari 13 kec. lapor`, `3 dari 3 puskesmas, 2 dari 13 kec. lapor`."""
    return f"{', '.join(one.words for one in heard)} lapor"


def on_time_words(heard: Sequence[Heard]) -> str:
    """Say how many of the reports of the last kind came on time; empty where no day is set.

    `7 tepat waktu`, `semua tepat waktu`, `semua terlambat`.
    """
    last = heard[-1]
    if last.on_time is None or last.reported == 0:
        return ""
    if last.on_time == 0:
        return "semua terlambat"
    return f"{'semua' if last.on_time == last.reported else last.on_time} tepat waktu"


def reporting_on_time(heard: Sequence[Heard]) -> str:
    """Say both: `9 dari 13 kec. lapor, 7 tepat waktu`."""
    return ", ".join(filter(None, [reporting_words(heard), on_time_words(heard)]))
