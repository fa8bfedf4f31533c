"""The table behind the picture of families at risk, per kecamatan or per desa."""

from collections.abc import Callable, Mapping
from typing import Any

from dash import dcc, html

from dashboard.components import part_bars, sources
from dashboard.domain import numbers
from dashboard.domain.krs_boards import KrsBoard
from dashboard.domain.krs_progress import Difference, KrsState, Progress, difference, state
from dashboard.domain.krs_sums import Share, per_tpk


def table(
    found: KrsBoard,
    names: Mapping[str, str],
    noun: str,
    address: Callable[[str], str],
    said: str = "",
) -> list[Any]:
    """Return the table behind the picture. address: of an area's own page or view. said: how the
    records stand to what was reported."""
    rows = [
        part_bars.row(dcc.Link(names[code], href=address(code)), *_cells(found, code, one))
        for code, one in sorted(found.below.items(), key=lambda pair: names[pair[0]])
    ]
    whole = [*_counts(found.whole), _changed(found.changed), _per_team(found.teams)]
    foot = part_bars.row("Jumlah", *whole)
    heads = (noun.capitalize(), "Status" if noun == "desa" else "Desa data tetap", "Daftar",
             "Data tetap", "Diverifikasi", "Belum", "Hasil verifikasi", "KRS per TPK")  # fmt: skip
    return [
        html.H2(f"Tabel per {noun}"),
        part_bars.table(heads, rows, f"KRS per {noun}", right=tuple(range(1, 8)), foot=foot),
        sources.line(["Catatan program", said]),
    ]


def _cells(found: KrsBoard, code: str, one: Progress) -> list[str]:
    counts, own = _counts(one), found.rows_of(code)
    cells = [*counts[1:], _changed(difference(own)), _per_team(per_tpk(own))]
    if code in found.rows:
        return [state(found.rows[code]).value, *cells]
    return [counts[0] if own or one.desa_all > 1 else "belum ada catatan", *cells]


def _changed(one: Difference | None) -> str:
    """Write the families left after verification and what it changed: `2.129 (−28)`."""
    if one is None:
        return numbers.MISSING
    change = numbers.decimal(one.change, 0, signed=True)
    return f"{numbers.count(one.after)} ({change})"


def _per_team(one: Share | None) -> str:
    return numbers.MISSING if one is None else numbers.decimal(numbers.exact(one.part) / one.whole)


def _counts(one: Progress) -> list[str]:
    final = numbers.of(one.desa[KrsState.FINAL], one.desa_all)
    if not one.listed:
        return [final, *(numbers.MISSING for _ in range(4))]
    return [final, *(numbers.count(n) for n in (one.listed, one.final, one.checked, one.waiting))]
