"""`lokus template`: an empty workbook for an office to fill in."""

import argparse
from pathlib import Path

from dashboard.cli.written import written
from dashboard.data.areas import load_areas
from dashboard.data.home import Home
from dashboard.domain.periods import Period
from dashboard.domain.written_codes import read_code
from dashboard.reference import load_reference
from dashboard.settings import Settings


def register(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser("template", help="buat templat Excel untuk diisi kantor")
    parser.add_argument("name", metavar="NAMA", help="status-gizi, cakupan, krs, tpk atau lokus")
    parser.add_argument("--kab", required=True, metavar="KODE", help="kabupaten, misalnya 61.08")
    parser.add_argument("--period", required=True, metavar="P", help="2025, 2025-S1, 2025-08")
    parser.add_argument("--opd", default="", metavar="OPD", help="untuk templat cakupan")
    parser.add_argument("--out", type=Path, metavar="BERKAS", help="nama berkas yang ditulis")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, settings: Settings) -> int:
    """Write the workbook; ValueError, in one sentence, for a name or choice that does not exist."""
    from dashboard.intake.templates import form_named, write_template

    form, period = form_named(args.name), Period.parse(args.period)
    kab = read_code(args.kab) or args.kab
    indicators = load_reference().indicators
    content = write_template(
        form, load_areas(Home(settings.home)), kab, period, indicators, args.opd
    )
    file = args.out or Path(f"templat_{form.name}_{kab}_{period}.xlsx")
    with written(file) as out:
        out.write(content)
    print(f"{file} ditulis; isi, simpan, lalu `lokus ingest {file}`")
    return 0
