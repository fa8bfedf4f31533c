"""Reading what other source systems say of the same cells."""

from collections import defaultdict
from typing import Any

from dashboard.data.warehouse import Snapshot
from dashboard.domain.actors import Actor
from dashboard.domain.other_figures import OtherFigure, SourcedFigure
from dashboard.domain.views import View


def read_others(snapshot: Snapshot, view: View, actor: Actor) -> dict[str, list[OtherFigure]]:
    """Return the figures of a view that another source gives too, by area code."""
    found: dict[str, list[OtherFigure]] = defaultdict(list)
    asked = {"kab": view.kab, "indicator": view.indicator, "period": view.period}
    for row in snapshot.records("other_figures", actor=actor, **asked):
        found[row["area_code"]].append(_figure(row))
    return dict(found)


def read_others_of_area(
    snapshot: Snapshot, area: str, actor: Actor
) -> dict[tuple[str, str], list[OtherFigure]]:
    """Return the figures of an area that another source gives too, by indicator and period."""
    found: dict[tuple[str, str], list[OtherFigure]] = defaultdict(list)
    for row in snapshot.records("other_figures_of_area", actor=actor, area=area):
        found[row["indicator"], row["period"]].append(_figure(row))
    return dict(found)


def _figure(row: dict[str, Any]) -> OtherFigure:
    return OtherFigure(
        SourcedFigure(
            row["numerator"], row["denominator"], row["source_system"], row["batch_number"]
        ),
        SourcedFigure(
            row["used_numerator"], row["used_denominator"], row["used_source"], row["used_batch"]
        ),
    )
