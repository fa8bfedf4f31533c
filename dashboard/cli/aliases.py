"""`lokus aliases`: names of areas that were answered once and are not asked again."""

import argparse

from dashboard.cli.present_home import present_home
from dashboard.data.known_aliases import forget_alias, remembered_aliases
from dashboard.data.ledger import Ledger
from dashboard.domain.actors import LOCAL
from dashboard.settings import Settings


def register(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser("aliases", help="nama wilayah yang sudah dijawab")
    parser.add_argument("--kab", default="", metavar="KODE", help="satu kabupaten saja")
    parser.add_argument("--forget", default="", metavar="NAMA", help="lupakan; perlu --kab")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, settings: Settings) -> int:
    """List the answers or forget one; the batches taken in with it stay as they are."""
    if args.forget and not args.kab:
        raise ValueError("--forget perlu kabupatennya: tambahkan --kab KODE.")
    ledger = Ledger.open(present_home(settings))
    try:
        if args.forget:
            forget_alias(ledger, args.kab, args.forget, LOCAL)
            print(f"«{args.forget}» di {args.kab} dilupakan; akan ditanyakan lagi.")
            return 0
        known = remembered_aliases(ledger, args.kab)
    finally:
        ledger.close()
    for alias in known:
        meant = alias.area_code or "bukan wilayah yang dimuat"
        print(f"{alias.kab_code}  {alias.written} = {meant}  ({alias.answered_by}, "
              f"{alias.answered_at:%Y-%m-%d})")  # fmt: skip
    if not known:
        print("Belum ada nama yang dijawab.")
    return 0
