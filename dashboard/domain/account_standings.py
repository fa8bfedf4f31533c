"""What who is signed in may know of their own account: this session, the last one, the others."""

from dataclasses import dataclass
from datetime import date, datetime

from dashboard.domain import numbers
from dashboard.domain.kept_batches import local, moment_words


@dataclass(frozen=True)
class Standing:
    """began: of this session. before: the sign-in before it, None for the first. others: sessions
    elsewhere. failed: refused tries since `before`. Moments in UTC.
    """

    began: datetime
    before: datetime | None = None
    others: int = 0
    failed: int = 0


def standing_sentences(standing: Standing, today: date) -> list[str]:
    """Say it line by line; what did not happen is not said, but that nobody else is in."""
    said = [f"Masuk {when(standing.began, today)}"]
    if standing.before is not None:
        said.append(f"Sebelumnya {when(standing.before, today)}")
    if standing.failed:
        since = "sejak itu" if standing.before is not None else "sebelum itu"
        said.append(f"{numbers.count(standing.failed)} kali salah sandi {since}")
    others = numbers.count(standing.others)
    return [*said, f"{others} sesi lain masih masuk" if standing.others else "Tidak ada sesi lain"]


def when(moment: datetime, today: date) -> str:
    """Say a moment near today: `hari ini pukul 17.21`, `21 Nov 2026 08.10`."""
    here = local(moment)
    return f"hari ini pukul {here:%H.%M}" if here.date() == today else moment_words(moment)
