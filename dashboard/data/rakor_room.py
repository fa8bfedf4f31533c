"""What everything on the page of a Rakor asks: the session, its day, its figures, its names."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from dashboard.data.areas import Areas
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.data.rakor_action_rows import read_actions
from dashboard.data.rakor_attendance import read_attendance
from dashboard.data.rakor_documents import SpoiledDocumentError, read_document
from dashboard.data.rakor_rows import UnknownRakorError
from dashboard.data.rakor_series import sessions_of
from dashboard.data.rakor_sessions import read_before, read_session
from dashboard.data.report_windows import LATELY, read_window
from dashboard.data.warehouse import NoWarehouseError, Snapshot, Warehouse
from dashboard.domain.actors import Actor
from dashboard.domain.area_codes import Level
from dashboard.domain.rakor_actions import Action
from dashboard.domain.rakor_parties import PartyKind, offices
from dashboard.domain.rakor_promises import carried
from dashboard.domain.rakor_rights import may_record
from dashboard.domain.rakor_sessions import Opened, Session, id_of
from dashboard.domain.reporting_calendar import ExpectedReport, ReportLine
from dashboard.reference import Reference


@dataclass(frozen=True)
class RakorRoom:
    """One home's Rakor. who, today: asked at every request. fed: told the key of a form whose
    records changed."""

    home: Home
    warehouse: Warehouse
    areas: Areas
    reference: Reference
    ledger: Callable[[], Ledger]
    reports: Sequence[ExpectedReport]
    who: Callable[[], Actor]
    clock: Callable[[], date]
    fed: Callable[[str], None] = lambda _: None

    def today(self, kab: str) -> date:
        """Return the day on which a kabupaten is looked at: the sample has its own."""
        return self.warehouse.snapshot().catalogue(self.who()).today(kab, self.clock())

    def opened(self, key: str | None) -> Opened | None:
        """Return the session of an address; None where whoever asks has none there."""
        identity, actor = id_of(key or ""), self.who()
        if identity is None:
            return None
        try:
            session = read_session(self.ledger(), identity, actor)
        except UnknownRakorError:
            return None
        kab, kec = session.series.kab_code, session.series.kec_code
        records = may_record(actor, kab, kec) and not session.closed
        return Opened(session, records, self.day_of(session)) if session.key == key else None

    def day_of(self, session: Session) -> date:
        """Return the day a session is looked at: of a closed one the day it was closed."""
        return session.closed_on or self.today(session.series.kab_code)

    def report_lines(self, session: Session, today: date) -> list[ReportLine]:
        """Return the reports due in the last quarter, as of a day; of a closed session those that
        were missing when it was closed, none where its figures cannot be read any more."""
        try:
            kept = read_document(self.ledger(), session.id) if session.closed else None
            if kept is not None:
                return list(kept[0].seen_by(self.who()).missing)
            return self.lines_of(self.snapshot(session), session, today)
        except (NoWarehouseError, SpoiledDocumentError):  # the page says so where they would stand
            return []

    def lines_of(self, snapshot: Snapshot, session: Session, today: date) -> list[ReportLine]:
        """Return the reports due in the last quarter before a day, as one version knows them."""
        kab, kec = session.series.kab_code, session.series.kec_code
        lines = read_window(
            snapshot, self.reports, kab, self.who().in_meeting(), window=LATELY, as_of=today
        )
        return [one for one in lines if not kec or one.place_code == kec]

    def snapshot(self, session: Session) -> Snapshot:
        """Return the figures a session shows: those kept when it was closed, else the newest."""
        if session.closed and session.version:
            return self.warehouse.kept(session.version)
        return self.warehouse.snapshot()

    def actions(self, session: Session) -> list[Action]:
        """Return the actions up to a session; of a closed one as they were then."""
        at = session.closed_revision if session.closed else None
        series = session.series.id
        return read_actions(self.ledger(), series, self.who(), number=session.number, at=at)

    def place(self, code: str) -> str:
        """Return the name of a kecamatan, or of a desa with its kecamatan; the code if unknown."""
        area = self.areas.get(code)
        if area is None:
            return code
        above = self.areas.get(area.kecamatan) if area.level is Level.DESA else None
        return f"{area.name}, {above.name}" if above else f"Kecamatan {area.name}"

    def following(self, session: Session) -> Session | None:
        """Return the session after one; None where there is none yet."""
        with self.ledger().reading() as connection:
            later = sessions_of(connection, session.series.id)
        return next((one for one in later if one.number == session.number + 1), None)

    def carried(self, session: Session, actions: list[Action]) -> tuple[list[Action], date | None]:
        """Return the promises a session opens with, and the day of the Rakor before."""
        last = read_before(self.ledger(), session)
        if last is None:
            return [one for one in actions if one.session_number < session.number], None
        then = read_actions(
            self.ledger(),
            session.series.id,
            self.who(),
            number=last.number,
            at=last.closed_revision,
        )
        return carried(actions, then), last.planned

    def invited(self, session: Session) -> list[tuple[str, PartyKind]]:
        """Return who is expected: the OPD and the kecamatan of the kabupaten."""
        kab, kec = session.series.kab_code, session.series.kec_code
        opd = offices(self.reference.indicators.values(), self.reference.opd_names, kab)
        below = self.areas.desa(kec) if kec else self.areas.kecamatan(kab)
        word = "Desa" if kec else "Kecamatan"
        places = ((f"{word} {area.name}", PartyKind.KECAMATAN) for area in below)
        return [*((name, PartyKind.OPD) for name in opd), *places]

    def parties(self, session: Session) -> list[str]:
        """Return every name that may own an action: who is invited and who came."""
        rows = read_attendance(self.ledger(), session, self.invited(session))
        return [one.party for one in rows]

    def places(self, session: Session) -> dict[str, str]:
        """Return the names of the kecamatan and desa of a Rakor with their codes."""
        within = session.series.kec_code or session.series.kab_code
        above = {one.code: one.name for one in self.areas.kecamatan(session.series.kab_code)}
        named = {
            f"Kecamatan {name}": code for code, name in above.items() if code.startswith(within)
        }
        desa = self.areas.desa(within)
        return named | {f"{one.name}, {above.get(one.kecamatan, '')}": one.code for one in desa}
