"""`lokus areas`: add a kabupaten to the code list."""

import argparse
import sys
from contextlib import closing
from pathlib import Path

from dashboard.data.area_lists import add_areas
from dashboard.data.areas import load_areas
from dashboard.data.audit_trail import add_event
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.domain.actors import OPERATOR
from dashboard.domain.audit_events import AuditKind, Detail
from dashboard.settings import Settings

TAKEN, REFUSED = 0, 2


def register(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = subparsers.add_parser("areas", help="tambah kabupaten dari daftar kode wilayah")
    parser.add_argument("file", type=Path, metavar="FILE", help="csv, csv.gz atau xlsx: kode, nama")
    parser.add_argument("--kab", metavar="KODE", help="kabupaten yang diambil, misalnya 35.72")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, settings: Settings) -> int:
    """Take the list; return 0, or 2 when it was refused and nothing changed."""
    home = Home(settings.home)
    with closing(Ledger.open(home)) as ledger, ledger.writing() as connection:
        try:
            added = add_areas(args.file, home, load_areas(home), args.kab)
        except (ValueError, OSError) as wrong:
            print(wrong, file=sys.stderr)
            return REFUSED
        kab = added.kabupaten
        told: dict[str, Detail] = {"desa": added.desa, "kelurahan": added.kelurahan}
        add_event(connection, OPERATOR, AuditKind.SETTING, "daftar wilayah", told, kab=kab.code)
    print(
        f"{kab.name} ({kab.code}) masuk daftar wilayah: {added.kecamatan} kecamatan, "
        f"{added.desa} desa, {added.kelurahan} kelurahan. Server yang sedang berjalan memuatnya "
        "setelah dijalankan ulang."
    )
    return TAKEN
