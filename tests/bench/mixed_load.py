"""`python -m tests.bench.mixed_load HOME`: 50 users read, load and record at once, ten minutes.

Nothing may fail, no answer may mix two versions, what was confirmed must be kept, memory must hold
still; the waiting times are told.
"""

import argparse
import json
import random
import shutil
import sys
import threading
import time
from collections.abc import Callable
from contextlib import closing
from datetime import date
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from dashboard.cli.first_run import build_what_is_due
from dashboard.data.audit_reading import check_chain
from dashboard.data.batch_lists import every_batch
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.data.rakor_action_rows import read_actions
from dashboard.data.rakor_series import create_series
from dashboard.data.rakor_sessions import open_session
from dashboard.domain.actors import OPERATOR
from dashboard.domain.rakor_series import RakorRhythm
from dashboard.domain.rakor_sessions import Session
from tests.bench.http_client import HttpClient
from tests.bench.mixed_loader import Loader, files_of
from tests.bench.mixed_told import Told
from tests.bench.served_process import ServedProcess
from tests.triggering import Trigger

USERS, SECONDS = 50, 600.0
LOADERS, RECORDERS = 2, 8
PAUSE, LOADER_PAUSE = 1.0, 8.0  # seconds, between two acts of one user, on average
GROWTH = 1.2  # of memory, from the middle of a run to its end
INDICATORS = (
    "measurement_coverage",
    "stunting_prevalence_routine",
    "wasting_prevalence_routine",
    "underweight_prevalence_routine",
)
MONTHS = ("2025-06", "2025-07", "2025-08")


def run(
    home: Home, kab: str, *, users: int = USERS, seconds: float = SECONDS, workers: int = 1
) -> Told:
    """Let users at a copy of a home; return what they met."""
    told = Told(seconds=seconds)
    with TemporaryDirectory(prefix="lokus-beban-", ignore_cleanup_errors=True) as folder:
        copy = Home(Path(folder) / "rumah")
        shutil.copytree(home.root, copy.root)
        session = _session(copy, kab)
        build_what_is_due(copy, lambda _: None)  # a busy machine takes longer than a start may
        with closing(Ledger.open(copy)) as ledger:
            before = len(every_batch(ledger))
        with ServedProcess(copy.root, workers) as served:
            _crowd(served, session, files_of(copy, kab), told, users, seconds)
        with closing(Ledger.open(copy)) as ledger:
            told.kept = len(read_actions(ledger, session.series.id, OPERATOR, number=1))
            told.batches = len(every_batch(ledger)) - before
            told.chained = check_chain(ledger).whole
    return told


def _crowd(
    served: ServedProcess,
    session: Session,
    files: list[Path],
    told: Told,
    users: int,
    seconds: float,
) -> None:
    until, kab = time.monotonic() + seconds, session.series.kab_code
    first = HttpClient(served.address)
    trigger = Trigger(first)
    first.close()
    loaders = [Loader(number, files) for number in range(min(LOADERS, max(1, users // 10)))]
    people: list[Callable[[HttpClient, random.Random], None]] = [
        *(one.load(told) for one in loaders),
        *(_recorder(trigger, session, number, told) for number in range(RECORDERS)),
    ]
    while len(people) < users:
        people.append(_reader(kab, told) if len(people) % 3 else _looker(trigger, kab, told))
    threads = [
        threading.Thread(target=_person, args=(served.address, act, number, until, told))
        for number, act in enumerate(people[:users])
    ]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        told.memory += served.memory()
        time.sleep(0.5)


def _person(
    address: str,
    act: Callable[[HttpClient, random.Random], None],
    number: int,
    until: float,
    told: Told,
) -> None:
    chance, client = random.Random(number), HttpClient(address)  # noqa: S311 (made users)
    time.sleep(chance.uniform(0, PAUSE))
    pause = LOADER_PAUSE if number < LOADERS else PAUSE
    while time.monotonic() < until:
        try:
            act(client, chance)
        except Exception as wrong:  # whatever it is, a user met it
            told.wrong.append(f"{type(wrong).__name__}: {str(wrong)[-300:]}")
        time.sleep(min(chance.uniform(0, 2 * pause), max(0.0, until - time.monotonic())))
    client.close()


def _reader(kab: str, told: Told) -> Callable[[HttpClient, random.Random], None]:
    def read(client: HttpClient, chance: random.Random) -> None:
        question = f"ind={chance.choice(INDICATORS)}&per={chance.choice(MONTHS)}"
        began = time.perf_counter()
        answer = client.get(f"/api/v1/nilai?kab={kab}&{question}")
        told.took["read"].append(1000 * (time.perf_counter() - began))
        assert answer.status_code == 200, answer.get_data(as_text=True)
        said = answer.get_json()
        told.answers[said["versi"], question].add(sha256(answer.body).hexdigest())

    return read


def _looker(trigger: Trigger, kab: str, told: Told) -> Callable[[HttpClient, random.Random], None]:
    def look(client: HttpClient, chance: random.Random) -> None:
        began = time.perf_counter()
        trigger.using(client)(
            "peta-map.figure",
            **{
                "peta-kabupaten": kab,
                "peta-kecamatan": "semua",
                "peta-indikator": chance.choice(INDICATORS),
                "peta-periode": chance.choice(MONTHS),
            },
        )
        told.took["map"].append(1000 * (time.perf_counter() - began))

    return look


def _recorder(
    trigger: Trigger, session: Session, number: int, told: Told
) -> Callable[[HttpClient, random.Random], None]:
    done = iter(range(1, 1_000_000))

    def record(client: HttpClient, _: random.Random) -> None:
        line = f"Dinas Kesehatan; Kirim data {number}-{next(done)}; 30 Des 2026"
        began = time.perf_counter()
        answer = trigger.using(client)(
            "rakor-catat-baris.value",
            **{
                "rakor-catat-baris.n_submit": 1,
                "rakor-catat-baris.value": line,
                "rakor-sidang-tampil": session.key,
            },
        )
        told.took["record"].append(1000 * (time.perf_counter() - began))
        assert "Tercatat" in str(answer), answer
        told.confirmed += 1

    return record


def _session(home: Home, kab: str) -> Session:
    with closing(Ledger.open(home)) as ledger:
        day, rhythm = date(2026, 12, 1), RakorRhythm.WEEKLY
        made = create_series(ledger, kab, "", "Rakor beban", rhythm, day, OPERATOR)
        return open_session(ledger, made.id, OPERATOR)


def main(words: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.mixed_load")
    parser.add_argument("home", type=Path, metavar="HOME")
    parser.add_argument("--kab", default="62.03")
    parser.add_argument("--users", type=int, default=USERS)
    parser.add_argument("--seconds", type=float, default=SECONDS)
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--json", type=Path)
    args = parser.parse_args(words)
    asked = {"users": args.users, "seconds": args.seconds, "workers": args.workers}
    told = run(Home(args.home), args.kab, **asked)
    faults = told.faults()
    if told.growth > GROWTH:
        faults.append(f"memory grew × {told.growth:.2f} from the middle to the end")
    sys.stdout.write("\n".join([*told.lines(), *(f"FAULT {one}" for one in faults)]) + "\n")
    if args.json:
        args.json.write_text(json.dumps({"faults": faults, "lines": told.lines()}), "utf-8")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
