"""`lokus ingest`: take office files in as batches and build the warehouse anew."""

import argparse
import json
import sys
from collections.abc import Callable
from concurrent.futures.process import BrokenProcessPool
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from dashboard.data.areas import Areas, load_areas
from dashboard.data.builder_lock import BuilderBusyError
from dashboard.data.home import Home
from dashboard.domain.actors import LOCAL
from dashboard.domain.area_codes import dotted, is_code
from dashboard.domain.disk_failures import sentence
from dashboard.domain.periods import Period
from dashboard.reference import Reference, load_reference
from dashboard.settings import Settings

if TYPE_CHECKING:  # the readers are only loaded when a file is taken in
    from dashboard.intake.ingest import Result
    from dashboard.intake.memory import Said
    from dashboard.intake.understanding import Understanding

TAKEN, REFUSED, ASKED = 0, 2, 3
FEW = 3  # files that are reported in full
EXIT_CODES = (
    "Kode keluar: 0 dimuat, 2 ditolak dan tidak ada yang berubah, 3 perlu jawaban. Dari beberapa "
    "berkas, yang baik tetap dimuat."
)


def register(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser("ingest", help="muat berkas kantor", epilog=EXIT_CODES)
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="berkas atau folder")
    parser.add_argument("--kab", default="", metavar="KODE", help="kabupaten, misalnya 61.08")
    parser.add_argument("--period", default="", metavar="P", help="2025, 2025-S1, 2025-Q3, 2025-08")
    parser.add_argument(
        "--same",
        action="append",
        default=[],
        metavar="NAMA=KODE",
        help="jawaban: nama itu adalah wilayah berkode itu (NAMA=bukan: tidak dimuat); diingat",
    )
    parser.add_argument(
        "--map", default="", metavar="NAMA", help="pemetaan kolom: BERKAS.json atau nama; diingat"
    )
    parser.add_argument(
        "--columns", default="", metavar="A;B;…", help="nama kolom berkas tanpa baris judul"
    )
    numbers = parser.add_mutually_exclusive_group()
    numbers.add_argument("--ribuan", action="store_true", help="1.234 di berkas ini adalah 1234")
    numbers.add_argument(
        "--pecahan", action="store_true", help="1.234 pada berkas ini adalah 1,234"
    )
    parser.add_argument(
        "--persen-pecahan", action="store_true", help="0,25 pada kolom persen adalah 25 persen"
    )
    parser.add_argument(
        "--aggregate",
        action="store_true",
        help="hitung data perorangan per desa di memori; berkasnya tidak disimpan",
    )
    parser.add_argument(
        "--replace", action="store_true", help="gantikan batch yang periodenya sama"
    )
    parser.add_argument(
        "--jump", type=float, default=25, metavar="POIN", help="lompatan yang ditanyakan (baku 25)"
    )
    parser.add_argument(
        "--change", type=float, metavar="PERSEN",
        help="perubahan sasaran yang ditanyakan (baku: LOKUS_CHANGE, 20)",
    )  # fmt: skip
    parser.add_argument("--yes", action="store_true", help="terima peringatan tanpa bertanya")
    parser.add_argument("--dry-run", action="store_true", help="hanya laporkan; jangan simpan")
    parser.add_argument("--report", choices=("text", "json"), default="text", help="bentuk laporan")
    parser.set_defaults(run=run)


def run(
    args: argparse.Namespace, settings: Settings, today: Callable[[], date] = date.today
) -> int:
    """Take the files in and build; return 0 taken, 2 refused, 3 answers needed."""
    from dashboard.intake.checks.last_period import Limits
    from dashboard.intake.ingest import Fate, ingest
    from dashboard.intake.many_files import files_below
    from dashboard.intake.reports import as_dict

    home, reference = Home(settings.home, settings.threshold), load_reference()
    results: list[Result] = []
    try:
        areas = load_areas(home)
        files = files_below(args.files)
        taking = ingest(
            files,
            home,
            areas,
            reference.indicators,
            LOCAL,
            today=today(),
            kab=_kab(args.kab),
            period=Period.parse(args.period) if args.period else None,
            dry_run=args.dry_run,
            replace=args.replace,
            limits=Limits(points=args.jump, denominator=_share(args, settings)),
            said=_said(args, home, areas),
            confirm=partial(_confirm, accepted=args.yes),
        )
        for number, result in enumerate(taking, start=1):
            _tell(result, number, len(files), args.report)
            results.append(result)
        if any(result.fate is Fate.TAKEN for result in results):
            rebuild(home, areas, reference, today())
    except BrokenPipeError:
        raise
    except (ValueError, LookupError, OSError, BuilderBusyError) as wrong:
        print(sentence(wrong), file=sys.stderr)
        return REFUSED
    except BrokenProcessPool:
        print("Pembacaan terhenti (memori habis?); muat berkasnya sedikit demi sedikit.",
              file=sys.stderr)  # fmt: skip
        return REFUSED
    if args.report == "json":
        reports = [as_dict(result) for result in results]
        print(json.dumps(reports if len(reports) > 1 else reports[0], ensure_ascii=False, indent=1))
    codes = {result.fate.exit_code for result in results}
    return REFUSED if REFUSED in codes else max(codes)


def rebuild(home: Home, areas: Areas, reference: Reference, today: date) -> None:
    """Build the warehouse from what counts now; the served version changes when it is whole."""
    from dashboard.data.build import build
    from dashboard.data.ledger import Ledger

    ledger = Ledger.open(home)
    try:
        built = build(home, ledger, areas, reference, today=today, say=_say)
    finally:
        ledger.close()
    _say(f"gudang data {built.version} dari {built.batches} batch")


def _said(args: argparse.Namespace, home: Home, areas: Areas) -> "Said":
    from dataclasses import replace

    from dashboard.data.ledger import Ledger
    from dashboard.intake.answers import Answers
    from dashboard.intake.memory import Said, read_mapping, read_same

    aliases = read_same(args.same, areas, _kab(args.kab))
    answers = Answers(
        columns=tuple(args.columns.split(";")) if args.columns else (),
        thousands=True if args.ribuan else False if args.pecahan else None,
        fractions=args.persen_pecahan or None,
        aggregate=args.aggregate,
    )
    if not args.map:
        return Said(aliases, answers=answers)
    ledger = Ledger.open(home) if home.ledger.exists() else None
    try:
        name, mapping = read_mapping(args.map, ledger)
    finally:
        if ledger is not None:
            ledger.close()
    return Said(aliases, name, replace(answers, mapping=mapping))


def _share(args: argparse.Namespace, settings: Settings) -> float:
    return settings.change if args.change is None else args.change


def _kab(text: str) -> str:
    if not text or is_code(text):
        return text
    try:
        return dotted(text)
    except ValueError:
        raise ValueError(f"--kab {text}: tulis kode kabupaten, misalnya --kab 61.08") from None


def _tell(result: "Result", number: int, total: int, report: str) -> None:
    from dashboard.intake.reports import as_text, line

    if report == "json" or total > FEW:
        _say(f"[{number:>{len(str(total))}}/{total}] {line(result)}")
    else:
        print("\n".join(as_text(result)))


def _confirm(said: "Understanding", *, accepted: bool) -> bool:
    if accepted or not sys.stdin.isatty():  # nobody is there to ask
        return accepted
    for problem in said.warnings:
        _say(f"  {problem.sheet} {problem.cell}: {problem.reason}")
    print(f"{said.file_name}: {len(said.warnings)} peringatan; muat juga? [y/T] ", end="")
    return sys.stdin.readline().strip().casefold() in ("y", "ya")


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
