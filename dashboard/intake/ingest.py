"""Take files in: understand them, refuse, ask, or keep each as an immutable batch."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from dataclasses import replace as with_changes
from datetime import date
from enum import Enum
from functools import partial
from hashlib import sha256
from pathlib import Path, PurePath

from dashboard.data.areas import Areas
from dashboard.data.batch_scopes import FileScopes
from dashboard.data.batch_store import keep, known
from dashboard.data.builder_lock import taking_in
from dashboard.data.drafts import Draft
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.domain.actors import Actor
from dashboard.domain.batches import Batch
from dashboard.domain.indicators import Indicator
from dashboard.domain.periods import Period
from dashboard.domain.sentences import listed
from dashboard.intake.beside_loaded import beside_loaded
from dashboard.intake.checks.last_period import DEFAULT_LIMITS, Limits
from dashboard.intake.comparison import Comparison, State
from dashboard.intake.many_files import understand_each
from dashboard.intake.memory import NOTHING_NEW, Said, recall, remember
from dashboard.intake.refusals import RefusedFile, RefusedPersons
from dashboard.intake.sample.places import TODAY as SAMPLE_DAY
from dashboard.intake.sources import content_of
from dashboard.intake.understanding import Understanding


class Fate(Enum):
    """What became of a file, and the exit code that says so."""

    TAKEN = ("diambil", 0)
    KNOWN = ("sudah ada", 0)
    SAME = ("sama", 0)
    TRIED = ("dicoba", 0)
    REFUSED = ("ditolak", 2)
    ASKED = ("perlu jawaban", 3)

    @property
    def word(self) -> str:
        return self.value[0]

    @property
    def exit_code(self) -> int:
        return self.value[1]


@dataclass(frozen=True)
class Result:
    """One file and what became of it; `sentence` says it, with what to do where needed."""

    path: PurePath
    fate: Fate
    sentence: str
    understanding: Understanding | None = None
    batch: Batch | None = None
    comparison: Comparison | None = None
    """With what is loaded of its kind; None where nothing was looked up."""
    names_persons: bool = False
    """Refused because it names persons: it may be counted in memory."""
    refused: RefusedFile | None = None
    """Where the file could not be understood at all."""


@dataclass(frozen=True)
class Choices:
    """What the user chose beside the file itself; see `ingest`."""

    today: date
    dry_run: bool
    replace: bool
    limits: Limits
    confirm: Callable[[Understanding], bool]


@dataclass(frozen=True)
class Store:
    """Where a file goes, and who brings it."""

    home: Home
    ledger: Ledger
    areas: Areas
    indicators: Mapping[str, Indicator]
    actor: Actor


def ingest(
    files: Sequence[Path],
    home: Home,
    areas: Areas,
    indicators: Mapping[str, Indicator],
    actor: Actor,
    *,
    today: date,
    kab: str = "",
    period: Period | None = None,
    dry_run: bool = False,
    replace: bool = False,
    limits: Limits = DEFAULT_LIMITS,
    said: Said = NOTHING_NEW,
    confirm: Callable[[Understanding], bool] = lambda _: True,
) -> Iterator[Result]:
    """Yield the result of each file, in their order; each is taken wholly or not at all.

    today: the batches count from this day. replace: batches of the same periods stop counting.
    limits: how far figures may move before it is asked about. said: answers given now; those
    given before are remembered. confirm: asked for a file with warnings. A refused file changes
    nothing, a dry run changes nothing at all.
    """
    choices = Choices(today, dry_run, replace, limits, confirm)
    ledger = Ledger.open(home) if home.ledger.exists() else None
    try:
        memory = recall(ledger, said)
        understood = understand_each(
            files,
            areas,
            indicators,
            kab=kab,
            period=period,
            answers=memory.answers,
            mappings=memory.mappings,
        )
        for path, of_file in zip(files, understood, strict=True):
            result = stopped(path, of_file, ledger, choices)
            if result is not None or isinstance(of_file, RefusedFile):
                yield result or Result(path, Fate.REFUSED, str(of_file))
                continue
            ledger = ledger or Ledger.open(home)
            content = partial(content_of, path)
            store = Store(home, ledger, areas, indicators, actor)
            yield settled(path, of_file, content, store, said, choices)
    finally:
        if ledger is not None:
            ledger.close()


def stopped(
    path: PurePath, said: Understanding | RefusedFile, ledger: Ledger | None, choices: Choices
) -> Result | None:
    """Return what became of a file that goes no further: refused, asked about, or only tried."""
    if isinstance(said, RefusedFile):
        by_name = isinstance(said, RefusedPersons)
        return Result(path, Fate.REFUSED, str(said), names_persons=by_name, refused=said)
    if said.questions:
        return Result(path, Fate.ASKED, "; ".join(map(str, said.questions)) + ".", said)
    if said.refusal:
        # What a file of a kabupaten that is not loaded holds may be looked at.
        only_unlisted = choices.dry_run and not said.kab_listed and not said.errors
        return Result(path, Fate.TRIED if only_unlisted else Fate.REFUSED, said.refusal, said)
    if choices.dry_run and ledger is None:
        return Result(path, Fate.TRIED, _tried(path, None), said)
    return None


def settled(
    path: PurePath,
    of_file: Understanding,
    content: Callable[[], bytes],
    store: Store,
    said: Said,
    choices: Choices,
) -> Result:
    """Put an understood file beside what is loaded, and take it in unless it is only tried.

    content: reads the bytes again. said: the answers remembered once the file is taken.
    """
    scopes = FileScopes(store.home, store.ledger, store.actor)
    # Beside what is loaded a file tells of that: to who may not load it, nothing.
    if why := scopes.refusal(of_file.facts, of_file.lokus, of_file.kab_code):
        return Result(path, Fate.REFUSED, f"{path.name}: {why}", of_file)
    earlier = known(store.ledger, of_file.sha256)
    if earlier is not None:
        return Result(path, Fate.KNOWN, _known(path, earlier), of_file, earlier)
    told, comparison = _compared(of_file, store, choices)
    mine = tuple(number for number in comparison.replaceable if scopes.may_replace(number))
    comparison = with_changes(comparison, replaceable=mine)
    if choices.dry_run:
        return Result(path, Fate.TRIED, _tried(path, comparison), told, None, comparison)
    result = _take(path, told, comparison, content, store, choices)
    if result.fate is Fate.TAKEN:
        remember(store.ledger, said, of_file.fingerprint, store.actor)
    return result


def _take(
    path: PurePath,
    said: Understanding,
    comparison: Comparison,
    read: Callable[[], bytes],
    store: Store,
    choices: Choices,
) -> Result:
    def result(fate: Fate, sentence: str, batch: Batch | None = None) -> Result:
        return Result(path, fate, f"{path.name}: {sentence}", said, batch, comparison)

    replaced = comparison.replaceable if choices.replace else ()
    if comparison.state is State.SAME and not replaced and not _newer(said, comparison):
        return result(
            Fate.SAME, f"isinya sama dengan {listed(comparison.earlier)}; tidak dimuat lagi"
        )
    if said.warnings and not choices.confirm(said):
        return result(Fate.ASKED, "belum dimuat; ulangi dengan --yes bila peringatannya diterima.")
    content = read()
    if sha256(content).hexdigest() != said.sha256:
        return result(Fate.REFUSED, "berubah selagi dibaca; tutup di Excel, lalu ulangi.")
    draft = draft_of(said, content, choices.today)
    with taking_in(store.home):
        # Another process may have brought the same figures since they were compared.
        now = _compared(said, store, choices)[1] if not replaced else comparison
        if now.state is State.SAME and comparison.state is not State.SAME:
            sentence = f"isinya sama dengan {listed(now.earlier)}; tidak dimuat lagi"
            return Result(path, Fate.SAME, f"{path.name}: {sentence}", said, None, now)
        batch = keep(store.home, store.ledger, draft, store.actor, replaced)
    return result(Fate.TAKEN, _taken(batch, comparison, replaced, choices.replace), batch)


def _compared(
    said: Understanding, store: Store, choices: Choices
) -> tuple[Understanding, Comparison]:
    return beside_loaded(
        said, store.home, store.ledger, store.areas, store.indicators, choices.limits
    )


def _newer(said: Understanding, comparison: Comparison) -> bool:
    return bool(said.cutoff and comparison.cutoff and said.cutoff > comparison.cutoff)


def _taken(batch: Batch, comparison: Comparison, replaced: Sequence[str], asked: bool) -> str:
    said = f"diambil sebagai {batch.number}"
    if replaced:
        said += f", menggantikan {listed(replaced)}"
    kept = [number for number in comparison.earlier if number not in replaced]
    if asked and kept:
        said += f"; {listed(kept)} memuat periode lain juga, tetap dihitung sel demi sel"
    return said


def _known(path: PurePath, earlier: Batch) -> str:
    return f"{path.name}: sudah dimuat sebagai {earlier.number}; tidak digandakan"


def _tried(path: PurePath, comparison: Comparison | None) -> str:
    if comparison is not None and comparison.state is State.SAME:
        return f"{path.name}: isinya sama dengan {listed(comparison.earlier)}"
    return f"{path.name}: dapat dimuat; belum disimpan"


def draft_of(said: Understanding, content: bytes, today: date) -> Draft:
    """Return an understood file ready to be kept; of a by-name file the bytes stay out."""
    return Draft(
        content=b"" if said.persons else content,
        sha256=said.sha256,
        size=said.size,
        file_name=said.file_name,
        layout=said.layout,
        source_system=said.source_system,
        kab_code=said.kab_code,
        cutoff=said.cutoff,
        # The sample has its own day, whenever it is taken in.
        publish=SAMPLE_DAY if said.sample else today,
        sample=said.sample,
        rows_in=said.rows_in,
        rows_taken=said.rows_taken,
        rows_aside=said.rows_aside,
        facts=said.facts,
        lokus=said.lokus,
        aside=said.aside,
        quarantine=said.quarantine,
        served=said.served,
        problems=[problem.as_dict() for problem in said.problems],
    )
