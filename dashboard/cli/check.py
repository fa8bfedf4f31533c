"""`lokus check`: is everything still what was taken in, recorded and built?"""

import argparse
from collections.abc import Callable
from contextlib import closing
from datetime import date

from dashboard.cli.present_home import present_home
from dashboard.data import versions
from dashboard.data.areas import load_areas
from dashboard.data.audit_reading import Asked, count_trail
from dashboard.data.batch_lists import every_batch
from dashboard.data.checks import check_home
from dashboard.data.evidence_named import named_bytes
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.data.rakor_sessions import kept_versions
from dashboard.domain import numbers
from dashboard.domain.actors import OPERATOR
from dashboard.reference import load_reference
from dashboard.settings import Settings

WHOLE, FOUND = 0, 1


def register(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser(
        "check",
        help="periksa batch, bukti, ledger dan gudang data",
        description="Periksa semuanya terhadap sidiknya dan gudang data terhadap hasil bangun "
        "ulang. Tidak mengubah apa pun; boleh selagi Lokus berjalan. Pada lima kabupaten contoh "
        "perlu sekitar satu menit.",
        epilog="Kode keluar: 0 semuanya utuh, 1 ada temuan, 2 tidak dapat diperiksa.",
    )
    parser.set_defaults(run=run)


def run(_: argparse.Namespace, settings: Settings, today: Callable[[], date] = date.today) -> int:
    """Print every finding as a sentence; return 0 where there is none, else 1."""
    home = present_home(settings)
    if not home.ledger.exists():
        raise ValueError(f"{home.ledger} tidak ada: di sini belum ada yang dapat diperiksa.")
    with closing(Ledger.open(home)) as ledger:
        found = check_home(
            home, ledger, load_areas(home), load_reference(), today=today(), say=print
        )
        looked_at = counted(home, ledger)
    if not found:
        print(f"Semuanya utuh: {looked_at}.")
        return WHOLE
    print(f"{numbers.count(len(found))} temuan pada {looked_at}:")
    for sentence in found:
        print(f"- {sentence}")
    return FOUND


def counted(home: Home, ledger: Ledger) -> str:
    """Return how much was looked at, in words."""
    batches, proofs = len(every_batch(ledger)), len(named_bytes(ledger))
    kept = len({*kept_versions(ledger), versions.current(home)} - {None})
    events = count_trail(ledger, Asked(), OPERATOR)
    counts = ((batches, "batch"), (proofs, "bukti dan logo"), (kept, "versi gudang data"))
    parts = [f"{numbers.count(count)} {word}" for count, word in counts]
    return f"{', '.join(parts)} dan {numbers.count(events)} kejadian di jejak audit"
