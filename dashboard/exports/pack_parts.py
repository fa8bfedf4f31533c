"""What a Paket Rakor holds: the name of each file in the zip, and how it is made when its turn
comes."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from dashboard.domain.briefings import Briefing, Item
from dashboard.domain.evidence_names import clean_name
from dashboard.exports.briefing_document import briefing_document
from dashboard.exports.briefing_pdf import PageFormat, briefing_pdf
from dashboard.exports.briefing_slides import briefing_slides
from dashboard.exports.briefing_workbook import briefing_workbook
from dashboard.exports.picture_files import picture_file, pictured
from dashboard.exports.table_files import table_csv, table_json
from dashboard.figures.static_maps import Land

TABLES, PICTURES, PROFILES = "tabel", "gambar", "profil"


@dataclass(frozen=True)
class PackPart:
    """One file. name: in the zip. words: what it is; empty for one of a folder."""

    name: str
    words: str
    make: Callable[[], bytes]


def file_name(briefing: Briefing, ending: str, more: str = "") -> str:
    """Return `Paparan Kabupaten Kapuas 2025-09-15 untuk umum.pptx`."""
    told = f"Paparan{more} {briefing.kab_name} {briefing.made} untuk {briefing.audience}"
    return clean_name(f"{told}.{ending}")


def briefing_parts(
    briefing: Briefing, land: Land | None, html: Callable[[], bytes]
) -> Iterator[PackPart]:
    """Yield the files of a paparan, the whole ones first, then each table and picture.

    html: makes the offline file.
    """

    def name(ending: str, more: str = "") -> str:
        return file_name(briefing, ending, more)

    yield PackPart(
        name("pptx"), "slide yang dapat disunting", partial(briefing_slides, briefing, land)
    )
    for page, words in ((PageFormat.A4, "cetak A4"), (PageFormat.WALL, "layar 16:9")):
        more = "" if page is PageFormat.A4 else " layar"
        yield PackPart(name("pdf", more), words, partial(briefing_pdf, briefing, land, page))
    yield PackPart(name("xlsx"), "semua tabel", partial(briefing_workbook, briefing))
    yield PackPart(name("docx"), "naskah dengan tabel", partial(briefing_document, briefing, land))
    yield PackPart(name("html"), "paparan tanpa jaringan, dibuka di peramban", html)
    for number, item in enumerate(briefing.items, start=1):
        yield from _of_item(briefing, item, f"{number:02} {item.title}", land)


def _of_item(briefing: Briefing, item: Item, title: str, land: Land | None) -> Iterator[PackPart]:
    if item.table is not None:
        for ending, make in (
            ("csv", partial(table_csv, item.table)),
            ("json", partial(table_json, briefing, item)),
        ):
            yield PackPart(f"{TABLES}/{clean_name(f'{title}.{ending}')}", "", make)
    if pictured(item, land):
        for ending in ("png", "svg"):
            make = partial(picture_file, briefing, item, land, ending)
            yield PackPart(f"{PICTURES}/{clean_name(f'{title}.{ending}')}", "", make)
