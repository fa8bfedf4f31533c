"""The profiles of a Paket Rakor: the kabupaten as PDF and DOCX, each kecamatan as PDF."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import partial

from dashboard.data.area_papers import read_area_paper
from dashboard.data.geography import Geography
from dashboard.data.rakor_room import RakorRoom
from dashboard.data.warehouse import Snapshot
from dashboard.domain.area_papers import AreaPaper
from dashboard.domain.evidence_names import clean_name
from dashboard.exports.area_document import area_document
from dashboard.exports.area_pdf import area_pdf
from dashboard.exports.lands import read_land
from dashboard.exports.pack_parts import PROFILES, PackPart
from dashboard.figures.static_maps import Land

Make = Callable[[AreaPaper, Land | None], bytes]
MAKERS: Mapping[str, Make] = {"pdf": area_pdf, "docx": area_document}


def area_parts(
    room: RakorRoom, geography: Geography, kab: str, snapshot: Snapshot, today: date, month: str
) -> Iterator[PackPart]:
    """Yield them as whoever asks in the room may see them; each is read when its turn comes.

    snapshot, today: of the paparan. month: empty for the newest.
    """

    def make(code: str, ending: str) -> bytes:
        paper = read_area_paper(
            room, geography, code, room.who(), month, snapshot=snapshot, today=today
        )
        return MAKERS[ending](paper, read_land(geography, kab))

    of_kab = snapshot.catalogue(room.who()).area_name(kab)
    named = [(kab, of_kab, "pdf"), (kab, of_kab, "docx")]
    named += [
        (one.code, f"{one.code} Kecamatan {one.name}", "pdf") for one in room.areas.kecamatan(kab)
    ]
    for code, name, ending in named:
        file = clean_name(f"Profil {name}.{ending}")
        yield PackPart(f"{PROFILES}/{file}", "", partial(make, code, ending))
