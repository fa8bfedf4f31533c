"""What budget records add up to: tagged, spent, outside the desa lokus, by OPD."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from dashboard.domain.budget_forms import AS_OF, IN_LOKUS, OUTSIDE, PAGU, REALISED
from dashboard.domain.periods import short_day_words
from dashboard.domain.record_fields import Value

Row = Mapping[str, Value]


@dataclass(frozen=True)
class Money:
    """Rupiah of some lines.

    realised: None where no line reported. due: pagu of the lines that did. silent: lines that did
    not. days: up to which realisation was reported, in order.
    """

    pagu: int
    realised: int | None
    due: int
    lines: int
    silent: int
    days: tuple[date, ...]

    @property
    def until(self) -> str:
        """Say the day of the realisation, both where they differ; empty where none was told."""
        ends = dict.fromkeys((self.days[0], self.days[-1])) if self.days else ()
        return " – ".join(map(short_day_words, ends))


def rupiah(row: Row, key: str) -> int | None:
    value = row.get(key)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def added(rows: Iterable[Row]) -> Money:
    """Add lines; what was not reported is left out of both sides of the absorption."""
    pagu = spent = due = lines = told = 0
    days: list[date] = []
    for row in rows:
        own, done = rupiah(row, PAGU) or 0, rupiah(row, REALISED)
        pagu, lines = pagu + own, lines + 1
        if done is not None:
            spent, due, told = spent + done, due + own, told + 1
            day = row.get(AS_OF)
            days += [day] if isinstance(day, date) else []
    return Money(
        pagu,
        spent if told else None,
        due,
        lines,
        lines - told,
        tuple(sorted(days)),
    )


def grouped(rows: Sequence[Row], key: str) -> dict[str, Money]:
    """Return the money by the value of a field, most pagu first."""
    names = dict.fromkeys(str(row.get(key) or "belum dicatat") for row in rows)
    found = {
        name: added([row for row in rows if str(row.get(key) or "belum dicatat") == name])
        for name in names
    }
    return dict(sorted(found.items(), key=lambda pair: (-pair[1].pagu, pair[0])))


def places(rows: Sequence[Row]) -> tuple[int, int, int]:
    """Return the pagu in the desa lokus, outside them, and where nobody wrote down the place."""
    inside, outside = (
        sum(rupiah(row, PAGU) or 0 for row in rows if row.get("lokus") == place)
        for place in (IN_LOKUS, OUTSIDE)
    )
    return inside, outside, added(rows).pagu - inside - outside
