"""Check that boys and girls add up to the L+P that is taken."""

from collections.abc import Iterable

from dashboard.intake.checks import parts
from dashboard.intake.counts import Counts
from dashboard.intake.findings import Findings
from dashboard.intake.label_words import words

BOYS, GIRLS, BOTH = "l", "p", "l p"


def sexes_add_up(counts: Counts, used: Iterable[int], findings: Findings) -> None:
    """Note each row in which L and P are not the L+P beside them. used: columns of counts."""
    columns = counts.table.header.values
    at = {(column.group, words(column.leaf)): column.position for column in columns}
    taken = set(used)
    for (group, leaf), whole in at.items():
        boys, girls = at.get((group, BOYS)), at.get((group, GIRLS))
        if leaf == BOTH and whole in taken and boys is not None and girls is not None:
            parts.add_up(counts, (boys, girls), whole, findings)
