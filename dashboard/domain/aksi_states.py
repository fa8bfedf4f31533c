"""How far each aksi of a year is, held against the calendar on a day."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from dashboard.domain.aksi_forms import DONE, UNKNOWN
from dashboard.domain.aksi_plans import AksiPlan
from dashboard.domain.record_fields import Value

Values = Mapping[str, Value]


@dataclass(frozen=True)
class AksiState:
    """record: of the kabupaten, None where nobody wrote one. kecamatan: of each, by code."""

    plan: AksiPlan
    record: Values | None = None
    kecamatan: Mapping[str, Values] = field(default_factory=dict)

    @property
    def status(self) -> str:
        return str(self.record["state"]) if self.record else UNKNOWN

    @property
    def done_on(self) -> date | None:
        return day_of(self.record, "done_on") if self.status == DONE else None

    @property
    def due(self) -> date:
        """The day of the kabupaten's own calendar where it has one, else of the common one."""
        return day_of(self.record, "due") or self.plan.due

    def done(self, today: date) -> bool:
        return self.done_on is not None and self.done_on <= today

    def ahead(self, today: date) -> bool:
        """Tell whether it is said to be done on a day that has not come."""
        return self.done_on is not None and self.done_on > today

    def overdue(self, today: date) -> bool:
        return not self.done(today) and today > self.due

    def days_late(self, today: date) -> int:
        """Return the days past the due day: until it was done, or until today; 0 in time."""
        end = self.done_on if self.done_on is not None and self.done(today) else today
        return max(0, (end - self.due).days)

    def begun(self, today: date) -> bool:
        return self.record is not None or today >= self.plan.windows[0][0]

    @property
    def kecamatan_done(self) -> int:
        return sum(one["state"] == DONE for one in self.kecamatan.values())


def day_of(values: Values | None, key: str) -> date | None:
    found = values.get(key) if values else None
    return found if isinstance(found, date) else None


def name_of(values: Values) -> tuple[Value, Value, Value]:
    """Return what a record and a plan share: year, aksi, part."""
    return values["year"], values["aksi"], values["part"]


def states(
    asked: Sequence[AksiPlan], records: Iterable[Values], parts: Iterable[Values]
) -> list[AksiState]:
    """Put each record to its plan. parts: of the kecamatan. What no plan asks for stays out."""
    own = {name_of(one): one for one in records}
    below: dict[tuple[Value, Value, Value], dict[str, Values]] = {}
    for one in parts:
        below.setdefault(name_of(one), {})[str(one["kecamatan"])] = one
    found = []
    for plan in asked:
        name = (plan.year, plan.action.word, plan.part)
        found.append(AksiState(plan, own.get(name), below.get(name, {})))
    return found
