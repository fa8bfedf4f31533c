"""Check that parts add up to the whole a row states."""

from dashboard.intake.counts import Counts
from dashboard.intake.findings import Findings
from dashboard.intake.grids import address, letters


def add_up(
    counts: Counts, parts: tuple[int, ...], whole: int, findings: Findings, extra: int | None = None
) -> None:
    """Note each row whose parts are not the whole, with or without the extra column.

    extra: a class some senders count in and others do not (outlier). Rows not fully filled
    are not compared.
    """
    table = counts.table
    for row in table.rows:
        stated = counts.quiet(row.cells, whole)
        values = [counts.quiet(row.cells, position) for position in parts]
        if stated is None or None in values:
            continue
        found = sum(value for value in values if value is not None)
        more = counts.quiet(row.cells, extra) if extra is not None else None
        if stated not in (found, found + (more or 0)):
            cells = f"{letters(parts[0])}–{letters(parts[-1])}"
            reason = f"kelas-kelasnya ({cells}) berjumlah {found}, tertulis {stated}"
            place = address(row.number, whole)
            findings.note("jumlah-kelas", table.sheet, place, str(stated), reason)
