"""From a choice to the painted picture and list, in turns with the floor and plain Dash."""

from collections import defaultdict
from collections.abc import Sequence
from statistics import median
from typing import Any

from playwright.sync_api import Browser, Page

from tests.bench import replay
from tests.bench.figures import ratio
from tests.bench.filters import Filter
from tests.bench.ways import Way, fresh, open_page, ways

Told = dict[str, Any]
WARMING = 3  # steps


def measure(
    browser: Browser,
    ours: str,
    references: str,
    first: dict[str, str],
    filters: Sequence[Filter],
    rounds: int,
    *,
    plain: bool,
) -> list[Told]:
    """Return a row per filter; a round makes the same choice in each of the three ways.

    plain: whether plain Dash takes part. With 2 000 desa its page stood still for four minutes.
    """
    told = []
    for name in dict.fromkeys(one.page for one in filters):
        every = ways(name, ours, references, first)
        shown = [way for way in every if plain or way.name != "plain"]
        pages = {way.name: fresh(browser, way).new_page() for way in shown}
        for way in shown:
            open_page(pages[way.name], way)
        with replay.recorded(pages["ours"]) as asked:
            for one in (one for one in filters if one.page == name):
                told.append(_filter(one, shown, pages, rounds) | replay.server(asked))
        for page in pages.values():
            page.context.close()
    return told


def _filter(one: Filter, shown: Sequence[Way], pages: dict[str, Page], rounds: int) -> Told:
    took: dict[str, list[Told]] = defaultdict(list)
    # The first steps warm code paths of all three and are not counted; no answer is asked for
    # twice while a walk has other values. The last step leaves the filter as the next expects it.
    walk = [one.values[at % len(one.values)] for at in range(WARMING + rounds)]
    for at, value in enumerate([*walk, one.values[-1]]):
        turn = at % len(shown)
        for way in [*shown[turn:], *shown[:turn]]:
            if at == len(walk) and value == walk[-1]:
                continue
            act = way.change(one.key, one.picker, value)
            pages[way.name].bring_to_front()
            once = pages[way.name].evaluate(f"() => window.bench.change(() => {{ {act} }})")
            if WARMING <= at < len(walk):
                took[way.name].append(once)
    whole = {name: [max(t["picture"], t["list"]) for t in all_] for name, all_ in took.items()}
    return {
        "page": one.page,
        "filter": one.key,
        "ms": {name: median(values) for name, values in whole.items()},
        "picture_ms": {name: median(t["picture"] for t in all_) for name, all_ in took.items()},
        "list_ms": {name: median(t["list"] for t in all_) for name, all_ in took.items()},
        "bytes": {name: max(t["bytes"] for t in all_) for name, all_ in took.items()},
        "to_floor": ratio(whole["ours"], whole["floor"]),
        "to_plain": ratio(whole["ours"], whole["plain"]) if "plain" in whole else None,
    }
