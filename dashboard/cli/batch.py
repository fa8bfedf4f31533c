"""`lokus batch`: one batch, its history, and what is done to it."""

import argparse
from collections.abc import Callable
from datetime import date

from dashboard.cli.ingest import rebuild
from dashboard.cli.present_home import present_home
from dashboard.data.areas import load_areas
from dashboard.data.ledger import Ledger
from dashboard.domain.actors import LOCAL
from dashboard.domain.batches import Batch, Status
from dashboard.domain.periods import day_words
from dashboard.reference import load_reference
from dashboard.settings import Settings

ACTS = {
    "withdraw": "tarik: tidak dihitung lagi",
    "restore": "pulihkan yang ditarik atau digantikan",
    "verify": "tandai terverifikasi",
    "final": "tandai data tetap",
    "publish": "dihitung mulai tanggal itu",
}


def register(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    told = "; ".join(f"{act}: {words}" for act, words in ACTS.items())
    parser = subparsers.add_parser("batch", help="satu berkas yang sudah dimuat", epilog=told)
    parser.add_argument("number", metavar="NOMOR", help="misalnya B-0007")
    parser.add_argument("act", nargs="?", choices=ACTS, help="tanpa ini: riwayatnya")
    parser.add_argument("day", nargs="?", metavar="TANGGAL", help="untuk publish: 2025-10-01")
    parser.add_argument("--note", default="", metavar="ALASAN", help="alasan menarik")
    parser.set_defaults(run=run)


def run(
    args: argparse.Namespace, settings: Settings, today: Callable[[], date] = date.today
) -> int:
    """Show or change one batch; a change builds the warehouse anew."""
    home = present_home(settings)
    if args.act == "publish" and not args.day:
        raise ValueError("publish perlu tanggal, misalnya `lokus batch B-0007 publish 2025-10-01`.")
    if args.day and args.act != "publish":
        raise ValueError(f"{args.act} tidak memakai tanggal; hapus {args.day}.")
    ledger = Ledger.open(home)
    try:
        batch = _change(ledger, args) if args.act else None
        _show(ledger, batch.number if batch else args.number)
    finally:
        ledger.close()
    if batch is not None:
        rebuild(home, load_areas(home), load_reference(), today())
    return 0


def _change(ledger: Ledger, args: argparse.Namespace) -> Batch:
    from dashboard.data import batch_lifecycle as life

    if args.act == "withdraw":
        return life.withdraw(ledger, args.number, LOCAL, args.note)
    if args.act == "restore":
        return life.restore(ledger, args.number, LOCAL)
    if args.act == "publish":
        return life.publish_from(ledger, args.number, _day(args.day), LOCAL)
    status = Status.TERVERIFIKASI if args.act == "verify" else Status.DATA_TETAP
    return life.advance(ledger, args.number, status, LOCAL)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ValueError(f"«{text}» bukan tanggal; tulis seperti 2025-10-01.") from None


def _show(ledger: Ledger, number: str) -> None:
    from dashboard.data.batch_lifecycle import history

    batch, events = history(ledger, number)
    print(f"{batch.number}  {batch.file_name}  ({batch.source_system}, {batch.kab_code})")
    drawn = day_words(batch.cutoff) if batch.cutoff else "tidak tertulis"
    print(f"  status {batch.status}; terbit {day_words(batch.publish)}; data s.d. {drawn}")
    print(f"  {batch.rows_taken} dari {batch.rows_in} baris; SHA-256 {batch.sha256}")
    for event in events:
        note = f": {event.note}" if event.note else ""
        print(f"  {event.done_at:%Y-%m-%d %H:%M} UTC  {event.step}{note}  ({event.done_by})")
