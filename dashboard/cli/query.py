"""`lokus query`: any named query, by its header."""

import argparse
import sys
from typing import Any

import pandas as pd

from dashboard.cli.present_home import present_home
from dashboard.data.queries import load_served
from dashboard.data.warehouse import Warehouse
from dashboard.domain.actors import LOCAL
from dashboard.reference import load_reference
from dashboard.settings import Settings


def register(subparsers: Any) -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser("query", help="jalankan satu kueri bernama")
    parser.add_argument("name", metavar="NAMA", nargs="?", help="tanpa nama: daftar kueri")
    parser.add_argument("values", metavar="kunci=nilai", nargs="*")
    parser.add_argument("--format", choices=("table", "csv", "json"), default="table")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, settings: Settings) -> int:
    """Print the rows; ValueError says what is wrong with the name or a value."""
    queries = load_served()
    if args.name is None:
        for query in queries.values():
            print(f"{query.name:26} {', '.join(query.params):34} {query.about}")
        return 0
    if args.name not in queries:
        raise ValueError(f"Kueri «{args.name}» tidak ada. Daftarnya: `lokus query`.")
    warehouse = Warehouse(present_home(settings), load_reference().indicators)
    params = dict(_pair(text) for text in args.values)
    write(warehouse.read(args.name, actor=LOCAL, **params), args.format)
    return 0


def _pair(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals:
        raise ValueError(f"«{text}» bukan kunci=nilai.")
    return name, value


def write(rows: pd.DataFrame, form: str) -> None:
    """Write rows to standard output; what is missing stays empty, never 0."""
    if form == "csv":
        rows.to_csv(sys.stdout, index=False, lineterminator="\n")
    elif form == "json":
        print(rows.to_json(orient="records", force_ascii=False, date_format="iso"))
    else:
        print(rows.to_string(index=False, na_rep="–") if len(rows) else "Tidak ada baris.")
