"""The Rakor of the sample: held at the first start, from its RTL files, with papers and causes."""

from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

from dashboard.cli.first_run import build_what_is_due, take_last_of_sample
from dashboard.cli.sample_evidence import prove_records, prove_session
from dashboard.cli.sample_kecamatan import hold_kecamatan_rakor
from dashboard.data.desa_loads import read_desa_loads
from dashboard.data.home import Home
from dashboard.data.open_room import open_room
from dashboard.data.rakor_attendance import mark_present
from dashboard.data.rakor_causes import read_causes, record_cause
from dashboard.data.rakor_notes import add_note, read_notes
from dashboard.data.rakor_opening import computed
from dashboard.data.rakor_places import place_session
from dashboard.data.rakor_room import RakorRoom
from dashboard.data.rakor_series import create_series, read_series
from dashboard.data.rakor_sessions import close_session, open_session, read_session
from dashboard.data.rtl_import import keep_rtl
from dashboard.domain.actors import Actor, Role
from dashboard.domain.months import months
from dashboard.domain.rakor_causes import cause_of
from dashboard.domain.rakor_series import RakorRhythm
from dashboard.domain.rakor_sessions import Session, SessionStatus

NAME = "Rakor TPPS"
SECRETARY = Actor("Sekretariat TPPS (contoh)", Role.BAPPEDA)
PLACE = "Ruang rapat Bappeda"
NOTE = "Notulen dibagikan kepada semua OPD dan camat lewat surat Sekretaris Daerah."
ABSENT = 4  # of so many invited one does not come
HELD = "SUDAH_DIADAKAN.txt"
"""Lies in the folder of the RTL files once all Rakor were held: a later start adds nothing."""
Say = Callable[[str], None]


def hold_sample_rakor(home: Home, say: Say) -> None:
    """Hold two Rakor of each kabupaten of the sample and one of a kecamatan, prepare the next.

    Killed half way, the next start goes on: a session once closed is not held again, and a file
    brings nothing twice.
    """
    from dashboard.intake.sample.rtl_promises import DAYS
    from dashboard.intake.sample.rtl_workbooks import rtl_file, rtl_folder

    folder = rtl_folder(home.sample)
    if not folder.exists() or (folder / HELD).exists():
        return
    kabupaten = sorted(one.name for one in folder.iterdir() if one.is_dir())
    say(f"Memuat {len(kabupaten) * (len(DAYS) + 1)} berkas RTL contoh …")
    room, _ = open_room(home, SECRETARY, lambda: DAYS[-1])
    with closing(room.ledger()):
        for number, day in enumerate(DAYS, start=1):
            if day == DAYS[-1]:
                take_last_of_sample(home, say)
                build_what_is_due(home, say)
            for kab in kabupaten:
                if number == 1:
                    prove_records(room, kab)
                if day == DAYS[-1]:
                    for wrong in hold_kecamatan_rakor(room, kab, folder, SECRETARY):
                        say(f"{kab}, Rakor kecamatan: {wrong}")
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
    if not session.place:
        place_session(ledger, session.id, PLACE, SECRETARY)
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
    _explain(room, session, day)
    prove_session(room, session, day)
    if day == last:
        return
    invited = enumerate(room.invited(session))
    came = [one for at, one in invited if (at + session.number) % ABSENT]
    mark_present(ledger, session.id, came, SECRETARY)
    if not read_notes(ledger, session):
        add_note(ledger, session.id, NOTE, SECRETARY)
    running = read_session(ledger, session.id, SECRETARY)
    opening = computed(room, running, room.warehouse.snapshot(), day)
    close_session(ledger, room.home, running.id, SECRETARY, day, opening=opening)


def _explain(room: RakorRoom, session: Session, day: date) -> None:
    """Record why people of some of the heaviest desa are not served."""
    from dashboard.intake.sample.rtl_causes import causes_at

    ledger, kab = room.ledger(), session.series.kab_code
    snapshot = room.warehouse.snapshot()
    month = next(iter(months(snapshot.catalogue(room.who()).periods, kab)), "")
    codes = [one.code for one in room.areas.desa(kab)]
    known = read_causes(ledger, kab, SECRETARY)
    heaviest = read_desa_loads(snapshot, kab, codes, month, SECRETARY, known)
    for code, text in causes_at(session.number, heaviest):
        last = cause_of(known, code)
        record_cause(ledger, code, text, SECRETARY, day, seen=last.id if last else 0)
