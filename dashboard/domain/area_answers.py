"""The answer of a profile: what is read aloud of an area, and what stands below it."""

from collections.abc import Sequence

from dashboard.domain import lokus_words
from dashboard.domain.area_codes import Level
from dashboard.domain.area_profiles import AreaProfile
from dashboard.domain.overview_sentences import stand
from dashboard.domain.periods import Period
from dashboard.domain.survey_years import SurveyYear


def answer(profile: AreaProfile, surveys: Sequence[SurveyYear]) -> tuple[str, str]:
    """Return the sentence and its note. surveys: of a kabupaten; none speaks of less than one."""
    place, year = profile.place, Period.parse(profile.month).year
    lists = lokus_words.within(profile.lokus, place.code)
    first, note = profile.reached, lokus_words.sentence(place, lists, year)
    if place.level is Level.KABUPATEN:
        first, note = stand(place.name, surveys), f"{profile.reached} {note}"
    return f"{first} {profile.largest_gap}".rstrip(), note
