"""`lokus check`: is everything still what was taken in, recorded and built?"""

import argparse
from collections.abc import Callable
from contextlib import closing
from datetime import date

from dashboard.cli.present_home import present_home
from dashboard.data.areas import load_areas
from dashboard.data.checks import check_home
from dashboard.data.ledger import Ledger
from dashboard.domain import numbers
from dashboard.reference import load_reference
from dashboard.settings import Settings

WHOLE, FOUND = 0, 1


def register(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser("check", help="periksa batch, bukti, ledger dan gudang data")
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
    if not found:
        print("Semuanya utuh.")
        return WHOLE
    print(f"{numbers.count(len(found))} temuan:")
    for sentence in found:
        print(f"- {sentence}")
    return FOUND
