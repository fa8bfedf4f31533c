"""`lokus records`: programme records in and out as workbooks."""

import argparse
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

from dashboard.cli.ingest import rebuild
from dashboard.cli.present_home import present_home
from dashboard.cli.written import written
from dashboard.data.areas import Areas, load_areas
from dashboard.data.audit_trail import record_event
from dashboard.data.ledger import Ledger
from dashboard.data.opd_names import with_recorded_names
from dashboard.data.programme_records import read_records
from dashboard.data.record_facts import FEEDING
from dashboard.domain import numbers
from dashboard.domain.actors import OPERATOR
from dashboard.domain.audit_events import AuditKind
from dashboard.domain.record_fields import ProgrammeRecord, RecordForm
from dashboard.domain.record_forms import BY_KEY
from dashboard.domain.written_codes import read_code
from dashboard.reference import load_reference
from dashboard.settings import Settings

ACTS = {
    "import": "masukkan isi BERKAS; semua baris atau tidak satu pun",
    "export": "tulis semua catatan ke BERKAS",
    "template": "tulis contoh isian kosong ke BERKAS",
}


def register(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    told = "; ".join(f"{act}: {words}" for act, words in ACTS.items())
    parser = subparsers.add_parser("records", help="catatan program dari dan ke Excel", epilog=told)
    parser.add_argument("act", choices=ACTS)
    parser.add_argument("file", type=Path, metavar="BERKAS")
    parser.add_argument("--form", required=True, choices=BY_KEY, metavar="JENIS",
                        help=", ".join(BY_KEY))  # fmt: skip
    parser.add_argument("--kab", required=True, metavar="KODE", help="kabupaten, misalnya 61.08")
    parser.set_defaults(run=run)


def run(
    args: argparse.Namespace, settings: Settings, today: Callable[[], date] = date.today
) -> int:
    """Bring records in, or write them; ValueError says in a sentence why not.

    The warehouse is built anew where figures come from the form.
    """
    home, form = present_home(settings), BY_KEY[args.form]
    areas, kab = load_areas(home), read_code(args.kab) or args.kab
    if areas.get(kab) is None:
        raise ValueError(f"--kab {args.kab}: kabupaten itu tidak ada di daftar wilayah.")
    with closing(Ledger.open(home)) as ledger:
        if args.act == "import":
            _import(args.file, form, kab, ledger, areas, today())
            if form in FEEDING:
                rebuild(home, areas, load_reference(), today())
            return 0
        found = [] if args.act == "template" else read_records(ledger, form, kab, OPERATOR)
        content = _workbook(form, found, areas)
        if args.act == "export":
            told, key = {"baris": len(found)}, f"lokus records export {form.key}"
            record_event(ledger, OPERATOR, AuditKind.EXPORT, key, told, kab=kab)
        with written(args.file) as out:
            out.write(content)
    print(f"{args.file}: {numbers.count(len(found))} catatan {form.word} ditulis.")
    return 0


def _import(
    file: Path, form: RecordForm, kab: str, ledger: Ledger, areas: Areas, today: date
) -> None:
    from dashboard.intake.record_ingest import take_records

    reference = with_recorded_names(load_reference(), lambda: ledger)
    read, told = take_records(
        file.read_bytes(), file.name, form, kab, ledger, areas, reference, OPERATOR, today
    )
    if told.wrong:
        problems = "\n".join(told.wrong)
        raise ValueError(f"{file.name}: tidak ada yang disimpan.\n{problems}")
    if read.unused:
        print(f"Kolom yang tidak dipakai: {', '.join(read.unused)}.")
    print(
        f"{file.name}: {numbers.count(told.new)} ditambah, {numbers.count(told.changed)} diubah, "
        f"{numbers.count(told.same)} sama."
    )


def _workbook(form: RecordForm, records: list[ProgrammeRecord], areas: Areas) -> bytes:
    from dashboard.intake.record_workbooks import record_workbook

    indicators = load_reference().indicators

    def place(code: str) -> str:
        area = areas.get(code)
        return area.name if area else code

    return record_workbook(
        form, records, place, lambda one: indicators[one].short_name, [f"Catatan {form.word}"]
    )
