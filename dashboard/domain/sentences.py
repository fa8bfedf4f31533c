"""Sentences a chair can say aloud; each is true only where its condition holds."""

from collections.abc import Sequence
from decimal import Decimal

from dashboard.domain import numbers
from dashboard.domain.indicators import Indicator
from dashboard.domain.periods import Period
from dashboard.domain.readings import Reading
from dashboard.domain.targets import Target
from dashboard.domain.verdicts import Verdict

NAMED = 3  # areas named in one sentence: more cannot be said in one breath


def listed(names: Sequence[str]) -> str:
    """Join names as people say them: `Ngabang, Mandor dan Menyuke`."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} dan {names[-1]}"


def goal(target: Target) -> str:
    """Say a target without idle decimals: `80 %`, `15,5 %`."""
    exact = Decimal(str(target.value)).normalize()
    return numbers.percent(target.value, max(0, -int(exact.as_tuple().exponent)))


def standing(
    indicator: Indicator,
    reading: Reading | None,
    target: Target | None,
    *,
    place: str,
    period: str,
    carriers: Sequence[tuple[str, int]] = (),
    reporting: str = "",
) -> str:
    """Say where an area stands on an indicator, and who carries what is missing.

    place: `Kabupaten Landak`. carriers: name and whole people missing of each area below.
    reporting: `9 dari 13 kecamatan`, where not all have reported; empty where they have.
    """
    when = Period.parse(period).words
    if reading is None or not reading.reported or reading.percent is None:
        return f"Belum ada laporan {indicator.short_name} dari {place} untuk {when}."
    share = numbers.percent(reading.percent)
    counted = f"{numbers.count(reading.numerator)} dari {numbers.count(reading.denominator)}"
    if reading.verdict is Verdict.PERIKSA_DATA:
        return f"Angka {place} perlu diperiksa: {counted} {indicator.people}."
    if target is None:
        said = f"{indicator.short_name} di {place}: {share} ({counted}), belum ada target."
    elif reading.verdict is Verdict.TIDAK_DINILAI:
        said = f"{indicator.short_name} di {place}: {counted}, {reading.judgement.reason}."
    elif reading.verdict is Verdict.TERCAPAI:
        said = f"{indicator.short_name} di {place} {share}: target {goal(target)} tercapai."
    elif reading.verdict is Verdict.SEKITAR_TARGET:
        said = _around(indicator, reading, target, place, share)
    else:
        said = _short(indicator, reading, target, carriers)
    return f"{said} Baru {reporting} melapor." if reporting else said


def _around(indicator: Indicator, reading: Reading, target: Target, place: str, share: str) -> str:
    gap = reading.gap(target, up=indicator.up) or 0.0
    side = "di atas" if (gap > 0) == indicator.up else "di bawah"
    said = f"{indicator.short_name} di {place} {share}: sekitar target {goal(target)}"
    if reading.people is None or gap == 0:
        return f"{said}."
    if reading.people > 0:
        what = "kurang" if indicator.up else "lebih"
        return f"{said}, sedikit {side}, {what} {_people(reading.people, indicator)}."
    return f"{said}, sedikit {side}."


def _short(
    indicator: Indicator, reading: Reading, target: Target, carriers: Sequence[tuple[str, int]]
) -> str:
    missing = _people(reading.people or 0, indicator)
    if indicator.up:
        said = f"Kurang {missing} untuk mencapai {goal(target)}"
    else:
        said = f"Kelebihan {missing} dari batas {goal(target)}"
    behind = sorted((c for c in carriers if c[1] > 0), key=lambda c: (-c[1], c[0]))
    if len(behind) <= NAMED:
        return f"{said}."
    named = behind[:NAMED]
    part = 100 * sum(people for _, people in named) / sum(people for _, people in behind)
    return f"{said}; {numbers.percent(part, 0)} di {listed([name for name, _ in named])}."


def _people(people: int, indicator: Indicator) -> str:
    return f"{numbers.count(people)} {indicator.people}"
