"""`lokus batches`: the batches taken in, and which of them count."""

import argparse
from collections.abc import Callable
from datetime import date

from dashboard.cli.present_home import present_home
from dashboard.domain.area_codes import is_code
from dashboard.domain.batch_steps import standing_of
from dashboard.settings import Settings


def register(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser("batches", help="daftar berkas yang sudah dimuat")
    parser.add_argument("--kab", default="", metavar="KODE", help="satu kabupaten saja")
    parser.set_defaults(run=run)


def run(
    args: argparse.Namespace, settings: Settings, today: Callable[[], date] = date.today
) -> int:
    """Print one line per batch, the oldest first."""
    from dashboard.data.batch_lists import every_batch, in_use
    from dashboard.data.ledger import Ledger
    from dashboard.domain.batch_steps import in_force

    if args.kab and not is_code(args.kab):
        raise ValueError(f"--kab {args.kab}: tulis kode kabupaten, misalnya --kab 61.08")
    ledger = Ledger.open(present_home(settings))
    try:
        batches = every_batch(ledger, args.kab)
    finally:
        ledger.close()
    counting = {batch.number for batch in in_use(in_force(batches, today()))}
    for batch in batches:
        standing = standing_of(batch, counting, today())
        rows = f"{batch.rows_taken}/{batch.rows_in} baris"
        print(f"{batch.number}  {batch.kab_code}  {batch.status:13}  {standing:22}  "
              f"{rows:14}  {batch.file_name}")  # fmt: skip
    if not batches:
        print("Belum ada berkas yang dimuat. Muat dengan `lokus ingest BERKAS…`.")
    return 0
