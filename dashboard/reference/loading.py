"""Load every reference file at once, or say in one sentence what is wrong with it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from dashboard.domain.frameworks import Action, Framework
from dashboard.domain.indicators import Indicator
from dashboard.domain.method_breaks import MethodBreak
from dashboard.domain.opd_names import OpdName
from dashboard.domain.reporting_calendar import ExpectedReport
from dashboard.domain.sasaran import IndicatorSasaran
from dashboard.domain.surveys import Survey
from dashboard.domain.targets import Target
from dashboard.domain.yearly_events import YearlyEvent
from dashboard.reference import checks
from dashboard.reference.errors import ReferenceFileError
from dashboard.reference.files import read_csv, read_toml

FOLDER = Path(__file__).parent


@dataclass(frozen=True)
class SourceName:
    key: str
    source: str


@dataclass(frozen=True)
class Reference:
    """The facts that ship, each in the order of its file; sources are readable names."""

    indicators: dict[str, Indicator]
    targets: tuple[Target, ...]
    frameworks: tuple[Framework, ...]
    surveys: tuple[Survey, ...]
    opd_names: Sequence[OpdName]
    calendar: tuple[YearlyEvent, ...]
    reports: tuple[ExpectedReport, ...]
    method_breaks: tuple[MethodBreak, ...]
    sasaran: tuple[IndicatorSasaran, ...]


def load_reference(folder: Path = FOLDER) -> Reference:
    """Read and check the reference files of a folder; the caller keeps the answer.

    Raises ReferenceFileError (a ValueError) naming file, row and column.
    """
    names = {row.key: row.source for row in read_csv(folder / "sources.csv", SourceName)}

    def sourced(file: str, rows: tuple[Any, ...]) -> tuple[Any, ...]:
        return tuple(
            replace(row, sources=_readable(file, order, row.sources, names))
            for order, row in enumerate(rows, start=1)
        )

    def table(file: str, kind: type) -> tuple[Any, ...]:
        return sourced(file, read_csv(folder / file, kind))

    indicators: tuple[Indicator, ...] = table("indicators.csv", Indicator)
    aksi = read_toml(folder / "frameworks.toml", {"framework": Framework, "action": Action})
    actions: tuple[Action, ...] = sourced("frameworks.toml", aksi["action"])
    frameworks: tuple[Framework, ...] = sourced("frameworks.toml", aksi["framework"])
    checks.actions(frameworks, actions)
    events = read_toml(folder / "calendar.toml", {"event": YearlyEvent})["event"]
    reference = Reference(
        indicators={indicator.id: indicator for indicator in indicators},
        targets=table("targets.csv", Target),
        frameworks=tuple(
            replace(f, actions=tuple(a for a in actions if a.framework == f.id)) for f in frameworks
        ),
        surveys=table("surveys.csv", Survey),
        opd_names=table("opd.csv", OpdName),
        calendar=sourced("calendar.toml", events),
        reports=read_csv(folder / "reports.csv", ExpectedReport),
        method_breaks=table("method_breaks.csv", MethodBreak),
        sasaran=table("sasaran.csv", IndicatorSasaran),
    )
    checks.indicators(indicators)
    checks.targets(reference.targets, reference.indicators)
    checks.surveys(reference.surveys)
    checks.reports(reference.reports, reference.indicators)
    checks.method_breaks(reference.method_breaks, reference.indicators)
    checks.sasaran(reference.sasaran, reference.indicators)
    return reference


def _readable(
    file: str, order: int, keys: tuple[str, ...], names: dict[str, str]
) -> tuple[str, ...]:
    if unknown := [key for key in keys if key not in names]:
        raise ReferenceFileError(
            f"{file} isian ke-{order}, kolom «sources»: «{unknown[0]}» tidak ada di sources.csv; "
            "tambahkan barisnya di sana."
        )
    return tuple(names[key] for key in keys)
