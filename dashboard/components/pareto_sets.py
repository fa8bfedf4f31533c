"""The smallest sets of areas that close 50 and 80 % of a shortfall: what each carries.

Their areas by name are written by js/packed_rows.js from the rows of the table.
"""

from collections.abc import Sequence

from dashboard.domain import numbers
from dashboard.domain.gaps import Gap, carriers
from dashboard.domain.sentences import part_of


def heads(ranked: Sequence[Gap], noun: str, people: str) -> list[tuple[str, str]]:
    """Return the part that each set carries and the words after it; none where nobody is missing.

    noun: `desa`. people: `ibu hamil`. One set where it closes 80 % too.
    """
    half, most = carriers(ranked, 50), carriers(ranked, 80)
    if not half:
        return []
    whole, more = sum(one.missing for one in ranked), len(most) - len(half)
    sets = [(half, f"{len(half)} {noun}")]
    if more:
        sets.append((most, f"{len(most)} {noun}, yang tadi dan {more} lagi"))
    said = f" dari {numbers.count(whole)} {people} yang kurang: "
    return [
        (part_of(sum(one.missing for one in closing), whole), said + words)
        for closing, words in sets
    ]
