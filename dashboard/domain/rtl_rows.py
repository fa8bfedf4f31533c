"""The RTL matrix: one row per action, in the columns that offices know."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from dashboard.domain import numbers
from dashboard.domain.periods import short_day_words
from dashboard.domain.rakor_actions import Action, Origin

HEADS = (
    "No", "Isu", "Akar masalah", "Rencana tindak lanjut", "Indikator keberhasilan", "Lokasi",
    "OPD penanggung jawab", "OPD pendukung", "Volume", "Anggaran dan sumber", "Mulai", "Tenggat",
    "Status", "Kendala", "Dukungan yang diminta", "Bukti", "Asal",
)  # fmt: skip


@dataclass(frozen=True)
class RtlRow:
    """One action. indicator, place, evidence: in words. late: days, 0 where it is in time.

    raised: title of the Rakor it was raised to, empty where it was not.
    """

    number: int
    action: Action
    indicator: str
    place: str
    evidence: tuple[str, ...]
    late: int
    raised: str = ""

    @property
    def origin(self) -> str:
        session = f"Rakor ke-{self.action.session_number}"
        origin = self.action.origin
        return session if origin is Origin.RAKOR else f"{origin}, {session}"

    @property
    def cells(self) -> tuple[str, ...]:
        """Return the texts in the order of `HEADS`; `–` for what nobody filled in."""
        one = self.action
        texts = (
            str(self.number), one.issue, one.root_cause, one.action, self.indicator, self.place,
            one.owner, one.supporting, one.volume, self.money, _day(one.start), self.due,
            self.status, one.obstacle, one.support, "; ".join(self.evidence), self.origin,
        )  # fmt: skip
        return tuple(text or numbers.MISSING for text in texts)

    @property
    def money(self) -> str:
        """Say `Rp 12.500.000, DAK`; only what was filled in."""
        budget = self.action.budget
        said = f"Rp{numbers.SPACE}{numbers.count(budget)}" if budget is not None else ""
        return ", ".join(part for part in (said, str(self.action.funds)) if part)

    @property
    def due(self) -> str:
        """Say `29 Sep 2025 (ditunda 1×, semula 22 Sep 2025)`."""
        one = self.action
        if not one.postponed:
            return _day(one.due)
        return f"{_day(one.due)} (ditunda {one.postponed}×, semula {_day(one.first_due)})"

    @property
    def status(self) -> str:
        """Say `proses, lewat 5 hari, dinaikkan ke Rakor TPPS ke-4`."""
        late = f"lewat {numbers.count(self.late)} hari" if self.late else ""
        said = (str(self.action.status), late, self.raised and f"dinaikkan ke {self.raised}")
        return ", ".join(part for part in said if part)


def rtl_rows(
    actions: Sequence[Action],
    today: date,
    *,
    place: Callable[[str], str],
    indicator: Callable[[str], str],
    evidence: Mapping[int, Sequence[str]],
    raised: Mapping[int, str],
) -> list[RtlRow]:
    """Return the rows in the order given. place: code -> name. evidence: files by action.
    raised: the Rakor it was raised to, by action.
    """
    return [
        RtlRow(
            number,
            one,
            _success(one, place, indicator),
            place(one.place) if one.place else "",
            tuple(evidence.get(one.id, ())),
            one.days_late(today),
            raised.get(one.id, ""),
        )
        for number, one in enumerate(actions, start=1)
    ]


def _success(one: Action, place: Callable[[str], str], indicator: Callable[[str], str]) -> str:
    if not one.indicator:
        return ""
    where = place(one.indicator_area) if one.indicator_area else ""
    return ", ".join(part for part in (indicator(one.indicator), where) if part)


def _day(day: date | None) -> str:
    return short_day_words(day) if day else ""
