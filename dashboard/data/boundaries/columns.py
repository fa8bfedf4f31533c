"""Finding, by content, which columns of a file hold code, name, kecamatan and kabupaten."""

from collections.abc import Callable
from dataclasses import dataclass

from dashboard.data.areas import Areas
from dashboard.data.boundaries.agreement import agreement
from dashboard.data.boundaries.cells import Cells
from dashboard.domain.area_names import fold
from dashboard.domain.areas import Area
from dashboard.domain.written_codes import read_code

A_DESA = 13  # characters of a desa code


@dataclass(frozen=True)
class Columns:
    """The columns that speak for one kabupaten; None where the file has none.

    foreign: a column of codes that are not Kemendagri's, by what the names beside them say.
    support: how many desa of the kabupaten they name.
    """

    code: str | None
    name: str | None
    kecamatan: str | None
    kabupaten: str | None
    foreign: str | None
    support: int


def find_columns(cells: Cells, areas: Areas, kab: Area) -> Columns:
    """Return the columns that fit the code list of a kabupaten best.

    BPS numbers look like undotted Kemendagri codes, and mean other places: codes are believed
    only where the names beside them agree.
    """
    desa = {area.code: area for area in areas.desa(kab.code)}
    names = {fold(area.name) for area in desa.values()}
    name, named = _best(cells, lambda texts: len({fold(text) for text in texts} & names))
    codes = {column: [read_code(text) or "" for text in texts] for column, texts in cells.items()}
    code, coded = _best(codes, lambda texts: len(desa.keys() & set(texts)))
    if coded > len(desa) / 2 and named < 0.3 * coded:
        name = None  # names nobody knows beside codes that are all there
    believed: str | None
    if name is None:
        believed = code if coded > len(desa) / 2 else None
    else:
        written = cells[name]
        believed, agreed = _best(codes, lambda texts: agreement(texts, written, desa))
        coded = agreed if believed else 0
    full = [column for column, texts in codes.items() if _share(texts, _is_desa) > 0.5]
    ours = _rows_of(cells, codes, believed, name, desa, names)
    others = {key: texts for key, texts in cells.items() if key not in (name, believed)}
    kecamatan = {fold(area.name) for area in areas.kecamatan(kab.code)}
    above, near = _best(others, lambda texts: _hits(texts, ours, kecamatan))
    titles = {fold(kab.name), fold(kab.name.removeprefix("Kota "))}
    others.pop(above or "", None)
    top, same = _best(others, lambda texts: _hits(texts, ours, titles))
    return Columns(
        code=believed,
        name=name,
        kecamatan=above if near > 0.3 * len(ours) else None,
        kabupaten=top if same > 0.6 * len(ours) else None,
        foreign=full[0] if full and believed is None else None,
        support=max(coded, named),
    )


def _rows_of(
    cells: Cells,
    codes: Cells,
    code: str | None,
    name: str | None,
    desa: dict[str, Area],
    names: set[str],
) -> list[int]:
    """Return the features that seem to be of the kabupaten."""
    if code is not None:
        return [at for at, text in enumerate(codes[code]) if text in desa]
    return [at for at, text in enumerate(cells[name] if name else []) if fold(text) in names]


def _hits(texts: list[str], rows: list[int], wanted: set[str]) -> int:
    return sum(fold(texts[at]) in wanted for at in rows)


def _best(columns: Cells, worth: Callable[[list[str]], int]) -> tuple[str | None, int]:
    worths = {column: worth(texts) for column, texts in columns.items()}
    best = max(worths, key=worths.__getitem__, default=None)
    if best is None or not worths[best]:
        return None, 0
    return best, worths[best]


def _is_desa(code: str) -> bool:
    return len(code) == A_DESA


def _share(texts: list[str], test: Callable[[str], bool]) -> float:
    return sum(map(test, texts)) / max(1, len(texts))
