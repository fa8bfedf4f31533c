"""What every file of a paparan says of itself: place, figures, audience, filters."""

from datetime import date
from typing import Protocol

from dashboard.domain.audiences import Audience
from dashboard.domain.briefings import Briefing
from dashboard.domain.periods import day_words

SAMPLE = "DATA CONTOH: angka, nama dan catatan buatan"
FOR = {
    Audience.TIM: "tim TPPS; angka kecil terlihat, jangan disebarkan",
    Audience.UMUM: "umum; hanya data tetap, angka kecil yang sensitif ditutup",
}


class Footed(Protocol):
    """What a line below every page is made of: a paparan, the profile of an area."""

    @property
    def kab_name(self) -> str: ...
    @property
    def snapshot(self) -> str: ...
    @property
    def audience(self) -> Audience: ...
    @property
    def sample(self) -> bool: ...


def facts(briefing: Briefing) -> list[tuple[str, str]]:
    """Return name and value of each fact, those that do not apply left out."""
    told = [
        ("Judul", briefing.title),
        ("Wilayah", briefing.kab_name),
        ("Rakor", briefing.session),
        ("Tempat", briefing.place),
        ("Keadaan", day_words(date.fromisoformat(briefing.made))),
        ("Saringan", "; ".join(briefing.filters)),
        ("Versi angka", briefing.snapshot),
        ("Untuk", FOR[briefing.audience]),
        ("Data", SAMPLE if briefing.sample else ""),
    ]
    return [(name, value) for name, value in told if value]


def footing(briefing: Footed) -> str:
    """Return the line below every page: what it is, its figures, for whom."""
    told = [
        "DATA CONTOH" if briefing.sample else "",
        briefing.kab_name,
        f"versi {briefing.snapshot}",
        f"untuk {briefing.audience}",
    ]
    return " · ".join(part for part in told if part)
