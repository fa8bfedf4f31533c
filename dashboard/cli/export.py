"""`lokus export`: a paparan as a file, or all of its files in one zip."""

import argparse
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

from dashboard.cli.present_home import present_home
from dashboard.data.audit_trail import record_event
from dashboard.data.open_room import open_room
from dashboard.data.rakor_room import RakorRoom
from dashboard.data.rakor_series import read_series
from dashboard.domain.actors import OPERATOR
from dashboard.domain.audiences import Audience
from dashboard.domain.audit_events import AuditKind
from dashboard.domain.rakor_sessions import SessionStatus
from dashboard.domain.written_codes import read_code
from dashboard.exports.briefing_pdf import PageFormat
from dashboard.exports.pack_orders import PackOrder, read_order
from dashboard.exports.packs import write_pack
from dashboard.exports.single_files import FILES
from dashboard.settings import Settings

PACK, LATEST = "zip", "latest"


def register(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser("export", help="paparan sebagai berkas, atau Paket Rakor (zip)")
    parser.add_argument("--session", default="", metavar="NOMOR|latest",
                        help="Rakor; tanpa ini angka terbaru saja")  # fmt: skip
    parser.add_argument("--kab", required=True, metavar="KODE", help="kabupaten, misalnya 62.03")
    parser.add_argument("--format", required=True, choices=(PACK, *FILES))
    parser.add_argument("--out", required=True, type=Path, metavar="BERKAS")
    parser.add_argument("--audience", choices=[one.value for one in Audience],
                        default=Audience.UMUM.value, help="baku: umum")  # fmt: skip
    parser.add_argument("--layar", action="store_true", help="PDF 16:9, bukan A4")
    parser.set_defaults(run=run)


def run(
    args: argparse.Namespace, settings: Settings, today: Callable[[], date] = date.today
) -> int:
    """Write the file; ValueError or LookupError says in a sentence why not."""
    if args.layar and args.format != "pdf":
        raise ValueError("--layar hanya untuk --format pdf.")
    kab = read_code(args.kab) or args.kab
    room, geography = open_room(present_home(settings), OPERATOR, today)
    order = PackOrder(_key(room, kab, args.session), Audience(args.audience))
    ordered = read_order(room, geography, order)
    # Written beside and moved into place: what cannot be finished leaves no half a file.
    beside = args.out.with_name(f"{args.out.name}.sementara")
    try:
        with beside.open("wb") as out:
            if args.format == PACK:
                write_pack(ordered.briefing, ordered.parts, out, step=_step,
                           left_out=ordered.left_out)  # fmt: skip
            else:
                page = PageFormat.WALL if args.layar else PageFormat.A4
                out.write(FILES[args.format].make(ordered, page))
        told, key = {"berkas": args.format, "untuk": args.audience}, f"lokus export {order.key}"
        record_event(room.ledger(), OPERATOR, AuditKind.EXPORT, key, told, kab=kab)
        beside.replace(args.out)
    finally:
        beside.unlink(missing_ok=True)
    briefing = ordered.briefing
    about = " ".join(part for part in (briefing.kab_name, briefing.session) if part)
    print(f"{args.out}: {about}, untuk {briefing.audience}, versi {briefing.snapshot}.")
    return 0


def _step(made: int, of: int, name: str) -> None:
    if sys.stderr.isatty():
        print(f"\r{made + 1} dari {of}: {name:<70.70}", end="", file=sys.stderr, flush=True)


def _key(room: RakorRoom, kab: str, asked: str) -> str:
    """Return the key of what was asked for; ValueError where there is no such Rakor."""
    if not asked:
        return kab
    if asked != LATEST:
        number = asked.removeprefix(f"{kab}-")
        if not number.isdigit():
            raise ValueError(f"--session {asked}: isi nomor Rakor, misalnya 3, atau latest.")
        return f"{kab}-{number}"
    found = [
        one
        for series, sessions in read_series(room.ledger(), kab, OPERATOR)
        if not series.kec_code
        for one in sessions
    ]
    begun = [one for one in found if one.status is not SessionStatus.DRAFT] or found
    if not begun:
        raise ValueError(
            f"--session latest: belum ada Rakor kabupaten {kab}; buat di halaman Rakor."
        )
    return max(begun, key=lambda one: (one.planned, one.id)).key
