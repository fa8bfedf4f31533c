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
class PuskesmasReport:
    """What a puskesmas reported; its catchment is no area, so it only makes its kecamatan."""

    code: str
    """Of the kecamatan it names, else of the kabupaten, then its name: `61.08.01/Ngabang`."""
    name: str
    kec_code: str
    """Empty where its file names no kecamatan."""
    numerator: int | None
    denominator: int | None
    batch: str

    @property
    def reported(self) -> bool:
        return self.numerator is not None and self.denominator is not None


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
