"""Sentences a chair can say aloud; each is true only where its condition holds."""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

from dashboard.domain import audiences, numbers
from dashboard.domain.indicators import Indicator
from dashboard.domain.periods import Period
from dashboard.domain.readings import Reading
from dashboard.domain.shortfall_words import missing_words, net_words
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


def doubted_goal(target: Target) -> str:
    """Say a target, and that it is to be checked where no source confirms it."""
    return f"{goal(target)} ({target.doubt})" if target.doubt else goal(target)


def dated_goal(target: Target, year: int) -> str:
    """Say a target as seen from a year: `target 80 % (2024, belum diperbarui)`."""
    return f"target {goal(target)} ({target.age(year)})"


def part_of(people: int, whole: int) -> str:
    """Say which part of the people missing some carry, in whole percent: all of them alone 100."""
    share = numbers.percent(Fraction(100 * people, whole), 0)
    return numbers.percent(99, 0) if people < whole and 200 * people >= 199 * whole else share


def standing(
    indicator: Indicator,
    reading: Reading | None,
    target: Target | None,
    *,
    place: str,
    period: str,
    carriers: Sequence[tuple[str, int]] = (),
    each: str = "",
) -> str:
    """Say where an area stands on an indicator, and who carries what is missing.

    place: `Kabupaten Landak`. carriers: name and whole people missing of each area below. each:
    noun of those who are short, said where others are past the target.
    """
    when = Period.parse(period).words
    if reading is not None and reading.withheld:
        return f"{indicator.short_name} di {place}, {when}: {audiences.REASON}."
    if reading is None or not reading.reported or reading.percent is None:
        return f"Belum ada laporan {indicator.short_name} dari {place} untuk {when}."
    share = numbers.percent(reading.percent)
    counted = f"{numbers.count(reading.numerator)} dari {numbers.count(reading.denominator)}"
    if reading.verdict is Verdict.PERIKSA_DATA:
        named = f"{indicator.short_name} di {place}"
        return f"Angka {named} perlu diperiksa: {counted} {indicator.people}."
    if target is None:
        said = f"{indicator.short_name} di {place}: {share} ({counted}), belum ada target."
    elif reading.verdict is Verdict.TIDAK_DINILAI:
        said = f"{indicator.short_name} di {place}: {counted}, {reading.judgement.reason}."
    elif reading.verdict is Verdict.TERCAPAI:
        said = f"{indicator.short_name} di {place} {share}: target {doubted_goal(target)} tercapai."
    elif reading.verdict is Verdict.SEKITAR_TARGET:
        said = _around(indicator, reading, target, place)
    else:
        said = _short(indicator, reading, target, place, carriers, each)
    return said


def _around(
    indicator: Indicator,
    reading: Reading,
    target: Target,
    place: str,
) -> str:
    share = numbers.percent(reading.percent)
    gap = reading.gap(target, up=indicator.up) or 0.0
    side = "di atas" if (gap > 0) == indicator.up else "di bawah"
    said = f"{indicator.short_name} di {place} {share}: sekitar target {doubted_goal(target)}"
    if reading.people is None or gap == 0:
        return f"{said}."
    if reading.people > 0:
        what = "kurang" if indicator.up else "lebih"
        return f"{said}, sedikit {side}, {what} {missing_words(reading, indicator)}."
    return f"{said}, sedikit {side}."


def _short(
    indicator: Indicator,
    reading: Reading,
    target: Target,
    place: str,
    carriers: Sequence[tuple[str, int]],
    each: str,
) -> str:
    missing = missing_words(reading, indicator)
    promise = f"{doubted_goal(target)} {indicator.short_name} di {place}"
    if each and net_words(reading, up=indicator.up):
        # Who is past the target in one area fills no gap in another.
        promise = f"{doubted_goal(target)} {indicator.short_name} di setiap {each} {place}"
    if indicator.up:
        said = f"Kurang {missing} untuk mencapai {promise}"
    else:
        said = f"Kelebihan {missing} dari batas {promise}"
    behind = sorted((c for c in carriers if c[1] > 0), key=lambda c: (-c[1], c[0]))
    if len(behind) <= NAMED:
        return f"{said}."
    named = behind[:NAMED]
    carried, whole = (sum(people for _, people in some) for some in (named, behind))
    shared, where = part_of(carried, whole), listed([name for name, _ in named])
    if whole == reading.missing:
        return f"{said}; {shared} di {where}."
    # Who is past the target fills no other area's gap: the parts are of more people than the net.
    verb = "kurang" if indicator.up else "lebih"
    return f"{said}; {shared} dari {numbers.count(whole)} yang {verb} ada di {where}."
