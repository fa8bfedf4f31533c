"""`lokus restore`: a backup becomes a home again."""

import argparse
from contextlib import closing
from pathlib import Path

from dashboard.cli.backup import settings_told
from dashboard.data.audit_trail import record_event
from dashboard.data.backup_restoring import restore_backup
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.domain import numbers
from dashboard.domain.actors import OPERATOR
from dashboard.domain.audit_events import AuditKind, Detail
from dashboard.settings import Settings


def register(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser("restore", help="pulihkan cadangan ke LOKUS_HOME yang kosong")
    parser.add_argument("path", type=Path, metavar="BERKAS", help="dari `lokus backup`")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, settings: Settings) -> int:
    """Restore; ValueError or OSError says in a sentence why not, and nothing is left behind."""
    home = Home(settings.home, settings.threshold)
    manifest = restore_backup(args.path, home, print)
    with closing(Ledger.open(home)) as ledger:
        told: dict[str, Detail] = {"berkas": len(manifest.files), "dibuat": manifest.made_at}
        record_event(ledger, OPERATOR, AuditKind.UPKEEP, "lokus restore", told)
    print(
        f"{home.root.absolute()}: {numbers.count(len(manifest.files))} berkas dari cadangan "
        f"{manifest.made_at} dipulihkan. Semua orang masuk lagi dengan sandinya."
    )
    now = settings_told(settings)
    for name, value in manifest.settings.items():
        if now.get(name) != value:
            print(f"- {name} dahulu «{value}», sekarang «{now.get(name, '')}»; samakan bila perlu.")
    print("Periksa dengan `lokus check`, lalu jalankan `lokus serve`.")
    return 0
