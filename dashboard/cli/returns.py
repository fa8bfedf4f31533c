"""`lokus return`: the sender's own workbook with its problems marked, ready to send back."""

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from dashboard.cli.written import written
from dashboard.data.areas import load_areas
from dashboard.data.home import Home
from dashboard.domain.actors import LOCAL, OPERATOR
from dashboard.domain.audit_events import AuditKind
from dashboard.domain.periods import Period
from dashboard.reference import load_reference
from dashboard.settings import Settings

if TYPE_CHECKING:  # the readers are only loaded when a file is returned
    from dashboard.intake.problems import Problem


@dataclass(frozen=True)
class Sent:
    """What an office sent and what is wrong with it."""

    content: bytes
    name: str
    problems: Sequence["Problem"]
    questions: list[str]


def register(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser("return", help="kembalikan berkas dengan catatan ke pengirim")
    parser.add_argument("file", metavar="BERKAS|NOMOR", help="berkas, atau batch seperti B-0007")
    parser.add_argument("--out", type=Path, required=True, metavar="BERKAS.xlsx")
    parser.add_argument("--kab", default="", metavar="KODE", help="kabupaten, misalnya 61.08")
    parser.add_argument("--period", default="", metavar="P", help="2025, 2025-S1, 2025-Q3, 2025-08")
    parser.set_defaults(run=run)


def run(
    args: argparse.Namespace, settings: Settings, today: Callable[[], date] = date.today
) -> int:
    """Write the workbook; ValueError where there is nothing to return or it cannot be read."""
    from dashboard.intake.returns import returned

    if args.out.suffix.casefold() != ".xlsx":
        raise ValueError(f"--out {args.out}: namai hasilnya dengan akhiran .xlsx.")
    home, file = Home(settings.home), Path(args.file)
    here = file.is_file()
    if here and args.out.resolve() == file.resolve():
        raise ValueError(f"--out {args.out}: pilih nama lain; berkas asal tidak ditimpa.")
    sent = _of_file(file, settings, args, today()) if here else _of_batch(args.file, home)
    content = returned(sent.content, sent.name, sent.problems, sent.questions)
    with written(args.out) as out:
        out.write(content)
    told = f"{len(sent.problems)} catatan, {len(sent.questions)} pertanyaan"
    print(f"{args.out}: {told} untuk pengirim {sent.name}")
    return 0


def _of_file(file: Path, settings: Settings, args: argparse.Namespace, today: date) -> Sent:
    """Look at a file as `lokus ingest --dry-run` does: beside what is loaded too."""
    from dashboard.intake.checks.last_period import Limits
    from dashboard.intake.ingest import ingest

    home = Home(settings.home)
    (tried,) = ingest(
        [file],
        home,
        load_areas(home),
        load_reference().indicators,
        LOCAL,
        today=today,
        kab=args.kab,
        period=Period.parse(args.period) if args.period else None,
        dry_run=True,
        limits=Limits(denominator=settings.change),
    )
    if tried.understanding is None:
        raise ValueError(tried.sentence)
    questions = [str(question) for question in tried.understanding.questions]
    return Sent(file.read_bytes(), file.name, tried.understanding.problems, questions)


def _of_batch(number: str, home: Home) -> Sent:
    from dashboard.data.audit_trail import record_event
    from dashboard.data.batch_lifecycle import history
    from dashboard.data.batch_rows import identity_of
    from dashboard.data.ledger import Ledger
    from dashboard.intake.batch_returns import original_of, problems_of

    try:
        identity_of(number)
        if not home.ledger.exists():  # looking for a batch makes no home
            raise LookupError(f"Batch {number} tidak ada. Daftarnya: `lokus batches`.")
        ledger = Ledger.open(home)
        try:
            batch, _ = history(ledger, number)
            key, kab = f"lokus return {batch.number}", batch.kab_code
            record_event(ledger, OPERATOR, AuditKind.EXPORT, key, kab=kab)
        finally:
            ledger.close()
    except ValueError:
        raise ValueError(f"{number}: tidak ada berkas atau batch bernama itu.") from None
    content = original_of(home, batch)
    return Sent(content, batch.file_name, problems_of(home, batch.number), [])
