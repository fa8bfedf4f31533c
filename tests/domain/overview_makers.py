"""Small readings, gaps, surveys and reports for the tests of the overview."""

from dashboard.domain.area_codes import Level
from dashboard.domain.indicator_gaps import IndicatorGap
from dashboard.domain.indicators import Accumulation, Evidence, Group, Indicator
from dashboard.domain.periods import Rhythm
from dashboard.domain.readings import read
from dashboard.domain.reporting import KecamatanReport
from dashboard.domain.survey_years import SurveyYear, survey_years
from dashboard.domain.surveys import Method, Survey
from dashboard.domain.targets import Target


def plain(text: str) -> str:
    """Put plain spaces where numbers and units are held together."""
    return text.replace("\u00a0", " ")


def indicator(name="Sanitasi layak", people="rumah tangga", *, up=True, cumulative=False):
    return Indicator(
        id=name,
        name=name,
        short_name=name,
        name_en=name,
        group=Group.SENSITIF,
        unit="persen",
        up=up,
        numerator_label="",
        denominator_label="sasaran",
        people=people,
        source_system="STBM",
        opd=("Dinas PUPR/Perkim",),
        legal_basis="",
        evidence=Evidence.SOURCED,
        rhythm=Rhythm.SEMESTER,
        accumulation=Accumulation.TOWARDS_YEAR if cumulative else Accumulation.STOCK,
        sensitive=False,
        additive=True,
        lowest_level=Level.DESA,
        breaks=(20, 40, 60, 80),
        national_absolute=False,
    )


def target(value=90.0, year=2024):
    return Target("x", "", year, value, "Perpres 72/2021 Lampiran A", Evidence.SOURCED)


def gap(part, whole, people, *, of=None, goal=90.0, period="2025-S1", heard=(156, 156)):
    """Make the gap of part / whole; people: whole people missing as the build fixed them."""
    what = of or indicator()
    counts = {"numerator": part, "denominator": whole, "people": people}
    reading = read(counts, what, target(goal), period)
    return IndicatorGap(what, period, reading, target(goal), *heard)


def survey(year, value, area="61.08", method=Method.UNKNOWN, **more):
    name = f"{'SKI' if year == 2023 else 'SSGI'} {year}"
    return Survey(area, year, name, value, method, Evidence.SOURCED, **more)


def years(*own: tuple[int, float], goal: float | None = 14.0) -> list[SurveyYear]:
    """Return 2021 to 2024 as the nation has them, with values of the kabupaten in some."""
    nation = [survey(year, 20, area="") for year in (2021, 2022, 2023, 2024)]
    return survey_years(
        [*nation, *(survey(year, value) for year, value in own)],
        "61.08",
        lambda year: target(goal) if goal is not None and year == 2024 else None,
    )


def report(opd, number, reported, expected=10):
    names = ("Ngabang", "Mandor", "Menyuke", "Jelimpo", "Sompak", "Meranti", "Sebangki", "Menjalin")
    return KecamatanReport(opd, f"61.08.{number:02d}", names[number - 1], reported, expected)
