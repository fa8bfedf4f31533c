"""The features of a file as it writes them."""

from dataclasses import dataclass

from dashboard.data.boundaries.cells import Cells
from dashboard.data.boundaries.columns import A_DESA, Columns
from dashboard.domain.area_names import fold, words
from dashboard.domain.areas import Area
from dashboard.domain.written_codes import read_code

# Permendagri 58/2021 keeps these numbers for what is no desa: lakes, reservoirs, forest.
RESERVED = ("88", "99")
NO_DESA = (
    *("danau ", "waduk ", "bendungan ", "embung ", "situ ", "rawa ", "laut ", "perairan "),
    *("badan air ", "tubuh air ", "hutan ", "taman nasional ", "cagar alam ", "suaka "),
    *("kawasan ", "area ", "enclave "),
)


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
        """Tell whether the code says: no desa."""
        parts = self.code.split(".")
        return len(parts) > 2 and (parts[2] in RESERVED or parts[3] in ("8888", "9999"))

    @property
    def named_as_no_desa(self) -> bool:
        nameless = not fold(self.name) and not self.raw
        return nameless or f"{' '.join(words(self.name))} ".startswith(NO_DESA)


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
