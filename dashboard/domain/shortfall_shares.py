"""Whole people missing at every level of a kabupaten, shared from the top down.

An area's exact shortfall is the sum of those below it, each under its own target; where all share
one target that is its own T·d − n. Net (`people`) adds up from desa to kabupaten; short is the
people missing in the desa that are short: who is past the target in one fills no gap in another.
"""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from dashboard.domain.shortfalls import apportion, whole_people

KECAMATAN, DESA = len("61.08.01"), len("61.08.01.2001")


class Missing(NamedTuple):
    people: int
    """Net, negative where the target is passed."""
    short: int


def shared(
    parts: Mapping[str, int],
    hidden: AbstractSet[str] = frozenset(),
    suspect: AbstractSet[str] = frozenset(),
    *,
    additive: bool = True,
) -> dict[str, Missing]:
    """Return the whole people of every area that is shown, by code.

    parts: own exact shortfall in ten-thousandths of a person by code, every level, parents too.
    hidden: areas that are withheld: beside one of them each area is reckoned from its own counts
    alone, so that nothing shown tells of it. suspect: areas whose counts need checking; nobody is
    short there. additive: whether areas are parts of the one above.
    """
    below: dict[str, list[str]] = {}
    for code in parts:
        above = code[:KECAMATAN] if len(code) == DESA else code[: len("61.08")]
        if additive and above != code and above in parts:
            below.setdefault(above, []).append(code)
    summed = {above: held for above, held in below.items() if hidden.isdisjoint(held)}
    exact = dict(parts)
    for above in sorted(summed, key=len, reverse=True):
        exact[above] = sum(exact[code] for code in summed[above])
    people = {code: whole_people(exact[code]) for code in exact if code not in hidden}
    for above in sorted(summed, key=len):  # the kabupaten fixes its kecamatan, they their desa
        if above in people:
            held = summed[above]
            shares = apportion(people[above], [exact[code] for code in held])
            people.update(zip(held, shares, strict=True))
    short = {code: 0 if code in suspect else max(0, found) for code, found in people.items()}
    for above in sorted(summed, key=len, reverse=True):
        if above in short:
            short[above] = sum(short[code] for code in summed[above])
    return {code: Missing(found, short[code]) for code, found in people.items()}
