"""In which class a desa is drawn, and what it carries over its colour."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from dashboard.domain import area_classes, tokens
from dashboard.domain.readings import Reading
from dashboard.domain.verdicts import Verdict

PLAIN, BARE, class_of = area_classes.PLAIN, area_classes.BARE, area_classes.class_of


@dataclass(frozen=True)
class Overlays:
    """The desa that carry something over their colour."""

    bare: list[str]
    few_on_light: list[str]
    few_on_dark: list[str]
    suspect: list[str]
    withheld: list[str]

    @classmethod
    def of(cls, readings: Mapping[str, Reading], classes: Sequence[int], *, up: bool) -> "Overlays":
        shown = list(zip(readings.items(), classes, strict=True))
        dark = [one.dark for one in tokens.ramp(up=up)]
        few = [(code, drawn) for (code, one), drawn in shown if one.few and drawn < PLAIN]
        bare = [(code, one) for (code, one), drawn in shown if drawn == BARE]
        return cls(
            bare=[code for code, _ in bare],
            few_on_light=[code for code, drawn in few if not dark[drawn]],
            few_on_dark=[code for code, drawn in few if dark[drawn]],
            suspect=[code for code, one in bare if one.verdict is Verdict.PERIKSA_DATA],
            withheld=[code for code, one in bare if one.withheld],
        )


def desa_classes(
    readings: Mapping[str, Reading], breaks: Sequence[float], chosen: Collection[str]
) -> list[int]:
    """Return the class of every desa. chosen: the desa that keep their colour."""
    return [
        class_of(reading, breaks) if code in chosen else PLAIN for code, reading in readings.items()
    ]
