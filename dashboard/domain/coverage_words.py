"""What is said of the target of an indicator in a table."""

from dashboard.domain import numbers
from dashboard.domain.coverage_rows import CoverageRow
from dashboard.domain.sentences import goal


def target_words(row: CoverageRow) -> str:
    """Say the target with its year and doubt; a national count is shown and judges nobody."""
    target = row.national or row.target
    if target is None:
        return "belum ada target"
    doubt = f", {target.doubt}" if target.doubt else ""
    counted = f"{numbers.count(int(target.value))}{numbers.SPACE}{row.indicator.unit}"
    if row.national is not None:
        return f"target nasional {target.year}: {counted}{doubt}, tidak dinilai"
    said = counted if row.counted else goal(target)
    return f"{target.words(row.period.year)}: {said}{doubt}"
