"""How often "sesuai laju" was said and the target then missed, over all history of a home.

`python -m tests.bench.pace_backtest HOME [--desa]` prints a table by kabupaten and a line of JSON.
Kecamatan and kabupaten are judged; desa too where asked, which takes minutes.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from dashboard.data.histories import Asked, read_histories
from dashboard.data.home import Home
from dashboard.data.warehouse import Snapshot, Warehouse
from dashboard.domain.actors import LOCAL
from dashboard.domain.area_codes import Level
from dashboard.domain.histories import History, Rules
from dashboard.domain.method_breaks import breaks_of
from dashboard.domain.pace_backtests import Backtest, backtest
from dashboard.domain.pace_verdicts import PaceVerdict
from dashboard.reference import Reference, load_reference

JUDGED = (PaceVerdict.SESUAI_LAJU, PaceVerdict.PERLU_PERCEPATAN, PaceVerdict.TAK_TERKEJAR)
EVER = date(9999, 12, 31)


def of_kabupaten(
    snapshot: Snapshot, reference: Reference, kab: str, levels: Sequence[Level]
) -> Backtest:
    """Backtest every indicator of a kabupaten that has a target, against the one now in force."""
    whole = Backtest()
    for indicator in snapshot.catalogue(LOCAL).indicators_with_figures(kab):
        newest = snapshot.catalogue(LOCAL).periods[kab, indicator.id][0]
        target = snapshot.catalogue(LOCAL).target(indicator.id, kab, newest)
        if target is None or not indicator.percent:
            continue
        breaks = [one.month for one in breaks_of(reference.method_breaks, indicator.id, kab)]
        for level in levels:
            held = read_histories(snapshot, Asked(kab, indicator.id, EVER), level, LOCAL)
            every = [History(code, code, points) for code, points in held.items()]
            months = sorted({point.month for one in every for point in one.points})
            rules = Rules.of(indicator, breaks)
            whole += backtest(every, target.value, rules, months, up=indicator.up)
    return whole


def rates(found: Backtest) -> dict[str, float | int | None]:
    """Return the figures of one line: how often each was said, and how often it was wrong."""
    said: dict[str, float | int | None] = {one.key: found.said[one] for one in JUDGED}
    return {**said, "false_green": found.false_green, "false_alarm": found.false_alarm}


def backtested(home: Path, *, desa: bool = False) -> dict[str, dict[str, float | int | None]]:
    """Return the rates of every kabupaten of a home with figures, by code, and of all (`semua`)."""
    reference = load_reference()
    snapshot = Warehouse(Home(home), reference.indicators).snapshot()
    levels = [Level.KABUPATEN, Level.KECAMATAN, *([Level.DESA] if desa else [])]
    found = {
        area.code: of_kabupaten(snapshot, reference, area.code, levels)
        for area in snapshot.catalogue(LOCAL).kabupaten
        if snapshot.catalogue(LOCAL).indicators_with_figures(area.code)
    }
    every = sum(found.values(), Backtest())
    return {code: rates(one) for code, one in {**found, "semua": every}.items()}


def table(found: dict[str, dict[str, float | int | None]]) -> str:
    """Return the rates as lines of text."""
    heads = ("wilayah", *(one.value for one in JUDGED), "hijau palsu %", "merah palsu %")
    lines = ["".join(f"{head:>18}" for head in heads)]
    for code, one in found.items():
        said = [
            "–" if value is None else f"{value:.1f}" if isinstance(value, float) else str(value)
            for value in one.values()
        ]
        lines.append("".join(f"{text:>18}" for text in (code, *said)))
    return "\n".join(lines)


if __name__ == "__main__":
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("home", type=Path)
    asked.add_argument("--desa", action="store_true")
    given = asked.parse_args()
    answer = backtested(given.home, desa=given.desa)
    sys.stdout.write(f"{table(answer)}\n{json.dumps(answer)}\n")
