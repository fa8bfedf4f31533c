"""What BPK's recommendations put at risk in a Rakor."""

from collections.abc import Collection, Iterable
from datetime import date

from dashboard.domain import numbers
from dashboard.domain.bpk_clock import Clock, Turn
from dashboard.domain.bpk_recommendations import Recommendation
from dashboard.domain.bpk_standings import Timed, late, running, undated, unproven
from dashboard.domain.periods import short_day_words
from dashboard.domain.rakor_agenda import SOON
from dashboard.domain.rakor_risks import DUE, LATE, UNPROVED, Risk

WHAT = {Turn.ANSWER: "jawaban rekomendasi BPK", Turn.RESPOND: "tanggapan konsep LHP"}

OLDEST = "dihitung dari yang paling lama"


def of_recommendations(
    some: Collection[Recommendation], today: date, href: str, filed: Collection[int] = frozenset()
) -> list[Risk]:
    """Return what is late by OPD, due within two weeks, without its day, and without evidence.

    filed: ids of the recommendations with a file of evidence. BPK's own reviews are no risk of
    the kabupaten.
    """
    behind = late(some, today)
    ids = {one.id for one, _ in behind}
    coming = [
        pair
        for pair in running(some, today)
        if pair[0].id not in ids and pair[1].turn in WHAT and _soon(pair[1])
    ]
    return [
        *_by_opd(behind, href),
        *(_due(one, found, href) for one, found in coming),
        *_many(undated(some, today), "tanpa tanggal terima, harinya belum terhitung", href),
        *_many(unproven(some, filed), "dijawab tanpa bukti", href),
    ]


def _soon(found: Clock) -> bool:
    return found.days_left is not None and found.days_left <= SOON.days


def _by_opd(behind: Iterable[Timed], href: str) -> list[Risk]:
    held: dict[tuple[str, Turn], list[Clock]] = {}
    for one, found in behind:
        held.setdefault((one.opd, found.turn), []).append(found)
    return [
        Risk(
            f"{opd}: {numbers.count(len(clocks))} {WHAT[turn]} lewat tenggat",
            -max(found.days_late for found in clocks),
            href,
            LATE,
            OLDEST if len(clocks) > 1 else "",
        )
        for (opd, turn), clocks in held.items()
    ]


def _due(one: Recommendation, found: Clock, href: str) -> Risk:
    until = f" · tenggat {short_day_words(found.due)}" if found.due else ""
    words = f"{one.opd}: {WHAT[found.turn]} {one.code}"
    return Risk(words, found.days_left, href, DUE, f"{one.text}{until}")


def _many(some: Collection[Recommendation], why: str, href: str) -> list[Risk]:
    if not some:
        return []
    return [Risk(f"{numbers.count(len(some))} rekomendasi BPK {why}", None, href, UNPROVED)]
