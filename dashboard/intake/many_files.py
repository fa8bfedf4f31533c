"""Understand many files, two at a time where there are many."""

import os
import threading
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context, parent_process
from pathlib import Path
from types import MappingProxyType

from dashboard.data.areas import Areas
from dashboard.domain.indicators import Indicator
from dashboard.domain.periods import Period
from dashboard.intake.answers import Answers
from dashboard.intake.column_mappings import ColumnMapping
from dashboard.intake.memory import Memory
from dashboard.intake.refusals import RefusedFile
from dashboard.intake.sources import content_of, unbundled
from dashboard.intake.understand import NOTHING_SAID
from dashboard.intake.understanding import Understanding
from dashboard.intake.understood import understood

SUFFIXES = frozenset(
    {".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".csv", ".tsv", ".htm", ".html", ".zip"}
)
NO_MAPPINGS: Mapping[str, ColumnMapping] = MappingProxyType({})
WORKERS = 2
ENOUGH = 12  # files from which starting the workers pays


def files_below(paths: Sequence[Path]) -> list[Path]:
    """Return the files named and the tables in the folders named, each folder in order.

    Raises ValueError for a path that is not there and for a folder without tables.
    """
    files: list[Path] = []
    for path in paths:
        if path.is_dir():
            found = sorted(p for p in path.rglob("*") if _is_table(p))
            if not found:
                raise ValueError(
                    f"Folder {path} tidak berisi berkas Excel atau CSV; periksa nama foldernya."
                )
            files += [file for one in found for file in unbundled(one)]
        elif path.is_file():
            files += unbundled(path)
        else:
            raise ValueError(f"Berkas {path} tidak ada; periksa nama dan foldernya.")
    return list(dict.fromkeys(files))


def understand_each(
    files: Sequence[Path],
    areas: Areas,
    indicators: Mapping[str, Indicator],
    *,
    kab: str = "",
    period: Period | None = None,
    answers: Answers = NOTHING_SAID,
    mappings: Mapping[str, ColumnMapping] = NO_MAPPINGS,
) -> Iterator[Understanding | RefusedFile]:
    """Yield what is understood of each file, in their order; a refusal stands for its file.

    mappings: those made before, by the fingerprint of the header they are for.
    """
    one = partial(
        _understood,
        areas=areas,
        indicators=indicators,
        kab=kab,
        period=period,
        answers=answers,
        mappings=dict(mappings),
    )
    if len(files) < ENOUGH:
        yield from map(one, files)
        return
    # Spawned on every system: the same behaviour everywhere, and no state comes along.
    spawn = get_context("spawn")
    with ProcessPoolExecutor(WORKERS, mp_context=spawn, initializer=_end_with_parent) as pool:
        yield from pool.map(one, files, chunksize=4)


def _end_with_parent() -> None:
    """Let a worker end when the process that asked for it was killed: none is left behind."""
    parent = parent_process()
    if parent is None:
        return

    def wait() -> None:
        parent.join()
        os._exit(1)

    threading.Thread(target=wait, daemon=True).start()


def _understood(
    path: Path,
    areas: Areas,
    indicators: Mapping[str, Indicator],
    kab: str,
    period: Period | None,
    answers: Answers,
    mappings: Mapping[str, ColumnMapping],
) -> Understanding | RefusedFile:
    try:
        content = content_of(path)
    except RefusedFile as refused:
        return refused
    except OSError as unreadable:
        return RefusedFile(
            f"{path.name}: tidak dapat dibaca ({unreadable.strerror}); tutup berkasnya di Excel "
            "atau periksa izinnya, lalu ulangi."
        )
    memory = Memory(answers, mappings)
    return understood(content, path.name, areas, indicators, memory, kab=kab, period=period)


def _is_table(path: Path) -> bool:
    # Excel keeps a hidden `~$name.xlsx` beside an open workbook.
    hidden = path.name.startswith((".", "~$"))
    return path.is_file() and path.suffix.lower() in SUFFIXES and not hidden
