"""`lokus backup`: everything Lokus holds as one file, while it runs."""

import argparse
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from dashboard.cli.present_home import present_home
from dashboard.data.audit_trail import record_event
from dashboard.data.backup_writing import write_backup
from dashboard.data.ledger import Ledger
from dashboard.data.ledger_failures import LedgerFailedError
from dashboard.domain import numbers
from dashboard.domain.actors import OPERATOR
from dashboard.domain.audit_events import AuditKind, Detail
from dashboard.domain.disk_failures import sentence
from dashboard.settings import Settings

WHOLE, MISSING = 0, 1
LEFT_OUT = (
    "Tidak ikut: siapa yang sedang masuk, folder contoh*, dan unduhan yang dapat dibuat lagi."
)


def register(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser("backup", help="simpan seluruh data sebagai satu berkas")
    parser.add_argument("path", type=Path, metavar="BERKAS",
                        help="berkas baru, atau folder: dinamai menurut waktunya")  # fmt: skip
    parser.set_defaults(run=run)


def run(
    args: argparse.Namespace,
    settings: Settings,
    now: Callable[[], datetime] = datetime.now,
) -> int:
    """Write the backup; return 1 where files it should hold are missing or altered."""
    home = present_home(settings)
    if not home.ledger.exists():
        raise ValueError(f"{home.ledger} tidak ada: di sini belum ada yang dapat dicadangkan.")
    target: Path = args.path
    if target.is_dir():
        target = target / f"lokus-{now():%Y-%m-%d-%H%M%S}.zip"
    elif target.suffix != ".zip":  # a disk that is not there would be written beside
        raise ValueError(
            f"Folder {target} tidak ada; pasang disknya atau buat foldernya, atau sebut berkas "
            "baru yang berakhir .zip."
        )
    done = write_backup(home, target, settings_told(settings), print)
    size = numbers.decimal(done.size / 1e6, 1)
    print(f"{target}: {numbers.count(done.files)} berkas, {size} MB, sudah dibaca ulang.")
    print(LEFT_OUT)
    for name in done.missing:
        print(f"- {name} hilang dari rumah Lokus dan tidak ikut tersimpan; jalankan `lokus check`.")
    for name in done.spoiled:
        print(f"- {name} berubah sejak disimpan dan tersimpan apa adanya; jalankan `lokus check`.")
    try:
        with closing(Ledger.open(home)) as ledger:
            told: dict[str, Detail] = {"berkas": done.files, "sidik": done.seal}
            record_event(ledger, OPERATOR, AuditKind.UPKEEP, "lokus backup", told)
    except (LedgerFailedError, OSError) as refused:
        print(f"- Cadangan itu utuh, tetapi tidak tercatat di jejak audit: {sentence(refused)}")
    return MISSING if done.missing or done.spoiled else WHOLE


def settings_told(settings: Settings) -> dict[str, str]:
    """Return the settings that whoever restores must set again."""
    return {
        "LOKUS_KABUPATEN": settings.kabupaten,
        "LOKUS_THRESHOLD": str(settings.threshold),
        "LOKUS_CHANGE": str(settings.change),
        "LOKUS_SIGN_IN": settings.sign_in,
        "LOKUS_PROXY": str(settings.proxy),
        "HOST": settings.host,
        "PORT": str(settings.port),
    }
