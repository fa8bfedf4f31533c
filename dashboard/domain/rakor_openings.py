"""What the opening page of a session shows of the warehouse, as one value to keep."""

from dataclasses import dataclass, replace
from datetime import date

from dashboard.domain.actors import Actor
from dashboard.domain.desa_loads import DesaLoad
from dashboard.domain.rakor_changes import NumberChange
from dashboard.domain.rakor_effects import AreaNumber
from dashboard.domain.rakor_rights import may_read_of
from dashboard.domain.reporting_calendar import Rates, ReportLine


@dataclass(frozen=True)
class Opening:
    """The figures of one version on one day.

    month: the last one with figures, blank where there is none. since: title of the Rakor the
    changes are counted from, blank for the first of its series. unread: why they are not told.
    numbers: of the success indicators of its actions. Documents are kept for years: a field added
    here or in what it holds needs a default, and none changes its meaning.
    """

    version: str
    day: date
    month: str
    reports: Rates
    missing: tuple[ReportLine, ...]
    since: str
    unread: str
    changes: tuple[NumberChange, ...]
    desa: tuple[DesaLoad, ...]
    numbers: tuple[AreaNumber, ...]

    def seen_by(self, actor: Actor) -> "Opening":
        """Return of the desa and the missing reports those an actor may see."""
        return replace(
            self,
            missing=tuple(one for one in self.missing if may_read_of(actor, one.place_code)),
            desa=tuple(one for one in self.desa if may_read_of(actor, one.code)),
        )

    def number(self, indicator: str, area: str) -> AreaNumber | None:
        """Return the number kept of an action's success indicator."""
        wanted = indicator, area
        return next((one for one in self.numbers if (one.indicator, one.area) == wanted), None)
