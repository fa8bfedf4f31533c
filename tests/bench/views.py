"""The first view of a page: cold, with nothing in the cache, and warm, beside the floor."""

from collections.abc import Sequence
from statistics import median
from typing import Any

from playwright.sync_api import Browser

from tests.bench.figures import ratio
from tests.bench.ways import Way, fresh, open_page, ways


def measure(
    browser: Browser, ours: str, references: str, first: dict[str, str], page: str, rounds: int
) -> dict[str, Any]:
    """Return ms and bytes of cold and warm views; a round opens ours and the floor in turn."""
    shown = [way for way in ways(page, ours, references, first) if way.name != "plain"]
    cold, warm = _opened(browser, shown, rounds)
    whole = {name: [max(t["picture"], t["list"]) for t in all_] for name, all_ in warm.items()}
    return {
        "page": page,
        "cold_ms": {n: median(max(t["picture"], t["list"]) for t in a) for n, a in cold.items()},
        "cold_bytes": {name: max(t["bytes"] for t in all_) for name, all_ in cold.items()},
        "warm_ms": {name: median(values) for name, values in whole.items()},
        "warm_bytes": {name: max(t["bytes"] for t in all_) for name, all_ in warm.items()},
        "warm_to_floor": ratio(whole["ours"], whole["floor"]),
    }


def _opened(browser: Browser, shown: Sequence[Way], rounds: int) -> tuple[Any, Any]:
    cold: dict[str, list[Any]] = {way.name: [] for way in shown}
    warm: dict[str, list[Any]] = {way.name: [] for way in shown}
    for at in range(rounds):
        for way in shown if at % 2 else shown[::-1]:
            page = fresh(browser, way).new_page()
            cold[way.name].append(open_page(page, way))
            page.goto("about:blank")
            warm[way.name].append(open_page(page, way))
            page.context.close()
    return cold, warm
