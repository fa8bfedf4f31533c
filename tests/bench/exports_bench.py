"""How long a deck of ten slides and a whole pack take, of the kabupaten with most desa of a home.

`python -m tests.bench.exports_bench HOME` prints a line for each and a line of JSON.
"""

import io
import json
import sys
import time
from dataclasses import replace
from datetime import date
from pathlib import Path
from statistics import median

from pptx import Presentation

from dashboard.data.home import Home
from dashboard.data.open_room import open_room
from dashboard.domain.actors import LOCAL
from dashboard.domain.audiences import Audience
from dashboard.domain.briefings import Briefing
from dashboard.exports.briefing_slides import briefing_slides
from dashboard.exports.pack_orders import PackOrder, read_order
from dashboard.exports.packs import write_pack
from dashboard.figures.static_maps import Land

SLIDES, DECK_SECONDS, PACK_SECONDS, ROUNDS = 10, 2.0, 20.0, 3


def deck_of_ten(briefing: Briefing, land: Land | None) -> Briefing:
    """Return the first parts of a paparan that make at least ten slides."""
    for count in range(1, len(briefing.items) + 1):
        short = replace(briefing, items=briefing.items[:count])
        if len(Presentation(io.BytesIO(briefing_slides(short, land))).slides) >= SLIDES:
            return short
    return briefing


def main(words: list[str]) -> int:
    room, geography = open_room(Home(Path(words[0])), LOCAL, date.today)
    loaded = room.warehouse.snapshot().catalogue(LOCAL).kabupaten
    kab = max((one.code for one in loaded), key=lambda code: len(room.areas.desa(code)))
    begun = time.perf_counter()
    ordered = read_order(room, geography, PackOrder(kab, Audience.TIM))
    reading = time.perf_counter() - begun
    short = deck_of_ten(ordered.briefing, ordered.land)
    decks, size = [], 0
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        size = len(briefing_slides(short, ordered.land))
        decks.append(time.perf_counter() - begun)
    out, parts = io.BytesIO(), ordered.parts
    begun = time.perf_counter()
    write_pack(ordered.briefing, parts, out)
    pack = reading + time.perf_counter() - begun
    deck = median(decks)
    told = {"kab": kab, "deck": round(deck, 2), "pack": round(pack, 2), "files": len(parts)}
    sys.stdout.write(
        f"deck of {SLIDES} slides  {deck:.2f} s (at most {DECK_SECONDS:.0f}), {size // 1000} kB\n"
        f"pack of {len(parts)} files  {pack:.2f} s (at most {PACK_SECONDS:.0f}), "
        f"{len(out.getvalue()) // 1000} kB\n{json.dumps(told)}\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
