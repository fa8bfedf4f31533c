"""What a layout needs to know beside the table itself."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from dashboard.domain.indicators import Indicator
from dashboard.domain.periods import Period
from dashboard.intake.answers import Answers
from dashboard.intake.area_matching import AreaMatcher


@dataclass(frozen=True)
class Context:
    matcher: AreaMatcher
    indicators: Mapping[str, Indicator]
    period: Period
    answers: Answers = field(default_factory=Answers)
