"""What a standing is made of: places, the list of lokus, the batches behind it."""

from dataclasses import dataclass
from datetime import date

from dashboard.domain.readings import Reading


@dataclass(frozen=True)
class Place:
    """A desa or kecamatan as a list names it."""

    code: str
    name: str
    above: str
    """Name of the kecamatan a desa lies in; of the kabupaten for a kecamatan."""


@dataclass(frozen=True)
class AreasRead:
    """What a kabupaten, its kecamatan and its desa say of one indicator in one period.

    on_time: of kabupaten and kecamatan. batch_of: of the desa. Nobody who gets it may change it.
    """

    readings: dict[str, Reading]
    on_time: dict[str, int | None]
    batch_of: dict[str, str]


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
    """A batch behind the figures of a view, or that another source gives instead."""

    batch: str
    file_name: str
    status: str
    cutoff: date | None
    system: str = ""
    in_use: bool = True
    others: int = 0
    """Figures it gives where another source is in use."""

    @property
    def other_words(self) -> str:
        """Say it as a source that is not in use: `sumber lain: SIGA, B-0012 (14 wilayah)`."""
        return f"sumber lain: {self.system}, {self.batch} ({self.others} wilayah)"
