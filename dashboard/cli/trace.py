"""`lokus trace`: from a figure back to the cells of the files it came in."""

import argparse
import json

from dashboard.cli.present_home import present_home
from dashboard.data.traces import read_trace
from dashboard.data.warehouse import Warehouse
from dashboard.domain.actors import LOCAL
from dashboard.domain.trace_words import lines
from dashboard.pages import record_pages
from dashboard.reference import load_reference
from dashboard.settings import Settings


def register(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser("trace", help="lacak satu angka sampai ke selnya")
    parser.add_argument("indicator", metavar="INDIKATOR", help="misalnya krs_accompanied")
    parser.add_argument("area", metavar="KODE", help="desa, kecamatan, kabupaten atau puskesmas")
    parser.add_argument("period", metavar="PERIODE", help="2025, 2025-S1, 2025-Q3, 2025-08")
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, settings: Settings) -> int:
    """Print the trace; a figure that does not exist is one sentence."""
    warehouse = Warehouse(present_home(settings), load_reference().indicators)
    found = read_trace(warehouse.snapshot(), args.indicator, args.area, args.period, LOCAL)
    if args.format == "json":
        print(json.dumps(record_pages.told(found), ensure_ascii=False, indent=1))
    else:
        print("\n".join(lines(found)))
    return 0
