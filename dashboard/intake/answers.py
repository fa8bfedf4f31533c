"""What the user has said about files like this one; remembered outside, passed in."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from dashboard.domain.area_names import fold
from dashboard.intake.column_mappings import ColumnMapping

LEAVE_OUT = ""  # an alias that stands for no area


def alias_key(kecamatan: str, name: str) -> str:
    """Return under what a written name is remembered: within its kecamatan, if that is written."""
    return f"{fold(kecamatan)}/{fold(name)}"


@dataclass(frozen=True)
class Answers:
    """Everything is optional; what is not answered is asked."""

    aliases: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Kabupaten -> `alias_key` of a written name -> code of its area, LEAVE_OUT for none."""
    columns: tuple[str, ...] = ()
    """Names for the columns of a file without a header: "group: leaf", blank to leave out."""
    mapping: ColumnMapping | None = None
    """What the columns of this file hold, chosen by hand."""
    mappings: Mapping[str, ColumnMapping] = field(default_factory=dict)
    """Fingerprint of a header -> what its columns hold, as said before."""
    thousands: bool | None = None
    """Whether 1.234 is 1234 where nothing in its column tells."""
    fractions: bool | None = None
    """Whether 0,25 in a column of percents is 25 %."""
    aggregate: bool = False
    """Whether a by-name file may be counted in memory and then forgotten."""
