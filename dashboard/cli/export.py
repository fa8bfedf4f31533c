"""`lokus export`: a paparan as a file, all of its files in one zip, or the profile of an area."""

import argparse
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

from dashboard.cli.present_home import present_home
from dashboard.cli.written import written
from dashboard.data.audit_trail import record_event
from dashboard.data.geography import Geography
from dashboard.data.open_room import open_room
from dashboard.data.rakor_room import RakorRoom
from dashboard.data.rakor_series import read_series
from dashboard.domain.actors import OPERATOR
from dashboard.domain.audiences import Audience
from dashboard.domain.audit_events import AuditKind
from dashboard.domain.rakor_sessions import SessionStatus
from dashboard.domain.written_codes import read_code
from dashboard.exports.area_orders import area_file
from dashboard.exports.area_parts import MAKERS
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
    of = parser.add_mutually_exclusive_group(required=True)
    of.add_argument("--kab", metavar="KODE", help="kabupaten, misalnya 62.03")
    of.add_argument("--area", metavar="KODE",
                    help="profil satu wilayah (pdf atau docx), misalnya 62.03.01")  # fmt: skip
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
    room, geography = open_room(present_home(settings), OPERATOR, today)
    if args.area:
        return _profile(args, room, geography)
    kab = read_code(args.kab) or args.kab
    order = PackOrder(_key(room, kab, args.session), Audience(args.audience))
    ordered = read_order(room, geography, order)
    with written(args.out) as out:
        if args.format == PACK:
            write_pack(ordered.briefing, ordered.parts, out, step=_step,
                       left_out=ordered.left_out)  # fmt: skip
        else:
            page = PageFormat.WALL if args.layar else PageFormat.A4
            out.write(FILES[args.format].make(ordered, page))
        _told(room, args, f"lokus export {order.key}", kab)
    briefing = ordered.briefing
    about = " ".join(part for part in (briefing.kab_name, briefing.session) if part)
    print(f"{args.out}: {about}, untuk {briefing.audience}, versi {briefing.snapshot}.")
    return 0


def _profile(args: argparse.Namespace, room: RakorRoom, geography: Geography) -> int:
    """Write the profile of an area."""
    if args.format not in MAKERS or args.session or args.layar:
        raise ValueError("--area: profil wilayah hanya --format pdf atau docx, tanpa Rakor.")
    code, audience = read_code(args.area) or args.area, Audience(args.audience)
    made = area_file(room, geography, code, args.format, audience)
    with written(args.out) as out:
        out.write(made.content)
        _told(room, args, f"lokus export {code}", made.paper.kab)
    paper = made.paper
    print(f"{args.out}: profil {paper.area}, untuk {paper.audience}, versi {paper.snapshot}.")
    return 0


def _told(room: RakorRoom, args: argparse.Namespace, key: str, kab: str) -> None:
    """Write in the audit trail what is about to leave."""
    told = {"berkas": args.format, "untuk": args.audience}
    record_event(room.ledger(), OPERATOR, AuditKind.EXPORT, key, told, kab=kab)


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
