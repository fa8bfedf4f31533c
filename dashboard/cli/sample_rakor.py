"""The Rakor of the sample: held at the first start, from the RTL files of the sample."""

from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

from dashboard.data.home import Home
from dashboard.data.open_room import open_room
from dashboard.data.rakor_attendance import mark
from dashboard.data.rakor_opening import computed
from dashboard.data.rakor_room import RakorRoom
from dashboard.data.rakor_series import create_series, read_series
from dashboard.data.rakor_sessions import close_session, open_session, read_session
from dashboard.data.rtl_import import keep_rtl
from dashboard.domain.actors import Actor, Role
from dashboard.domain.rakor_series import RakorRhythm
from dashboard.domain.rakor_sessions import Session, SessionStatus

NAME = "Rakor TPPS"
SECRETARY = Actor("Sekretariat TPPS (contoh)", Role.BAPPEDA)
ABSENT = 4  # of so many invited one does not come
HELD = "SUDAH_DIADAKAN.txt"
"""Lies in the folder of the RTL files once all Rakor were held: a later start adds nothing."""
Say = Callable[[str], None]


def hold_sample_rakor(home: Home, say: Say) -> None:
    """Hold two Rakor of each kabupaten of the sample and prepare the third, on what is served.

    Killed half way, the next start goes on: a session once closed is not held again, and a file
    brings nothing twice.
    """
    from dashboard.intake.sample.rtl_promises import DAYS
    from dashboard.intake.sample.rtl_workbooks import rtl_file, rtl_folder

    folder = rtl_folder(home.sample)
    if not folder.exists() or (folder / HELD).exists():
        return
    kabupaten = sorted(one.name for one in folder.iterdir() if one.is_dir())
    say(f"Memuat {len(kabupaten) * len(DAYS)} berkas RTL contoh …")
    room, _ = open_room(home, SECRETARY, lambda: DAYS[-1])
    with closing(room.ledger()):
        for kab in kabupaten:
            for number, day in enumerate(DAYS, start=1):
                session = _session(room, kab, number, day)
                if not session.closed:
                    _hold(room, session, rtl_file(folder, kab, number), day, say, last=DAYS[-1])
    (folder / HELD).write_text("Rakor contoh sudah diadakan.\n", encoding="utf-8", newline="\n")


def _session(room: RakorRoom, kab: str, number: int, day: date) -> Session:
    ledger = room.ledger()
    for series, sessions in read_series(ledger, kab, SECRETARY):
        if series.name == NAME:
            return next(one for one in sessions if one.number == number)
    return create_series(ledger, kab, "", NAME, RakorRhythm.WEEKLY, day, SECRETARY)


def _hold(
    room: RakorRoom, session: Session, file: Path, day: date, say: Say, *, last: date
) -> None:
    """Take the file in; but for the last day, open the session before and close it after."""
    from dashboard.intake.rtl_files import read_rtl_file

    ledger, kab = room.ledger(), session.series.kab_code
    if day < last and session.status is SessionStatus.DRAFT:
        session = open_session(ledger, session.id, SECRETARY)
    read = read_rtl_file(file.read_bytes(), file.name, kab, room.areas, room.reference)
    wrong = (
        read.wrong
        or keep_rtl(
            ledger, session.id, read.actions, read.decisions, file.name, SECRETARY, day
        ).wrong
    )
    if wrong:
        say(f"{kab}/{file.name}: {wrong[0]}")
    if day == last:
        return
    for at, (party, kind) in enumerate(room.invited(session)):
        came = (at + session.number) % ABSENT > 0
        mark(ledger, session.id, party, kind, SECRETARY, present=came)
    running = read_session(ledger, session.id, SECRETARY)
    opening = computed(room, running, room.warehouse.snapshot(), day)
    close_session(ledger, room.home, running.id, SECRETARY, day, opening=opening)
