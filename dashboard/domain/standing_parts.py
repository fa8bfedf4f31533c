"""What a standing is made of: places, the list of lokus, the batches behind it."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Place:
    """A desa or kecamatan as a list names it."""

    code: str
    name: str
    above: str
    """Name of the kecamatan a desa lies in; of the kabupaten for a kecamatan."""


@dataclass(frozen=True)
class LokusList:
    """The desa lokus of a year and the SK that names them."""

    year: int
    desa: frozenset[str]
    sk_number: str = ""

    @property
    def words(self) -> str:
        if not self.desa:
            return f"lokus {self.year}: SK belum dimuat"
        return f"lokus: SK {self.sk_number} ({len(self.desa)} desa)"


@dataclass(frozen=True)
class Source:
    """A batch behind the figures of a view."""

    batch: str
    file_name: str
    status: str
    cutoff: date | None
