"""Who carries the shortfall, in words a chair can say aloud."""

from collections.abc import Sequence

from dashboard.domain import numbers
from dashboard.domain.gaps import Gap, carriers
from dashboard.domain.indicators import Indicator
from dashboard.domain.sentences import listed, part_of
from dashboard.domain.targets import Target

HALF, MOST = 50, 80
NAMED = 10  # names in one part of the sentence


def shortfall_word(indicator: Indicator) -> str:
    return "kekurangan" if indicator.up else "kelebihan"


def limit_word(indicator: Indicator) -> str:
    return "target" if indicator.up else "batas"


def people_words(people: int, *, up: bool) -> str:
    """Say whole people missing: `1.284`; past the target `2 di atas target`."""
    if people >= 0:
        return numbers.count(people)
    return f"{numbers.count(-people)} {'di atas target' if up else 'di bawah batas'}"


def title(indicator: Indicator, target: Target | None, noun: str) -> str:
    """Name what the chart shows: `Jarak ke target per kecamatan`."""
    if target is None:
        return f"Capaian per {noun}"
    return f"Jarak ke {limit_word(indicator)} per {noun}"


def who_carries(ranked: Sequence[Gap], indicator: Indicator, noun: str) -> str:
    """Name the fewest areas that carry at least half and 80 % of the shortfall, with the part
    they do carry; empty without a target.

    ranked: every area, those without a figure too. noun: `kecamatan` or `desa`.
    """
    if not any(one.points is not None for one in ranked):
        return ""
    if withheld := sum(one.reading.withheld for one in ranked):
        return f"Siapa yang menanggung tidak dihitung: {withheld} {noun} disamarkan untuk umum."
    half, most = carriers(ranked, HALF), carriers(ranked, MOST)
    if not half:
        side = "di bawah target" if indicator.up else "di atas batas"
        return f"Tidak ada {noun} yang melapor {side}."
    whole = sum(one.missing for one in ranked)
    verb = "kurang" if indicator.up else "lebih"
    base = f"{numbers.count(whole)} {indicator.people} yang {verb}"
    where = f"{len(half)} dari {len(ranked)} {noun}: {_named(half, noun)}"
    said = f"{_part(half, whole)} dari {base} ada di {where}"
    if len(half) == len(most):
        return f"{said}."
    more = _named(most[len(half) :], noun)
    return f"{said}; {_part(most, whole)} bila ditambah {more} ({len(most)} {noun})."


def smallest_sets(ranked: Sequence[Gap], indicator: Indicator, noun: str) -> str:
    """Say how few areas close at least half and 80 % of the shortfall, with the part they do
    close; empty where nobody is missing. Their names stand in a list of their own."""
    half, most = carriers(ranked, HALF), carriers(ranked, MOST)
    if not half:
        return ""
    whole = sum(one.missing for one in ranked)
    verb = "kurang" if indicator.up else "lebih"
    base = f"{numbers.count(whole)} {indicator.people} yang {verb}"
    said = f"{_part(half, whole)} dari {base} ada di {len(half)} dari {len(ranked)} {noun}"
    more = f"; {_part(most, whole)} di {len(most)} {noun}" if len(most) > len(half) else ""
    return f"{said}{more}."


def what_is_shared(ranked: Sequence[Gap], indicator: Indicator, noun: str) -> str:
    """Say what andil is a part of, and what it cannot know; empty without a target."""
    if not any(one.points is not None for one in ranked) or any(
        one.reading.withheld for one in ranked
    ):
        return ""
    carrying = [one for one in ranked if one.missing]
    total = numbers.count(sum(one.missing for one in carrying))
    verb = "kurang" if indicator.up else "lebih"
    parts = []
    if carrying:
        parts.append(
            f"Andil: bagian dari {total} {indicator.people} yang {verb} di {len(carrying)} {noun}"
        )
        if any((one.reading.people or 0) < one.missing for one in ranked):
            passed = "sudah melewati target" if indicator.up else "di bawah batas"
            parts[0] += f"; yang {passed} tidak menutup yang lain"
    silent = sum(not one.reading.heard for one in ranked)
    if silent:
        parts.append(f"{silent} {noun} belum lapor: {shortfall_word(indicator)}nya belum terhitung")
    partly = sum(
        one.reporting is not None and 0 < one.reporting[0] < one.reporting[1] for one in ranked
    )
    if partly:
        parts.append(f"{partly} {noun} baru lapor sebagian desanya")
    return "".join(f"{part}. " for part in parts).strip()


def _part(chosen: Sequence[Gap], whole: int) -> str:
    return part_of(sum(one.missing for one in chosen), whole)


def _named(chosen: Sequence[Gap], noun: str) -> str:
    names = [one.name for one in chosen]
    if len(names) <= NAMED:
        return listed(names)
    return listed([*names[: NAMED - 1], f"{len(names) - NAMED + 1} {noun} lain"])
