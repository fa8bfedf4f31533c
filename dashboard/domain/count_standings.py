"""A standing on a count: how many there are, without sasaran, target or verdict."""

from dataclasses import replace

from dashboard.domain import audiences, numbers
from dashboard.domain.periods import Period
from dashboard.domain.readings import Reading
from dashboard.domain.sentences import NAMED, listed
from dashboard.domain.standings import Standing
from dashboard.domain.verdicts import Judgement, Verdict

NOT_JUDGED = Judgement(Verdict.TIDAK_DINILAI, "")


def as_drawn(standing: Standing) -> Standing:
    """Return a standing as a map shows it: of a counted indicator the counts alone."""
    if not standing.indicator.counted:
        return standing
    readings = {code: _alone(one) for code, one in standing.readings.items()}
    bare = replace(standing, readings=readings, target=None, kabupaten_target=None, own_targets={})
    by_desa = any(one.heard for one in bare.desa().values())
    return replace(bare, puskesmas=()) if by_desa else bare


def _alone(reading: Reading) -> Reading:
    if reading.numerator is None:
        return reading
    bare = Reading(reading.numerator, None, None, NOT_JUDGED, alone=True)
    return replace(bare, few_below=reading.few_below)


def count_sentence(standing: Standing) -> str:
    """Say how many there are in what is chosen and where most are; of a withheld total nothing.

    Where parts are withheld the largest may be among them: it is the largest of those shown.
    """
    indicator, whole = standing.indicator, standing.reading
    when = Period.parse(standing.view.period).words
    named = f"{indicator.short_name} di {standing.place_words}"
    if whole.withheld:
        return f"{named}, {when}: {audiences.REASON}."
    if whole.numerator is None:
        return f"Belum ada laporan {indicator.short_name} dari {standing.place_words} untuk {when}."
    said = f"{named}, {when}: {numbers.count(whole.numerator)} {indicator.unit}"
    parts = standing.drawn(standing.view.kec)
    counts = {code: one.numerator for code, one in parts.items() if one.numerator}
    largest = [code for code, number in counts.items() if number == max(counts.values())]
    if not 0 < len(largest) <= NAMED or len(parts) < 2:
        return f"{said}."
    where = listed([_name(standing, code) for code in largest])
    each = "masing-masing " if len(largest) > 1 else ""
    among = " yang ditampilkan" if any(one.withheld for one in parts.values()) else ""
    most = numbers.count(counts[largest[0]])
    return f"{said}; terbanyak{among} di {where}, {each}{most} {indicator.unit}."


def _name(standing: Standing, code: str) -> str:
    place = standing.places[code]
    return place.name if standing.view.kec else f"{place.name} ({place.above})"
