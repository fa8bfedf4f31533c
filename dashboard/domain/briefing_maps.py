"""The map of a paparan: the classes, outlines and counts of the map on screen, as plain values."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dashboard.domain import legend_words, tokens
from dashboard.domain.area_classes import BARE, class_of
from dashboard.domain.area_codes import Level
from dashboard.domain.briefings import AreaMap, MapClass
from dashboard.domain.count_standings import as_drawn
from dashboard.domain.readings import Reading
from dashboard.domain.standings import Standing
from dashboard.domain.tones import NO_DATA, ramp_tone
from dashboard.domain.tones import PLAIN as PLAIN_TONE
from dashboard.domain.verdicts import Verdict

SUSPECT, FEW = "periksa-data", "few-cases"
NO_DATA_WORDS: str = tokens.MAP["no_data"]["legend"]


@dataclass(frozen=True)
class Drawn:
    """An area of the level that is drawn. tone: of its ground."""

    tone: str
    few: bool
    withheld: bool


def area_map(standing: Standing, names: Mapping[str, str]) -> AreaMap:
    """Return the map of a standing. names: of kecamatan, and where desa are told, by code.

    Where a figure is known per kecamatan only, all its desa carry its class; the legend counts
    kecamatan.
    """
    shown = as_drawn(standing)
    if shown.indicator.counted:
        return _circles(shown, names)
    drawn = {code: _drawn(code, one, shown) for code, one in shown.drawn().items()}
    return AreaMap(
        kab=shown.view.kab,
        classes=_legend(shown, list(drawn.values())),
        fill=_by_desa(shown, {code: one.tone for code, one in drawn.items()}),
        lokus=tuple(sorted(shown.lokus.desa)),
        few=tuple(_by_desa(shown, {code: FEW for code, one in drawn.items() if one.few})),
        names=names,
    )


def _drawn(code: str, reading: Reading, standing: Standing) -> Drawn:
    if not code.startswith(standing.view.kec):
        return Drawn(PLAIN_TONE, few=False, withheld=False)
    place = class_of(reading, standing.indicator.breaks)
    if reading.verdict is Verdict.PERIKSA_DATA:
        return Drawn(SUSPECT, few=False, withheld=False)
    if place == BARE:
        return Drawn(NO_DATA, few=False, withheld=reading.withheld)
    return Drawn(ramp_tone(place, up=standing.indicator.up), few=reading.few, withheld=False)


def _legend(standing: Standing, drawn: Sequence[Drawn]) -> tuple[MapClass, ...]:
    """Return the entries: every class of the ramp and no data always, the rest where it occurs."""
    tones = [one.tone for one in drawn]
    hidden = sum(one.withheld for one in drawn)
    ramp = [
        MapClass(tone, words, tones.count(tone))
        for place, words in enumerate(legend_words.class_words(standing.indicator.breaks))
        if (tone := ramp_tone(place, up=standing.indicator.up))
    ]
    few = legend_words.few_words(standing.indicator.few_below)
    rest = (
        MapClass(NO_DATA, legend_words.WITHHELD, hidden),
        MapClass(FEW, few, sum(one.few for one in drawn)),
        MapClass(SUSPECT, legend_words.SUSPECT, tones.count(SUSPECT)),
        MapClass(PLAIN_TONE, legend_words.PLAIN, tones.count(PLAIN_TONE)),
    )
    nothing = MapClass(NO_DATA, NO_DATA_WORDS, tones.count(NO_DATA) - hidden)
    return (*ramp, nothing, *(one for one in rest if one.count))


def _by_desa(standing: Standing, tones: Mapping[str, str]) -> dict[str, str]:
    if standing.level is Level.DESA:
        return dict(tones)
    desa = (code for code in standing.places if len(code) > len("61.08.01"))
    return {code: tones[code[:8]] for code in desa if code[:8] in tones}


def _circles(standing: Standing, names: Mapping[str, str]) -> AreaMap:
    """Return circles over plain ground: a count never fills an area."""
    kec = standing.view.kec
    chosen = {code: one for code, one in standing.drawn().items() if code.startswith(kec)}
    silent = {code: NO_DATA for code, one in chosen.items() if not one.heard}
    ground = dict.fromkeys(standing.drawn(), PLAIN_TONE) | silent
    hidden = sum(one.withheld for one in chosen.values())
    none = sum(one.numerator == 0 for one in chosen.values())
    entries = (
        MapClass(PLAIN_TONE, f"Jumlah {standing.indicator.unit} menurut luas lingkaran",
                 len(chosen) - len(silent) - hidden - none),
        MapClass(PLAIN_TONE, "Nol", none),
        MapClass(NO_DATA, NO_DATA_WORDS, len(silent)),
        MapClass(PLAIN_TONE, legend_words.WITHHELD, hidden),
    )  # fmt: skip
    return AreaMap(
        kab=standing.view.kab,
        classes=tuple(one for one in entries if one.count or one.words == NO_DATA_WORDS),
        fill=_by_desa(standing, ground),
        lokus=tuple(sorted(standing.lokus.desa)),
        circles={code: one.numerator for code, one in chosen.items() if one.numerator},
        names=names,
    )
