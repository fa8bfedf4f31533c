"""What a leader must know of the Rakor before opening it: promises kept, and what to decide."""

from collections.abc import Sequence
from dataclasses import dataclass

from dashboard.domain import numbers
from dashboard.domain.rakor_actions import Action
from dashboard.domain.rakor_decisions import Decision
from dashboard.domain.rakor_promises import Promises, sentence
from dashboard.domain.rakor_sessions import Session


@dataclass(frozen=True)
class RakorBrief:
    """session: the running one or the next draft. owners: who has most overdue first.

    stuck: actions that ask for support; waiting: decisions proposed.
    """

    session: Session
    owners: Sequence[Promises]
    stuck: Sequence[Action]
    waiting: Sequence[Decision]

    @property
    def asked(self) -> int:
        return len(self.stuck) + len(self.waiting)

    @property
    def sentence(self) -> str:
        """Say it aloud: promises first, then what needs a decision."""
        if not self.asked:
            return f"{sentence(self.owners)} Tidak ada yang menunggu keputusan."
        return f"{sentence(self.owners)} {numbers.count(self.asked)} hal menunggu keputusan."

    @property
    def questions(self) -> list[str]:
        """Return what is to be decided, each in one line."""
        proposed = [one.text for one in self.waiting]
        return proposed + [
            f"{one.owner}: {one.action}; diminta {one.support}" for one in self.stuck
        ]
