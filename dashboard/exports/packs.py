"""Paket Rakor: all files of one state in one zip, made one after another, with a list of them."""

import zipfile
from collections.abc import Callable, Sequence
from typing import IO

from dashboard.domain.briefings import Briefing
from dashboard.exports.briefing_facts import facts
from dashboard.exports.pack_parts import PICTURES, PROFILES, TABLES, PackPart

CONTENTS = "LEMBAR ISI.txt"
PRESSED = frozenset({"pptx", "xlsx", "docx", "pdf", "png", "zip"})
"""Endings of files that are pressed already."""
Step = Callable[[int, int, str], None]
"""Told before each file: how many are made, of how many, and which comes now."""


class PackCancelledError(Exception):
    """Whoever asked for a pack does not want it any more."""


def write_pack(
    briefing: Briefing,
    parts: Sequence[PackPart],
    out: IO[bytes],
    *,
    step: Step = lambda *_: None,
    stopped: Callable[[], bool] = lambda: False,
    left_out: Sequence[str] = (),
) -> None:
    """Write the zip. stopped: asked before each file. left_out: sentences on what is not in it.

    Raises PackCancelledError.
    """
    with zipfile.ZipFile(out, "w") as pack:
        told = contents(briefing, parts, left_out).encode("utf-8-sig")
        pack.writestr(_entry(CONTENTS, briefing), told)
        for made, part in enumerate(parts):
            if stopped():
                raise PackCancelledError
            step(made, len(parts), part.name)
            pack.writestr(_entry(part.name, briefing), part.make())


def contents(briefing: Briefing, parts: Sequence[PackPart], left_out: Sequence[str]) -> str:
    """Return the list of a pack: what it shows and for whom, then what each file is for."""
    about = [f"{name}: {value}" for name, value in facts(briefing)]
    named = [f"- {part.name}: {part.words}" for part in parts if part.words]
    folders = (
        (TABLES, "tiap tabel sebagai CSV dan JSON"),
        (PICTURES, "tiap gambar sebagai PNG dan SVG, dengan legenda, sumber dan tanggal"),
        (PROFILES, "kabupaten dan tiap kecamatan pada satu halaman A4"),
    )
    named += [
        f"- {folder}/: {words}"
        for folder, words in folders
        if any(part.name.startswith(f"{folder}/") for part in parts)
    ]
    return "\r\n".join(["PAKET RAKOR", *about, "", "Isi:", *named, "", *left_out, ""])


def _entry(name: str, briefing: Briefing) -> zipfile.ZipInfo:
    """Return the entry of a file, dated as the figures are: the same state is the same bytes."""
    year, month, day = (int(part) for part in briefing.made.split("-"))
    made = zipfile.ZipInfo(name, (year, month, day, 0, 0, 0))
    pressed = name.rpartition(".")[2] in PRESSED
    made.compress_type = zipfile.ZIP_STORED if pressed else zipfile.ZIP_DEFLATED
    return made
