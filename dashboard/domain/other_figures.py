"""The same number from two sources: kept twice, one in use, the difference said."""

from dataclasses import dataclass
from fractions import Fraction

from dashboard.domain.numbers import count, decimal, of, percent_of, points

# The rule of queries/build_every_fact.sql.
RULE = (
    "Bila beberapa sumber melaporkan angka yang sama, yang dipakai: yang terisi, lalu yang "
    "statusnya tertinggi (data tetap, terverifikasi, draf), lalu yang terakhir dimuat; "
    "catatan Lokus dipakai bila tidak ada laporan berstatus sama atau lebih tinggi, dan catatan "
    "desa hanya bila kecamatan dan kabupatennya tidak melapor."
)


@dataclass(frozen=True)
class SourcedFigure:
    """Counts of one cell as a source system gives them. denominator: None for a mere count."""

    numerator: int | None
    denominator: int | None
    source_system: str
    batch: str

    @property
    def percent(self) -> Fraction | None:
        if self.numerator is None or not self.denominator:
            return None
        return Fraction(100 * self.numerator, self.denominator)

    @property
    def counted(self) -> str:
        """Say the counts: `123 dari 456 (27,0 %)`, `123`, `kosong`."""
        if self.numerator is None:
            return "kosong"
        if self.denominator is None:
            return count(self.numerator)
        share = percent_of(self.numerator, self.denominator)
        return f"{of(self.numerator, self.denominator)} ({share})"

    @property
    def words(self) -> str:
        return f"{self.counted}, {self.source_system or 'sumber tidak disebut'}, batch {self.batch}"


@dataclass(frozen=True)
class OtherFigure:
    """What another source says of a cell, beside the figure in use."""

    other: SourcedFigure
    used: SourcedFigure

    @property
    def difference(self) -> str:
        """Say by how much the other differs from the one in use: `beda −1,2 poin`; else empty."""
        other, used = self.other, self.used
        if other.percent is not None and used.percent is not None:
            apart = other.percent - used.percent
            return f"beda {points(apart)}" if apart else "sama"
        if other.numerator is None or used.numerator is None:
            return ""
        counted = decimal(other.numerator - used.numerator, 0, signed=True)
        return "sama" if counted == "0" else f"beda {counted}"

    @property
    def words(self) -> str:
        """Say both: `sumber lain: 123 dari 456 (27,0 %), SIGA, batch B-0001, beda −1,2 poin;
        yang dipakai: …`."""
        said = ", ".join(filter(None, [f"sumber lain: {self.other.words}", self.difference]))
        return f"{said}; yang dipakai: {self.used.words}"

    @property
    def older(self) -> str:
        """Say both where the other is only an earlier batch of the same source."""
        said = ", ".join(filter(None, [f"sebelumnya: {self.other.words}", self.difference]))
        return f"{said}; yang dipakai: {self.used.words}"
