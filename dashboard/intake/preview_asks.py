"""The questions of a file as choices: each with the words and values that can answer it."""

from collections.abc import Iterator, Mapping
from datetime import date

from dashboard.data.areas import Areas
from dashboard.domain.area_codes import Level
from dashboard.domain.areas import Area
from dashboard.domain.indicators import Indicator
from dashboard.domain.periods import Period, Rhythm
from dashboard.domain.previews import NO_ANSWER, Ask, Option
from dashboard.intake.column_mappings import Part
from dashboard.intake.matches import Match, Outcome
from dashboard.intake.questions import Asked, Question
from dashboard.intake.replies import AREA, MEANING, NOT_OURS, PART, Reply
from dashboard.intake.understanding import Understanding

YEARS_BACK = 3
PARTS_OF_YEAR = ((Rhythm.MONTH, 12), (Rhythm.QUARTER, 4), (Rhythm.SEMESTER, 2))
DEEPEST = 20  # rows offered for a header
MOST_NAMES = 25  # asked at once; the others stay aside until these are answered
FRACTIONS = "pecahan-atau-persen"  # the rule of percents that may be fractions


def needed(
    said: Understanding,
    reply: Reply,
    areas: Areas,
    indicators: Mapping[str, Indicator],
    today: date,
) -> tuple[Ask, ...]:
    """Return the questions without whose answers the file cannot be taken."""
    asks = [
        ask
        for question in said.questions
        for ask in _of_question(question, reply, areas, indicators, today)
    ]
    rules = {problem.rule for problem in said.errors}
    if "periode-bertentangan" in rules:
        asks.append(_period("Periode yang benar", reply, today))
    if FRACTIONS in rules:
        options = (("ya", "0,25 berarti 25 persen"), ("tidak", "0,25 berarti 0,25 persen"))
        asks.append(Ask("pecahan", "Kolom persen menulis pecahan?", options))
    return tuple({ask.key: ask for ask in asks}.values())


def offered(said: Understanding, reply: Reply, areas: Areas) -> tuple[Ask, ...]:
    """Return the names of areas that were not taken, with what each may be."""
    if not said.kab_listed:
        return ()
    level = Level.DESA if said.level == Level.DESA else Level.KECAMATAN
    everywhere = (
        areas.desa(said.kab_code) if level is Level.DESA else areas.kecamatan(said.kab_code)
    )
    asks = []
    for name, match in said.missed.items():
        if match.outcome not in (Outcome.ASKED, Outcome.UNMATCHED):
            continue
        options = (*_areas(match, everywhere, areas), (NOT_OURS, "Bukan wilayah kami"))
        asks.append(Ask(f"{AREA}{name}", f"«{name}» adalah", options, _answered(reply, name)))
    return tuple(asks[:MOST_NAMES])


def _answered(reply: Reply, name: str) -> str:
    return (reply.areas[name] or NOT_OURS) if name in reply.areas else ""


def _areas(match: Match, everywhere: list[Area], areas: Areas) -> Iterator[Option]:
    near = [
        area
        for area in everywhere
        if area.name in match.proposals or f"{area.name} ({area.code})" in match.proposals
    ]
    for area in near or everywhere:
        above = areas.get(area.kecamatan) if area.level is Level.DESA else None
        yield area.code, f"{area.name}, Kec. {above.name}" if above else area.name


def _of_question(
    question: Question,
    reply: Reply,
    areas: Areas,
    indicators: Mapping[str, Indicator],
    today: date,
) -> Iterator[Ask]:
    match question.kind:
        case Asked.KABUPATEN:
            codes = question.choices or [area.code for area in areas.kabupaten()]
            known = [area for code in codes if (area := areas.get(code)) is not None]
            options = tuple((area.code, area.name) for area in known)
            yield Ask("kab", "Kabupaten berkas ini", options, reply.kab)
        case Asked.PERIOD:
            year = "TAHUN" in question.text
            label = "Tahun berkas ini" if year else "Periode berkas ini"
            yield _period(label, reply, today, only_years=year)
        case Asked.NUMBERS:
            options = (("ribuan", "1.234 berarti 1234"), ("desimal", "1.234 berarti 1,234"))
            yield Ask("ribuan", f"Titik di {question.about}", options)
        case Asked.COLUMNS:
            hint = "Dari kiri, dipisah titik koma: Kecamatan;Desa;… (kosong: tidak dimuat)"
            yield Ask("kolom", "Nama kolom", value=";".join(reply.columns), hint=hint)
            yield _header_row(reply)
        case Asked.MEANING:
            yield from _meanings(question, reply, indicators)
            yield _header_row(reply)


def _meanings(
    question: Question, reply: Reply, indicators: Mapping[str, Indicator]
) -> Iterator[Ask]:
    known = sorted((one.short_name, one.id) for one in indicators.values())
    options = ((NO_ANSWER, "Tidak dimuat"), *((id_, words) for words, id_ in known))
    parts = tuple((part.value, part.value.capitalize()) for part in Part)
    for name in question.choices:
        indicator, _, part = reply.meanings.get(name, "").partition(" ")
        yield Ask(f"{MEANING}{name}", f"Kolom «{name}»", options, indicator)
        yield Ask(f"{PART}{name}", "sebagai", parts, part or Part.NUMERATOR.value)


def _header_row(reply: Reply) -> Ask:
    rows = tuple((str(row), f"Baris {row}") for row in range(1, DEEPEST + 1))
    options = ((NO_ANSWER, "Ditemukan sendiri"), *rows)
    return Ask("baris", "Judul kolom ada di", options, str(reply.header_row or NO_ANSWER))


def _period(label: str, reply: Reply, today: date, *, only_years: bool = False) -> Ask:
    years = range(today.year, today.year - YEARS_BACK, -1)
    periods = [Period(year, Rhythm.YEAR) for year in years]
    if not only_years:
        months = [Period(y, Rhythm.MONTH, month) for y in years for month in range(12, 0, -1)]
        halves = [Period(y, Rhythm.SEMESTER, half) for y in years for half in (2, 1)]
        quarters = [
            Period(y, Rhythm.QUARTER, quarter) for y in years for quarter in range(4, 0, -1)
        ]
        past = [one for one in (*months, *quarters, *halves) if one.first_day <= today]
        periods = [*past, *periods]
    return Ask("per", label, tuple((str(one), one.words) for one in periods), reply.period)
