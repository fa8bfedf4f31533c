"""How fast and lean files are taken in: `python -m tests.bench.intake_bench [--big] [--json F]`.

Each case runs in a process of its own, so that the peak of its memory is its own. Beside the
seconds stands the floor of the same run: reading the same cells with nothing but the standard
library, lxml or calamine. Both are compared in seconds of the processor, which other work on the
machine does not lengthen. --big adds the csv of 200 MB.
"""

import argparse
import csv
import json
import os
import subprocess
import sys
import tempfile
import time
from datetime import date
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import Any

from dashboard.data.areas import Areas
from dashboard.data.build import build
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.domain.actors import LOCAL
from dashboard.domain.area_codes import Level
from dashboard.domain.areas import Area
from dashboard.domain.periods import MONTHS
from dashboard.reference import load_reference

DAY = date(2026, 1, 15)
KAB = "99.01"
KECAMATAN, DESA, INDICATORS = 15, 20, 30
CASES = ("year.xlsx", "months.xlsx", "rows.csv", "rows.html", "country.csv")
BIG = "country200.csv"
SIZES = {"country.csv": 10_000_000, BIG: 200_000_000}
ROWS = 200_000


def made_areas() -> Areas:
    """Return a kabupaten of 300 desa that exists nowhere."""
    areas = [Area(KAB, "Kabupaten Ukur", Level.KABUPATEN, 110.0, 0.0, 3000.0)]
    for kec in range(1, KECAMATAN + 1):
        code = f"{KAB}.{kec:02}"
        areas.append(Area(code, f"Kecamatan{kec}a", Level.KECAMATAN, 110.0, 0.0, 100.0))
        areas += [
            Area(f"{code}.{2000 + one}", f"Desa{kec}x{one}", Level.DESA, 110.0, one / 100, 5.0)
            for one in range(1, DESA + 1)
        ]
    return Areas(areas)


def write(case: str, folder: Path) -> list[Path]:
    """Write the files of a case."""
    areas = made_areas()
    if case == "year.xlsx":
        return [_workbook(folder / case, areas, range(1, 13))]
    if case == "months.xlsx":
        return [_workbook(folder / f"{month:02}.xlsx", areas, [month]) for month in range(1, 13)]
    file = folder / case
    head = ("kode_desa", "nama_desa", "jumlah_balita_stunting", "tahun", "bulan")
    if case in SIZES:
        _country(file, head, areas, SIZES[case])
    elif case == "rows.html":
        rows = _rows(areas, ROWS // 10)
        lines = "".join(
            f"<tr>{''.join(f'<td>{c}</td>' for c in row)}</tr>" for row in (head, *rows)
        )
        file.write_text(f"<table>{lines}</table>", encoding="utf-8", newline="\n")
    else:
        with file.open("w", encoding="utf-8", newline="") as out:
            csv.writer(out).writerows((head, *_rows(areas, ROWS)))
    return [file]


def _rows(areas: Areas, number: int) -> list[tuple[Any, ...]]:
    desa = areas.desa(KAB)
    rows = []
    for one in range(number):
        period, place = divmod(one, len(desa))
        year, month = divmod(period, 12)
        rows.append((desa[place].code, desa[place].name, one % 40, 2000 + year % 26, month + 1))
    return rows


def _country(file: Path, head: tuple[str, ...], areas: Areas, size: int) -> None:
    ours = "".join(",".join(map(str, row)) + "\n" for row in _rows(areas, 3600))
    others = "".join(
        f"{11 + one % 80}.{1 + one % 70:02}.{1 + one % 20:02}.{2001 + one % 900},DESA {one},"
        f"{one % 40},2024,{1 + one % 12}\n"
        for one in range(50_000)
    )
    with file.open("w", encoding="utf-8", newline="") as out:
        out.write(",".join(head) + "\n" + ours)
        while out.tell() < size:
            out.write(others)


def _workbook(file: Path, areas: Areas, months: Any) -> Path:
    import openpyxl

    every = load_reference().indicators.values()
    kept = [one for one in every if one.has_denominator and one.lowest_level is Level.DESA]
    kept = kept[:INDICATORS]
    book = openpyxl.Workbook(write_only=True)
    for month in months:
        sheet = book.create_sheet(MONTHS[month - 1])
        title = f"CAKUPAN DINAS KESEHATAN KABUPATEN UKUR BULAN {MONTHS[month - 1].upper()} 2025"
        sheet.append([title])
        sheet.append(["Kode Desa", "Kecamatan", "Desa/Kelurahan",
                      *(text for one in kept for text in (one.name, None, None))])  # fmt: skip
        sheet.append([None, None, None, *("Sasaran", "Capaian", "%") * len(kept)])
        for place, desa in enumerate(areas.desa(KAB)):
            row: list[Any] = [desa.code, f"Kecamatan{int(desa.code[6:8])}a", desa.name]
            for number in range(len(kept)):
                whole, part = 60 + (place + number) % 50, 20 + (place + month) % 30
                row += [whole, part, round(100 * part / whole, 1)]
            sheet.append(row)
    book.save(file)
    return file


def floor(files: list[Path]) -> float:
    """Return the processor's seconds of reading the cells and doing nothing with them."""
    from lxml import html
    from python_calamine import CalamineWorkbook

    start = spent()
    for file in files:
        content = file.read_bytes()
        if file.suffix == ".csv":
            for _ in csv.reader(TextIOWrapper(BytesIO(content), "utf-8", newline="")):
                pass
        elif file.suffix == ".html":
            [cell.text for cell in html.document_fromstring(content).iter("td")]
        else:
            with CalamineWorkbook.from_filelike(BytesIO(content)) as book:
                for name in book.sheet_names:
                    book.get_sheet_by_name(name).to_python()
    return spent() - start


def spent() -> float:
    """Return the processor's seconds of this process and of those it waited for."""
    return sum(os.times()[:4])


def measure(case: str, folder: Path) -> dict[str, Any]:
    """Take a case in and build; return seconds, rows and peak memory."""
    from dashboard.intake.ingest import ingest

    files = write(case, folder)
    size = sum(file.stat().st_size for file in files)
    lowest = floor(files)
    home, areas, reference = Home(folder / "rumah").make(), made_areas(), load_reference()
    start, before = time.perf_counter(), spent()
    results = list(ingest(files, home, areas, reference.indicators, LOCAL, today=DAY, kab=KAB))
    taken, cpu = time.perf_counter(), spent() - before
    ledger = Ledger.open(home)
    build(home, ledger, areas, reference, today=DAY)
    ledger.close()
    built = time.perf_counter()
    rows = sum(one.understanding.rows_in for one in results if one.understanding)
    return {
        "case": case,
        "mb": round(size / 1e6, 1),
        "rows": rows,
        "facts": sum(len(one.understanding.facts) for one in results if one.understanding),
        "fates": sorted({one.fate.word for one in results}),
        "taken_s": round(taken - start, 2),
        "build_s": round(built - taken, 2),
        "cpu_s": round(cpu, 2),
        "floor_s": round(lowest, 2),
        "times_floor": round(cpu / max(lowest, 0.01), 1),
        "rows_per_s": round(rows / max(cpu, 0.01)),
        "peak_mb": _peak_mb(),
    }


def _peak_mb() -> int | None:
    """Return the most memory this process held; None where the system does not say (Windows)."""
    try:
        import resource
    except ImportError:
        return None
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def main() -> None:
    """Print a table, and JSON where asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--big", action="store_true", help="the csv of 200 MB too")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--case", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.case:
        with tempfile.TemporaryDirectory() as folder:
            _say(json.dumps(measure(args.case, Path(folder))))
        return
    found = []
    for case in (*CASES, *([BIG] if args.big else [])):
        command = [sys.executable, "-m", "tests.bench.intake_bench", "--case", case]
        told = subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8")
        found.append(json.loads(told.stdout.splitlines()[-1]))
        if len(found) == 1:
            _say(" ".join(f"{name:>11}" for name in found[0]))
        _say(" ".join(f"{value!s:>11}" for value in found[-1].values()))
    if args.json:
        args.json.write_text(json.dumps(found, indent=1), encoding="utf-8", newline="\n")


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
