"""The title page of a file: what the part «judul» says, which is not said a second time."""

from dataclasses import dataclass

from dashboard.domain.briefing_order import Part
from dashboard.domain.briefings import Briefing, Item
from dashboard.exports.briefing_facts import facts

SAID = frozenset({"Judul", "Wilayah", "Rakor", "Keadaan"})
"""Facts that a title page says in its own lines."""


@dataclass(frozen=True)
class Cover:
    """facts: name and value of what else is to be known. notes: for the speaker."""

    title: str
    place: str
    points: tuple[str, ...]
    facts: tuple[tuple[str, str], ...]
    notes: str = ""


def cover(briefing: Briefing) -> Cover:
    """Return the title page; where its people left the part out, of what the paparan is."""
    own = next((one for one in briefing.items if one.key == Part.JUDUL), None)
    if own is None:
        known = tuple(facts(briefing)[1:])
        return Cover(briefing.title, briefing.kab_name, (), known[1:])
    more = tuple(fact for fact in facts(briefing) if fact[0] not in SAID)
    audience = f"Untuk {briefing.audience}"
    points = tuple(one for one in own.points if one != audience)
    return Cover(own.title, own.sentence, points, more, own.notes)


def after_cover(briefing: Briefing) -> tuple[Item, ...]:
    """Return the parts that follow the title page."""
    return tuple(one for one in briefing.items if one.key != Part.JUDUL)
