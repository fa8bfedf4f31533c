"""Take files in: understand them, refuse, ask, or keep each as an immutable batch."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from hashlib import sha256
from pathlib import Path

from dashboard.data.areas import Areas
from dashboard.data.batch_store import Draft, keep, known
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.domain.actors import Actor
from dashboard.domain.batches import Batch
from dashboard.domain.indicators import Indicator
from dashboard.domain.periods import Period
from dashboard.intake.many_files import understand_each
from dashboard.intake.refusals import RefusedFile
from dashboard.intake.sample.places import TODAY as SAMPLE_DAY
from dashboard.intake.understanding import Understanding


class Fate(Enum):
    """What became of a file, and the exit code that says so."""

    TAKEN = ("diambil", 0)
    KNOWN = ("sudah ada", 0)
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

    path: Path
    fate: Fate
    sentence: str
    understanding: Understanding | None = None
    batch: Batch | None = None


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
    confirm: Callable[[Understanding], bool] = lambda _: True,
) -> Iterator[Result]:
    """Yield the result of each file, in their order; each is taken wholly or not at all.

    today: the batches count from this day. confirm: asked for a file with warnings. A refused
    file changes nothing, a dry run changes nothing at all.
    """
    ledger: Ledger | None = None
    understood = understand_each(files, areas, indicators, kab=kab, period=period)
    try:
        for path, said in zip(files, understood, strict=True):
            stopped = _stopped(path, said, dry_run)
            if stopped is not None or isinstance(said, RefusedFile):
                yield stopped or Result(path, Fate.REFUSED, str(said))
                continue
            if dry_run:
                yield Result(path, Fate.TRIED, f"{path.name}: dapat dimuat; belum disimpan", said)
                continue
            ledger = ledger or Ledger.open(home)
            yield _take(path, said, home, ledger, actor, today, confirm)
    finally:
        if ledger is not None:
            ledger.close()


def _stopped(path: Path, said: Understanding | RefusedFile, dry_run: bool) -> Result | None:
    if isinstance(said, RefusedFile):
        return Result(path, Fate.REFUSED, str(said))
    if said.questions:
        return Result(path, Fate.ASKED, "; ".join(said.questions) + ".", said)
    if said.refusal:
        # What a file of a kabupaten that is not loaded holds may be looked at.
        only_unlisted = dry_run and not said.kab_listed and not said.errors
        return Result(path, Fate.TRIED if only_unlisted else Fate.REFUSED, said.refusal, said)
    return None


def _take(
    path: Path,
    said: Understanding,
    home: Home,
    ledger: Ledger,
    actor: Actor,
    today: date,
    confirm: Callable[[Understanding], bool],
) -> Result:
    earlier = known(ledger, said.sha256)
    if earlier is not None:
        sentence = f"{path.name}: sudah dimuat sebagai {earlier.number}; tidak digandakan"
        return Result(path, Fate.KNOWN, sentence, said, earlier)
    if said.warnings and not confirm(said):
        sentence = f"{path.name}: belum dimuat; ulangi dengan --yes bila peringatannya diterima."
        return Result(path, Fate.ASKED, sentence, said)
    content = path.read_bytes()
    if sha256(content).hexdigest() != said.sha256:
        sentence = f"{path.name}: berubah selagi dibaca; tutup di Excel, lalu ulangi."
        return Result(path, Fate.REFUSED, sentence, said)
    batch = keep(home, ledger, _draft(said, content, today), actor)
    return Result(path, Fate.TAKEN, f"{path.name}: diambil sebagai {batch.number}", said, batch)


def _draft(said: Understanding, content: bytes, today: date) -> Draft:
    return Draft(
        content=content,
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
        problems=[problem.as_dict() for problem in said.problems],
    )
