"""Two maps of one indicator beside each other: how many areas changed their class of colour."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dashboard.domain import numbers
from dashboard.domain.periods import Period
from dashboard.domain.readings import Reading
from dashboard.domain.verdicts import Verdict


@dataclass(frozen=True)
class ClassChanges:
    """Areas by what their class did; those that cannot be compared are counted, not guessed."""

    higher: int
    lower: int
    same: int
    few: int
    """Too few people at one of the two: their class moves by chance."""
    silent: int
    """Without a figure, with a doubtful or with a withheld one at one of the two."""


def class_changes(
    before: Mapping[str, Reading], after: Mapping[str, Reading], breaks: Sequence[float]
) -> ClassChanges:
    """Compare the classes of the areas of either map. breaks: in percent, the same for both."""
    higher = lower = same = few = silent = 0
    for code in before.keys() | after.keys():
        pair = before.get(code), after.get(code)
        known = [one for one in pair if one is not None and _sound(one)]
        if len(known) < len(pair):
            silent += 1
        elif any(one.few for one in known):
            few += 1
        else:
            old, new = (_class(one, breaks) for one in known)
            higher, lower, same = higher + (new > old), lower + (new < old), same + (new == old)
    return ClassChanges(higher, lower, same, few, silent)


def _sound(reading: Reading) -> bool:
    return reading.percent is not None and reading.verdict is not Verdict.PERIKSA_DATA


def _class(reading: Reading, breaks: Sequence[float]) -> int:
    return sum((reading.percent or 0.0) >= limit for limit in breaks)


def _many(number: int) -> str:
    return numbers.count(number) if number else "tidak ada"


def class_sentence(found: ClassChanges, before: str, after: str, noun: str) -> str:
    """Say how classes moved from the earlier period to the later; it judges no change as real."""
    when = f"{Period.parse(before).words} → {Period.parse(after).words}"
    compared = found.higher + found.lower + found.same
    left = []
    if found.few:
        left.append(f"{numbers.count(found.few)} dengan kasus sedikit")
    if found.silent:
        left.append(f"{numbers.count(found.silent)} tanpa angka di salah satunya")
    rest = f" Tidak dibandingkan: {' dan '.join(left)}." if left else ""
    if not compared:
        return f"{when}: tidak ada {noun} yang dapat dibandingkan.{rest}"
    moved = (
        f"{_many(found.higher)} {noun} pindah ke kelas warna lebih tinggi, "
        f"{_many(found.lower)} ke kelas lebih rendah, {_many(found.same)} tetap"
    )
    return f"{when}: {moved}.{rest}"
