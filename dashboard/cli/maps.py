"""`lokus maps`: mappings of columns that were made once, found again by their header."""

import argparse

from dashboard.cli.present_home import present_home
from dashboard.data.known_mappings import forget_mapping, known_mappings
from dashboard.data.ledger import Ledger
from dashboard.domain.actors import LOCAL
from dashboard.settings import Settings


def register(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser("maps", help="pemetaan kolom yang diingat")
    parser.add_argument("--forget", default="", metavar="NAMA", help="lupakan satu pemetaan")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, settings: Settings) -> int:
    """List the mappings or forget one; the batches taken in with it stay as they are."""
    ledger = Ledger.open(present_home(settings))
    try:
        if args.forget:
            forget_mapping(ledger, args.forget, LOCAL)
            print(f"Pemetaan «{args.forget}» dilupakan.")
            return 0
        known = known_mappings(ledger)
    finally:
        ledger.close()
    for mapping in known:
        print(f"{mapping.name}  (judul kolom {mapping.fingerprint}; {mapping.made_by}, "
              f"{mapping.made_at:%Y-%m-%d})")  # fmt: skip
        for column, meanings in mapping.body["columns"].items():
            print(f"    {column} = {', '.join(meanings)}")
    if not known:
        print("Belum ada pemetaan. Buat dengan `lokus ingest BERKAS --map PEMETAAN.json`.")
    return 0
