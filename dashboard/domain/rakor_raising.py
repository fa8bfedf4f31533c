"""What a kecamatan cannot settle itself, raised to the Rakor of the kabupaten."""

from collections.abc import Iterable
from dataclasses import dataclass

from dashboard.domain.rakor_actions import Action
from dashboard.domain.rakor_fields import LONGEST
from dashboard.domain.rakor_sessions import Session, SessionStatus


@dataclass(frozen=True)
class Raising:
    """An action of a kecamatan, and the session of the kabupaten that it waits in.

    home: the session it was agreed in. revision: of the moment it was raised.
    """

    action_id: int
    decision_id: int
    home: Session
    there: Session
    revision: int


def may_raise(action: Action, session: Session) -> None:
    """Raise ValueError with a sentence for what is not for the kabupaten. session: its own."""
    if not session.series.kec_code:
        raise ValueError("Tindakan ini sudah di Rakor kabupaten.")
    if action.over:
        raise ValueError(f"Tindakan ini sudah {action.status}; tidak perlu dinaikkan.")


def receiving(sessions: Iterable[Session]) -> Session | None:
    """Return the session that takes what is raised: the running one, else the next draft."""
    held = [one for one in sessions if not one.series.kec_code and not one.closed]
    order = (SessionStatus.RUNNING, SessionStatus.DRAFT)
    return min(held, key=lambda one: (order.index(one.status), one.planned, one.id), default=None)


def asked(action: Action, place: str) -> str:
    """Say what the kabupaten is asked: `Kecamatan Ngabang: kirim data; kendala: …; diminta: …`."""
    parts = [
        f"{place}: {action.action}",
        f"kendala: {action.obstacle}" if action.obstacle else "",
        f"diminta: {action.support}" if action.support else "",
    ]
    said = "; ".join(part for part in parts if part)
    return said if len(said) <= LONGEST else f"{said[: LONGEST - 1]}…"
