"""What the page shows of a waiting file, from what the intake says of it."""

from collections.abc import Mapping
from datetime import date

from dashboard.data.areas import Areas
from dashboard.domain import numbers
from dashboard.domain.indicators import Indicator
from dashboard.domain.kept_problems import KeptProblem, gravest_first
from dashboard.domain.periods import Period, day_words
from dashboard.domain.previews import Preview, Stand
from dashboard.domain.sentences import listed
from dashboard.intake.comparison import Comparison, State
from dashboard.intake.ingest import Fate, Result
from dashboard.intake.matches import Outcome
from dashboard.intake.preview_asks import needed, offered
from dashboard.intake.preview_sums import preview_sums
from dashboard.intake.problems import RULES, Problem
from dashboard.intake.questions import Asked
from dashboard.intake.read_headers import ReadHeader
from dashboard.intake.replies import Reply
from dashboard.intake.screen_words import on_screen
from dashboard.intake.understanding import Understanding

FEW = 4  # headers told; a workbook of many sheets repeats one
MOST_NOTES = 200  # of one file on the screen; the workbook sent back holds them all


def preview(
    result: Result,
    reply: Reply,
    areas: Areas,
    indicators: Mapping[str, Indicator],
    today: date,
    stops: str = "",
) -> Preview:
    """Return the preview of a file that was tried or taken.

    today: periods are offered up to it. stops: what stops counting with the file.
    """
    said = result.understanding
    stand = _stand(result)
    sentence = _of_one(result.path.name, on_screen(result.sentence))
    if said is None:
        return Preview(stand, sentence)
    asks = needed(said, reply, areas, indicators, today)
    if stand in (Stand.ASKED, Stand.REFUSED) and asks:
        stand, sentence = Stand.ASKED, "Jawab dulu pertanyaan di bawah."
    elif stand is Stand.READY:
        sentence = _ready(said)
    elif result.batch is not None and stand is Stand.TAKEN:
        sentence = f"{sentence}; angka baru disiapkan."
    headerless = any(question.kind is Asked.COLUMNS for question in said.questions)
    comparison = result.comparison
    return Preview(
        stand=stand,
        sentence=sentence,
        # Columns without a name may hold anything, persons too.
        rests=not said.persons and not headerless,
        facts=tuple(_facts(said, areas, stops if stand is Stand.READY else "")),
        sums=tuple(preview_sums(said, indicators)),
        notes=tuple(_notes(said)),
        needed=asks,
        offered=offered(said, reply, areas) if stand is not Stand.TAKEN else (),
        loaded=_loaded(comparison) if comparison else "",
        replaceable=comparison.replaceable if comparison else (),
        batch=result.batch.number if result.batch else "",
        kab=said.kab_code,
    )


def _of_one(name: str, sentence: str) -> str:
    """Return a sentence without the name of the file it stands under."""
    bare = sentence.removeprefix(name).lstrip(":, ")
    return bare[:1].upper() + bare[1:]


def _stand(result: Result) -> Stand:
    if result.names_persons:
        return Stand.PERSONS
    said, comparison = result.understanding, result.comparison
    match result.fate:
        case Fate.TAKEN:
            return Stand.TAKEN
        case Fate.KNOWN | Fate.SAME:
            return Stand.KNOWN
        case Fate.ASKED:
            return Stand.ASKED
        case Fate.TRIED if said is not None and not said.refusal:
            same = comparison is not None and comparison.state is State.SAME
            newer = comparison is not None and bool(
                said.cutoff and comparison.cutoff and said.cutoff > comparison.cutoff
            )
            return Stand.KNOWN if same and not newer else Stand.READY
        case _:
            return Stand.REFUSED


def _ready(said: Understanding) -> str:
    if said.lokus.empty and not said.facts.empty:
        areas, held = numbers.count(len(said.matched)), numbers.count(len(said.facts))
        whole = f"{held} angka dari {areas} wilayah siap dimuat"
    else:
        whole = f"{numbers.count(len(said.lokus))} desa lokus siap dimuat"
    if said.warnings:
        return f"{whole}; baca dulu {numbers.count(len(said.warnings))} peringatannya."
    return f"{whole}."


def _facts(said: Understanding, areas: Areas, stops: str) -> list[tuple[str, str]]:
    area = areas.get(said.kab_code)
    periods = ", ".join(Period.parse(period).words for period in said.periods)
    asked, unknown = len(said.names(Outcome.ASKED)), len(said.names(Outcome.UNMATCHED))
    found = f"{numbers.count(len(said.matched))} cocok" if said.kab_listed else "belum dicocokkan"
    found += f", {numbers.count(asked)} ditanyakan" if asked else ""
    found += f", {numbers.count(unknown)} tak dikenal" if unknown else ""
    rows = (
        f"{numbers.count(said.rows_in)} masuk, {numbers.count(said.rows_taken)} diambil, "
        f"{numbers.count(said.rows_aside)} disisihkan"
    )
    facts = [
        ("Tata letak", f"{said.layout_words} ({said.source_system})"),
        ("Kabupaten", area.name if area else said.kab_name or said.kab_code or "tidak tertulis"),
        ("Periode", periods or "tidak tertulis"),
        ("Tingkat", said.level or "tidak tertulis"),
    ]
    if said.rows_in:
        facts += [("Wilayah", found), ("Baris", rows)]
    if said.headers:
        facts.append(("Judul kolom", "; ".join(map(_header, said.headers[:FEW]))))
    if said.cutoff:
        facts.append(("Data ditarik", day_words(said.cutoff)))
    if said.sample:
        facts.append(("Sifat", "data contoh; dihitung hanya bersama data contoh lain"))
    if said.persons:
        counted = f"{numbers.count(said.persons)} baris dihitung per desa; berkas tidak disimpan"
        facts.append(("Perorangan", counted))
    if stops:
        facts.append(("Data contoh", stops))
    return facts


def _header(header: ReadHeader) -> str:
    last = max(header.first_row, header.data_row - 1)
    rows = f"baris {header.first_row}–{last}" if last > header.first_row else f"baris {last}"
    return f"lembar «{header.sheet}» {rows}, {numbers.count(len(header.columns))} kolom"


def _notes(said: Understanding) -> list[KeptProblem]:
    found = gravest_first([_note(problem) for problem in said.problems])
    return found[:MOST_NOTES]


def _note(problem: Problem) -> KeptProblem:
    return KeptProblem(
        problem.rule,
        problem.severity.value,
        problem.sheet,
        problem.cell,
        problem.value,
        on_screen(problem.reason),
        on_screen(RULES[problem.rule].remedy),
    )


def _loaded(comparison: Comparison) -> str:
    earlier = listed(comparison.earlier)
    if comparison.state is State.NEW:
        return "Belum ada yang dimuat untuk indikator, wilayah dan periode ini."
    if comparison.state is State.SAME:
        return f"Isinya sama dengan {earlier}."
    counted = [
        f"{numbers.count(count)} angka {word}"
        for count, word in (
            (len(comparison.changes), "berubah"),
            (comparison.new, "baru"),
            (comparison.same, "sama"),
            (comparison.gone, "tidak ada lagi"),
        )
        if count
    ]
    return f"Dibanding {earlier}: {listed(counted)}."
