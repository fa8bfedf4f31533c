"""`lokus sample`: write the source files of the sample."""

import argparse
from pathlib import Path
from typing import Any

from dashboard.data.areas import load_areas
from dashboard.data.home import Home
from dashboard.reference import load_reference
from dashboard.settings import Settings


def register(subparsers: Any) -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser("sample", help="tulis berkas sumber contoh")
    parser.add_argument(
        "--out", type=Path, metavar="FOLDER", help="folder tujuan (baku: contoh di LOKUS_HOME)"
    )
    parser.add_argument(
        "--kab", nargs="+", metavar="KODE", help="kode kabupaten (baku: kelima kabupaten contoh)"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, settings: Settings) -> int:
    """Write the files and print how many; ValueError says in one sentence why not."""
    from dashboard.intake.sample.places import PLACES
    from dashboard.intake.sample.plan import write_sample
    from dashboard.intake.sample.programme import records_folder, write_records

    home = Home(settings.home)
    folder: Path = args.out or home.sample
    kabupaten = tuple(dict.fromkeys(args.kab or PLACES))
    try:
        areas, reference = load_areas(home), load_reference()
        files = write_sample(folder, areas, reference, kabupaten=kabupaten)
        records = write_records(records_folder(folder), areas, reference, kabupaten)
    except OSError as wrong:
        raise ValueError(
            f"Berkas contoh tidak dapat ditulis di {folder} ({wrong.strerror}); pilih folder lain "
            "dengan --out."
        ) from wrong
    print(f"{len(files)} berkas contoh ditulis di {folder}")
    print(f"{len(records)} berkas catatan program ditulis di {records_folder(folder)}")
    return 0
