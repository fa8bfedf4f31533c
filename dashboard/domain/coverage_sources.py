"""What stands under the heat table: systems, batches, cut-off, status, who reported all."""

from collections.abc import Sequence
from typing import NamedTuple

from dashboard.domain import numbers
from dashboard.domain.coverage_tables import CoverageTable
from dashboard.domain.periods import day_words
from dashboard.domain.sentences import listed
from dashboard.domain.standing_parts import Source

NAMED = 3  # systems named before the rest is counted


class Behind(NamedTuple):
    """A batch with figures of one indicator."""

    indicator: str
    system: str
    source: Source


def source_parts(table: CoverageTable, behind: Sequence[Behind]) -> list[str]:
    """Return the parts of the source line for the rows of a table.

    behind: batches of any indicators; those that the table does not show are left out.
    """
    shown = {row.indicator.id for row in table.rows}
    own = [one for one in behind if one.indicator in shown]
    if not own:
        return ["belum ada batch"]
    batches = {one.source.batch for one in own}
    cutoffs = [one.source.cutoff for one in own if one.source.cutoff]
    parts = [f"Sumber: {_systems(own)}", f"{numbers.count(len(batches))} batch"]
    if cutoffs:
        parts.append(f"ditarik terakhir {day_words(max(cutoffs))}")
    parts.append(f"status {listed(sorted({one.source.status for one in own}))}")
    whole = f"{table.whole} dari {len(table.kecamatan)} kec. lapor semua indikator"
    early = "" if table.punctual is None else f", {table.punctual} selalu tepat waktu"
    parts.append(f"{whole}{early}")
    return parts


def _systems(own: Sequence[Behind]) -> str:
    figures: dict[str, int] = {}
    for one in own:
        figures[one.system] = figures.get(one.system, 0) + 1
    names = sorted(figures, key=lambda name: (-figures[name], name))
    if len(names) > NAMED + 1:
        names = [*names[:NAMED], f"{len(names) - NAMED} lainnya"]
    return listed(names)
