"""The making of one pack, in a process of its own."""

import logging
from datetime import date
from pathlib import Path

from dashboard.data.home import Home
from dashboard.data.open_room import open_room
from dashboard.domain.actors import Actor
from dashboard.exports.pack_desk import BROKEN, PACK, STOP, PackStanding, PackState, tell
from dashboard.exports.pack_orders import PackOrder, read_order
from dashboard.exports.pack_parts import file_name
from dashboard.exports.packs import PackCancelledError, write_pack

CANCELLED = "Paket dibatalkan."


def work(home: Home, place: Path, order: PackOrder, actor: Actor, today: str) -> None:
    """Make the zip in a folder and tell there how far it is; what fails is told there too."""
    audience = order.audience.value

    def step(made: int, of: int, name: str) -> None:
        tell(place, PackStanding(PackState.RUNNING, made, of, name, audience))

    zipped = place / PACK
    try:
        room, geography = open_room(home, actor, lambda: date.fromisoformat(today))
        ordered = read_order(room, geography, order)
        parts = ordered.parts
        with zipped.open("wb") as out:
            write_pack(
                ordered.briefing, parts, out, step=step,
                stopped=(place / STOP).exists, left_out=ordered.left_out,
            )  # fmt: skip
        name = file_name(ordered.briefing, "zip").replace("Paparan", "Paket Rakor", 1)
        done = PackStanding(PackState.READY, len(parts), len(parts), "", audience, name)
    except PackCancelledError:
        zipped.unlink(missing_ok=True)
        done = PackStanding(PackState.CANCELLED, line=CANCELLED, audience=audience)
    except (ValueError, LookupError, OSError) as wrong:
        zipped.unlink(missing_ok=True)
        done = PackStanding(PackState.FAILED, line=str(wrong), audience=audience)
    except Exception:
        zipped.unlink(missing_ok=True)
        logging.getLogger(__name__).exception("paket tidak jadi")
        done = PackStanding(PackState.FAILED, line=BROKEN, audience=audience)
    tell(place, done)
