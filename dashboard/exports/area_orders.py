"""What somebody asks to take away of one area: its profile, for whom, as which kind of file."""

from dataclasses import dataclass

from dashboard.data.area_papers import read_area_paper
from dashboard.data.geography import Geography
from dashboard.data.rakor_room import RakorRoom
from dashboard.domain.area_papers import AreaPaper
from dashboard.domain.audiences import Audience
from dashboard.domain.evidence_kinds import KINDS
from dashboard.domain.rakor_rights import sees_figures
from dashboard.exports.area_parts import MAKERS
from dashboard.exports.lands import read_land
from dashboard.exports.pack_orders import actor_for


@dataclass(frozen=True)
class AreaFile:
    paper: AreaPaper
    content: bytes
    media_type: str


def area_file(
    room: RakorRoom,
    geography: Geography,
    code: str,
    ending: str,
    audience: Audience = Audience.UMUM,
    month: str = "",
) -> AreaFile:
    """Return the profile of an area as `pdf` or `docx`, as whoever asks in the room may see it.

    month: the newest where not given. Raises LookupError, PermissionError, NoWarehouseError.
    """
    if ending not in MAKERS:
        raise LookupError(f"Profil wilayah hanya sebagai {' atau '.join(MAKERS)}.")
    actor = actor_for(room.who(), audience)
    if not sees_figures(actor, code):
        raise PermissionError(f"Wilayah {code} di luar wilayah akun Anda.")
    paper = read_area_paper(room, geography, code, actor, month)
    content = MAKERS[ending](paper, read_land(geography, paper.kab))
    return AreaFile(paper, content, KINDS[ending].media_type)
