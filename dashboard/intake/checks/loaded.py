"""What a comparison with the loaded figures says to the person who brings the file."""

from collections.abc import Callable
from datetime import date
from itertools import groupby

from dashboard.domain.numbers import count, percent
from dashboard.domain.periods import Period, day_words
from dashboard.domain.sentences import listed
from dashboard.intake.comparison import Change, Comparison, State
from dashboard.intake.problems import Problem

NAMED = 3  # areas named in one sentence; the report holds them all


def against_loaded(
    comparison: Comparison,
    cutoff: date | None,
    name: Callable[[str], str],
    indicator: Callable[[str], str],
) -> list[Problem]:
    """Return a note that a period is loaded, and a warning per indicator and period that changed.

    cutoff: of the file. name, indicator: words for an area code and an indicator's id.
    """
    if comparison.state is State.NEW:
        return []
    problems = [Problem("periode-sudah-dimuat", "", "", "", _loaded(comparison))]
    before = comparison.cutoff
    if cutoff and before and cutoff < before:
        reason = f"data s.d. {day_words(cutoff)}, padahal sudah dimuat s.d. {day_words(before)}"
        problems.append(Problem("data-lebih-lama", "", "", "", reason))

    def kind(change: Change) -> tuple[str, str]:
        return change.indicator, change.period

    for (one, period), found in groupby(sorted(comparison.changes, key=kind), kind):
        changes = list(found)
        told = [f"{name(c.area_code)} {_words(c.was)} → {_words(c.now)}" for c in changes[:NAMED]]
        more = f" dan {len(changes) - NAMED} wilayah lain" if len(changes) > NAMED else ""
        reason = (
            f"{indicator(one)} {Period.parse(period).words}: {len(changes)} wilayah berubah dari "
            f"{listed(sorted({c.batch for c in changes}))} ({'; '.join(told)}{more})"
        )
        first = changes[0]
        problems.append(
            Problem("angka-berubah", first.sheet, first.cells, _words(first.now), reason)
        )
    return problems


def _loaded(comparison: Comparison) -> str:
    counts = [
        (comparison.same, "sama"),
        (len(comparison.changes), "berubah"),
        (comparison.new, "baru"),
        (comparison.gone, "tidak ada lagi di berkas ini"),
    ]
    told = ", ".join(f"{count(number)} {words}" for number, words in counts if number)
    return f"sebagian sudah dimuat sebagai {listed(comparison.earlier)}: {told} (angka per wilayah)"


def _words(values: tuple[int | float | None, ...]) -> str:
    over, under, share = values
    if over is None and share is not None:
        return percent(share)
    part = "kosong" if over is None else count(int(over))
    return part if under is None else f"{part}/{count(int(under))}"
