"""Is the target reached? Answered by the interval, refused where the data do not carry it."""

from enum import StrEnum
from math import sqrt
from typing import NamedTuple

Z = 1.959964  # two-sided 95 %
SMALLEST = 30  # fewer people are too few cases: shown, marked unstable, not judged


class Verdict(StrEnum):
    TERCAPAI = "tercapai"
    SEKITAR_TARGET = "sekitar target"
    BELUM_TERCAPAI = "belum tercapai"
    TIDAK_DINILAI = "tidak dinilai"
    PERIKSA_DATA = "periksa data"

    @property
    def key(self) -> str:
        """The name of the verdict in tokens.json and CSS."""
        return self.value.replace(" ", "_")


JUDGED = (Verdict.TERCAPAI, Verdict.SEKITAR_TARGET, Verdict.BELUM_TERCAPAI)


class Judgement(NamedTuple):
    verdict: Verdict
    reason: str
    """Why a judgement is refused or doubted; empty otherwise."""


def wilson(part: int, whole: int) -> tuple[float, float]:
    """Return the 95 % interval of part / whole in percent (Wilson 1927, JASA 22, 209-212).

    Raises ValueError for a part outside 0 to whole and for an empty whole.
    """
    if not 0 <= part <= whole or whole == 0:
        raise ValueError(f"{part} dari {whole} bukan proporsi")
    centre = part + Z**2 / 2
    half = Z * sqrt(part * (whole - part) / whole + Z**2 / 4)
    low, high = 100 * (centre - half) / (whole + Z**2), 100 * (centre + half) / (whole + Z**2)
    # Exactly so by the formula; floats miss it by a hair, and a share then lies off its interval.
    return 0.0 if part == 0 else low, 100.0 if part == whole else high


def judge(
    numerator: int | None,
    denominator: int | None,
    target: float | None,
    *,
    up: bool,
    smallest: int = SMALLEST,
) -> Judgement:
    """Judge a coverage by the side of the target on which its interval lies.

    numerator, denominator: counts, None if not reported. target: percent, None if none is set.
    up: more is better. smallest: least denominator judged, at least 1.
    """
    if numerator is None or denominator is None:
        return Judgement(Verdict.TIDAK_DINILAI, "belum lapor")
    if denominator == 0 and numerator == 0:
        return Judgement(Verdict.TIDAK_DINILAI, "tidak ada sasaran")
    if not 0 <= numerator <= denominator:
        return Judgement(Verdict.PERIKSA_DATA, "pembilang melebihi penyebut")
    if target is None:
        return Judgement(Verdict.TIDAK_DINILAI, "tidak ada target")
    if denominator < smallest:
        return Judgement(Verdict.TIDAK_DINILAI, f"sasaran kurang dari {smallest}")
    if not up:  # judge those who were spared
        numerator, target = denominator - numerator, 100 - target
    low, high = wilson(numerator, denominator)
    # No interval lies above 100 %: there the count decides.
    if low >= target or (numerator == denominator and target == 100):
        return Judgement(Verdict.TERCAPAI, "")
    if high < target:
        return Judgement(Verdict.BELUM_TERCAPAI, "")
    return Judgement(Verdict.SEKITAR_TARGET, "")
