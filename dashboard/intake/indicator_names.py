"""The indicators by every name a column or a title may give them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from dashboard.domain.indicators import Indicator
from dashboard.intake.column_mappings import Meaning, Part
from dashboard.intake.label_words import words

IN_BRACKETS = re.compile(r"\([^)]*\)")
COUNTED = re.compile(r"^(?:jumlah|jml|banyaknya|total) ")
SHARED_OUT = re.compile(r"^(?:persentase|persen|%|prevalensi|cakupan|capaian) |(?: %| persen)$")


@dataclass(frozen=True)
class Spoken:
    """How offices name what an indicator is about. count: the indicator of its bare count."""

    names: tuple[str, ...]
    share: str
    count: str = ""


SPOKEN = (
    Spoken(
        (
            "stunting", "balita stunting", "anak stunting", "kasus stunting", "bayi stunting",
            "kasus balita stunting", "balita pendek dan sangat pendek", "stunting balita",
            "pendek dan sangat pendek", "balita pendek tb u", "balita pendek", "angka stunting",
        ),
        "stunting_prevalence_routine",
        "stunting_case_count_routine",
    ),
    Spoken(
        ("wasting", "balita wasting", "gizi kurang dan gizi buruk", "balita gizi kurang bb tb"),
        "wasting_prevalence_routine",
    ),
    Spoken(
        ("underweight", "balita underweight", "berat badan kurang", "balita bb kurang",
         "balita berat badan kurang bb u", "balita berat badan kurang"),
        "underweight_prevalence_routine",
    ),
    Spoken(
        ("asi eksklusif", "bayi mendapat asi eksklusif", "bayi diberi asi eksklusif",
         "pemberian asi eksklusif", "bayi usia 6 bulan mendapat asi eksklusif"),
        "exclusive_breastfeeding",
    ),
    Spoken(
        ("imunisasi dasar lengkap", "idl", "bayi imunisasi dasar lengkap"), "basic_immunization"
    ),
    Spoken(
        ("keluarga berisiko stunting", "krs", "keluarga beresiko stunting"),
        "at_risk_family_share",
    ),
    Spoken(("balita ditimbang", "d s", "penimbangan balita"), "weighing_coverage_ds"),
    Spoken(("balita diukur", "pengukuran balita"), "measurement_coverage"),
    Spoken(
        ("sanitasi layak", "akses sanitasi layak", "keluarga dengan akses sanitasi layak"),
        "household_sanitation",
    ),
    Spoken(("air minum layak", "akses air minum layak"), "household_safe_water"),
)  # fmt: skip
BY_NAME = {name: spoken for spoken in SPOKEN for name in spoken.names}


def meaning_of(label: str) -> Meaning | None:
    """Return what a column of this one label counts, None if its words are not known."""
    counted, shared = COUNTED.search(label), SHARED_OUT.search(label)
    bare = SHARED_OUT.sub("", COUNTED.sub("", label)).strip()
    spoken = BY_NAME.get(bare) or BY_NAME.get(label)
    if spoken is None or (counted and shared):
        return None
    if shared:
        return Meaning(spoken.share, Part.PERCENT)
    return Meaning(spoken.count or spoken.share, Part.NUMERATOR)


def indicator_in(titles: tuple[str, ...], indicators: Mapping[str, Indicator]) -> str:
    """Return the indicator that titles name, blank if none or several; the longest name wins."""
    said = " ".join(f" {words(title)} " for title in titles)
    names = {alias: one.id for alias, one in aliases(indicators).items()}
    names |= {name: spoken.share for name, spoken in BY_NAME.items()}
    found = sorted((n for n in names if f" {n} " in said), key=len, reverse=True)
    apart = {names[n] for n in found if not any(n != longer and n in longer for longer in found)}
    return apart.pop() if len(apart) == 1 else ""


def aliases(indicators: Mapping[str, Indicator]) -> dict[str, Indicator]:
    """Return indicators by their own names; a name two share names neither."""
    named: dict[str, Indicator | None] = {}
    for indicator in indicators.values():
        names = {indicator.id, indicator.name, indicator.short_name}
        names |= {IN_BRACKETS.sub(" ", indicator.name)}
        for alias in {words(name) for name in names}:
            named[alias] = None if alias in named else indicator
    return {alias: indicator for alias, indicator in named.items() if indicator is not None}
