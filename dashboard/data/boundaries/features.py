"""The features of a file as it writes them."""

from dataclasses import dataclass

from dashboard.data.boundaries.cells import Cells
from dashboard.data.boundaries.columns import A_DESA, Columns
from dashboard.data.boundaries.no_desa import is_reserved, says_no_desa
from dashboard.domain.area_names import fold
from dashboard.domain.areas import Area
from dashboard.domain.written_codes import read_code


@dataclass(frozen=True)
class Feature:
    """One polygon of the file; number: counted from 1 as the file has them.

    code: the desa code it carries, believed or empty. raw: what stands in the code column.
    elsewhere: the file says it belongs to another kabupaten. here: the file says ours.
    """

    number: int
    code: str
    raw: str
    name: str
    kecamatan: str
    kabupaten: str
    here: bool
    elsewhere: bool

    @property
    def label(self) -> str:
        return self.name or self.raw or f"fitur #{self.number} tanpa nama"

    @property
    def reserved(self) -> bool:
        return is_reserved(self.code)

    @property
    def named_as_no_desa(self) -> bool:
        return says_no_desa(self.name) or not (fold(self.name) or self.raw)


def read_features(cells: Cells, columns: Columns, kab: Area) -> list[Feature]:
    """Return the features with what the columns say of them."""
    count = len(next(iter(cells.values()), []))
    blank = [""] * count
    raw, names, kecamatan, kabupaten = (
        cells[column] if column else blank
        for column in (
            columns.code or columns.foreign,
            columns.name,
            columns.kecamatan,
            columns.kabupaten,
        )
    )
    # Kabupaten Blitar and Kota Blitar stand side by side: short of its title only if alone.
    title = fold(kab.name)
    if title not in map(fold, kabupaten):
        title = fold(kab.name.removeprefix("Kota "))
    features = []
    for at in range(count):
        code = (read_code(raw[at]) or "") if columns.code else ""
        features.append(
            Feature(
                number=at + 1,
                code=code if len(code) == A_DESA else "",
                raw=raw[at],
                name=names[at],
                kecamatan=kecamatan[at],
                kabupaten=kabupaten[at],
                here=bool(kabupaten[at]) and fold(kabupaten[at]) == title,
                elsewhere=bool(kabupaten[at]) and fold(kabupaten[at]) != title,
            )
        )
    return features
