"""`lokus boundaries`: put a kabupaten's official boundaries in force."""

import argparse
import sys
from contextlib import closing
from pathlib import Path

from dashboard.data.areas import load_areas
from dashboard.data.audit_trail import record_event
from dashboard.data.boundaries.report import BoundaryReport, Question
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.domain.actors import OPERATOR
from dashboard.domain.areas import Area
from dashboard.domain.audit_events import AuditKind
from dashboard.settings import Settings

TAKEN, REFUSED, ASKING = 0, 2, 3


def register(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = subparsers.add_parser("boundaries", help="muat batas desa resmi")
    parser.add_argument(
        "file", type=Path, metavar="FILE", help="GeoJSON, GeoPackage, Shapefile atau GeoParquet"
    )
    parser.add_argument("--kab", metavar="KODE", help="kabupaten, bila berkas memuat beberapa")
    parser.add_argument(
        "--same",
        action="append",
        default=[],
        metavar="NAMA=KODE",
        help="jawaban: poligon itu adalah desa berkode itu (NAMA=bukan: bukan desa)",
    )
    parser.add_argument(
        "--yes", action="store_true", help="muat walau ada desa tanpa batas atau nama serupa"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, settings: Settings) -> int:
    """Import the file; return 0 if taken, 2 if refused, 3 while answers are wanted."""
    from dashboard.data.boundaries.official import import_boundaries

    home = Home(settings.home)
    Ledger.open(home).close()  # where nothing can be recorded, nothing is put in force
    try:
        report = import_boundaries(
            args.file, home, load_areas(home), kab=args.kab, same=args.same, yes=args.yes
        )
    except (ValueError, OSError) as wrong:
        print(wrong, file=sys.stderr)
        return REFUSED
    if report.taken:
        with closing(Ledger.open(home)) as ledger:
            told, kab = {"desa": report.matched}, report.kabupaten.code
            record_event(ledger, OPERATOR, AuditKind.SETTING, "batas desa", told, kab=kab)
    print("\n".join(lines(report)))
    return TAKEN if report.taken else ASKING


def lines(report: BoundaryReport) -> list[str]:
    """Return the report as it is printed, every open end by name."""
    kab = report.kabupaten
    said = [f"{kab.name} ({kab.code}): {report.matched}/{report.total} desa cocok.", *report.notes]
    if report.questions:
        said.append(f"Perlu jawaban ({len(report.questions)}):")
        said += [f"  {_question(question)}" for question in report.questions]
        said.append('Jawab dengan --same "#NOMOR=KODE", atau --same "#NOMOR=bukan".')
    if report.readings:
        wanted = "" if report.taken else ", perlu disetujui"
        said.append(f"Dibaca sebagai nama yang sama{wanted} ({len(report.readings)}):")
        said += [
            f"  #{reading.number} {reading.written} = {_area(reading.area)}"
            for reading in report.readings
        ]
    if report.unlisted:
        said.append(f"Tidak ada di daftar wilayah, dilepas ({len(report.unlisted)}):")
        said += [f"  {label}" for label in report.unlisted]
    if report.missing:
        said.append(f"Tanpa batas dalam berkas ini ({len(report.missing)}):")
        said += [f"  {_area(area)}" for area in report.missing]
    return [*said, _ending(report)]


def _ending(report: BoundaryReport) -> str:
    if report.taken:
        return "Batas resmi berlaku mulai sekarang."
    if report.questions:
        return "Belum dimuat: jawab dulu pertanyaan di atas."
    return "Belum dimuat: periksa daftar di atas, lalu ulangi dengan --yes bila benar."


def _question(question: Question) -> str:
    place = f" (kec. {question.kecamatan})" if question.kecamatan else ""
    candidates = " atau ".join(map(_area, question.candidates))
    return f"#{question.number} {question.written}{place}: {candidates}? {question.reason}"


def _area(area: Area) -> str:
    return f"{area.name} ({area.code})"
