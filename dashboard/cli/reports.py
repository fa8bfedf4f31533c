"""`lokus reports`: which expected reports came, which are missing, and reminders to paste."""

import argparse
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from datetime import date, timedelta

from dashboard.cli.present_home import present_home
from dashboard.data.ledger import Ledger
from dashboard.data.opd_names import recorded_names
from dashboard.data.report_calendar import expected_reports, read_report_lines
from dashboard.data.warehouse import Warehouse
from dashboard.domain.actors import LOCAL
from dashboard.domain.numbers import percent
from dashboard.domain.opd_names import local_opd
from dashboard.domain.periods import day_words
from dashboard.domain.reporting_calendar import Arrival, ReportLine, rates, reminders
from dashboard.reference import load_reference
from dashboard.settings import Settings

WINDOW_DAYS = 92  # a quarter back


def register(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser("reports", help="laporan yang ditunggu, masuk dan belum masuk")
    parser.add_argument("--kab", default="", metavar="KODE", help="kabupaten, misalnya 61.08")
    parser.add_argument("--day", default="", metavar="TANGGAL", help="keadaan pada hari itu")
    parser.add_argument(
        "--days", type=int, default=WINDOW_DAYS, metavar="N",
        help=f"tenggat dalam N hari terakhir (baku {WINDOW_DAYS})",
    )  # fmt: skip
    parser.add_argument("--remind", action="store_true", help="teks pengingat per penerima")
    parser.set_defaults(run=run)


def run(
    args: argparse.Namespace, settings: Settings, today: Callable[[], date] = date.today
) -> int:
    """Print a line per report and period, or the reminders."""
    home, reference = present_home(settings), load_reference()
    snapshot = Warehouse(home, reference.indicators, settings.kabupaten).snapshot()
    catalogue = snapshot.catalogue(LOCAL)
    view = catalogue.view({"kab": args.kab})
    if args.kab and view.kab != args.kab:
        raise ValueError(f"--kab {args.kab}: belum ada data kabupaten itu.")
    as_of = date.fromisoformat(args.day) if args.day else catalogue.today(view.kab, today())
    lines = read_report_lines(
        snapshot,
        expected_reports(home, reference),
        view.kab,
        LOCAL,
        since=as_of - timedelta(days=args.days),
        as_of=as_of,
    )
    name = catalogue.area_name(view.kab)
    if args.remind:
        with closing(Ledger.open(home)) as ledger:
            called = (*recorded_names(ledger), *reference.opd_names)
        texts = reminders(lines, name, lambda opd: local_opd(called, opd, view.kab))
        print("\n\n---\n\n".join(texts.values()) or "Tidak ada yang perlu diingatkan.")
        return 0
    told = rates(lines)
    print(
        f"{name}, per {day_words(as_of)}: {told.received} dari {told.due} laporan masuk "
        f"({percent(told.reporting)}), {told.on_time} tepat waktu ({percent(told.punctual)})"
    )
    groups: dict[tuple[str, str], list[ReportLine]] = {}
    for line in lines:
        groups.setdefault((line.report.name, str(line.period)), []).append(line)
    for (report, period), found in groups.items():
        counts = Counter(line.arrival for line in found)
        said = ", ".join(f"{counts[one]} {one}" for one in Arrival if counts[one])
        missing = [line.place_name for line in found if line.arrival is Arrival.MISSING]
        names = f": {', '.join(filter(None, missing))}" if 0 < len(missing) < len(found) else ""
        print(f"  {period:8} {report}: {said}{names}")
    return 0
