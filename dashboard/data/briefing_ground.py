"""What every part of a paparan asks: whose figures, of which version, who looks, which session."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from dashboard.data.briefing_standings import Standings
from dashboard.data.coverage_tables import read_coverage, read_coverage_sources
from dashboard.data.geography import Geography
from dashboard.data.overviews import read_overview
from dashboard.data.rakor_opening import read_opening
from dashboard.data.rakor_room import RakorRoom
from dashboard.data.warehouse import NoWarehouseError, Snapshot
from dashboard.domain.actors import Actor
from dashboard.domain.briefing_order import Part
from dashboard.domain.briefing_words import ONLY_TEAM, deciding, notes, only_team
from dashboard.domain.briefings import AreaMap, Chart, Item, Table
from dashboard.domain.coverage_sources import Behind
from dashboard.domain.coverage_tables import CoverageTable
from dashboard.domain.overviews import Overview
from dashboard.domain.periods import Period, short_day_words
from dashboard.domain.rakor_actions import Action
from dashboard.domain.rakor_openings import Opening
from dashboard.domain.rakor_rights import may_read
from dashboard.domain.rakor_sessions import Opened, Session
from dashboard.domain.trace_addresses import address_of


@dataclass(frozen=True)
class Ground:
    """room: who asks there is the actor of the paparan. opened: None for one of no session.

    kec: empty for the whole kabupaten. indicator: asked for, else each part takes its own. month:
    empty where nothing was reported. above: the ground of the whole kabupaten, whose reading that
    of a kecamatan shares.
    """

    room: RakorRoom
    geography: Geography
    snapshot: Snapshot
    kab: str
    kec: str
    indicator: str
    month: str
    today: date
    opened: Opened | None
    standings: Standings
    above: "Ground | None" = None

    @property
    def actor(self) -> Actor:
        return self.room.who()

    @property
    def area(self) -> str:
        return self.kec or self.kab

    @property
    def kab_name(self) -> str:
        return self.snapshot.catalogue(self.actor).area_name(self.kab)

    @property
    def place(self) -> str:
        return self.room.place(self.kec) if self.kec else self.kab_name

    @property
    def noun(self) -> str:
        return "desa" if self.kec else "kecamatan"

    @cached_property
    def below(self) -> dict[str, str]:
        """The areas below what is chosen: name by code."""
        areas = self.room.areas
        found = areas.desa(self.kec) if self.kec else areas.kecamatan(self.kab)
        return {one.code: one.name for one in found}

    @property
    def team(self) -> bool:
        """Tell whether the records of the team may be shown."""
        return may_read(self.actor, self.kab, self.kec)

    @property
    def session(self) -> Session | None:
        """The session whose records may be shown; None without one, or for whom they are not."""
        return self.opened.session if self.opened and self.team else None

    @property
    def at(self) -> int | None:
        """The revision of the ledger that is shown; None for what stands now."""
        session = self.opened.session if self.opened else None
        return session.closed_revision if session and session.closed else None

    @cached_property
    def opening(self) -> Opening | None:
        """The figures of the session's opening page, which are the team's; None for others, without
        a session, or where they are not kept any more."""
        if self.opened is None or self.session is None:
            return None
        try:
            return read_opening(self.room, self.opened)[0]
        except (NoWarehouseError, ValueError):
            return None

    @cached_property
    def actions(self) -> Sequence[Action]:
        return self.room.actions(self.opened.session) if self.opened else ()

    @cached_property
    def carried(self) -> tuple[list[Action], date | None]:
        """The promises the session opens with, and the day of the Rakor before."""
        if self.opened is None:
            return [], None
        return self.room.carried(self.opened.session, list(self.actions))

    @cached_property
    def overview(self) -> Overview:
        if self.above:
            return self.above.overview
        return read_overview(self.snapshot, self.kab, self.month, self.actor)

    @cached_property
    def coverage(self) -> CoverageTable:
        if self.above:
            return self.above.coverage
        targets = self.room.reference.targets
        return read_coverage(self.snapshot, self.kab, Period.parse(self.month), targets, self.actor)

    @cached_property
    def batches(self) -> list[Behind]:
        if self.above:
            return self.above.batches
        return read_coverage_sources(self.snapshot, self.kab, Period.parse(self.month), self.actor)

    def name_of(self, code: str) -> str:
        """Return the name of an area as a list says it."""
        return self.kab_name if code == self.kab else self.room.place(code)

    def indicator_name(self, name: str) -> str:
        found = self.room.reference.indicators.get(name)
        return found.short_name if found else name

    def trace(self, indicator: str, period: str) -> str:
        """Return where the figure of what is chosen is followed back, in this very version."""
        version = self.snapshot.version if self.at is not None else ""
        return address_of(indicator, self.area, period, version)

    def day_source(self, what: str) -> tuple[str, ...]:
        """Return the source of records: what they are and of which day."""
        return (f"Sumber: {what}", f"keadaan {short_day_words(self.today)}")

    def item(
        self,
        part: Part,
        sentence: str,
        *,
        wanted: Sequence[str] = (),
        chart: Chart | None = None,
        area_map: AreaMap | None = None,
        table: Table | None = None,
        points: Sequence[str] = (),
        source: Sequence[str] = (),
        trace: str = "",
        title: str = "",
    ) -> Item:
        """Return an item with its notes. wanted: the number the hall must read, best first."""
        told = tuple(one for one in source if one)
        return Item(
            key=part.value,
            title=title or part.words,
            sentence=sentence,
            deciding=deciding(sentence, *wanted),
            chart=chart,
            map=area_map,
            table=table,
            points=tuple(points),
            source=told,
            trace=trace,
            notes=notes(sentence, told, trace, self.snapshot.version),
        )

    def empty(self, part: Part, why: str, *, absent: str = "") -> Item:
        """Return an item that holds nothing and says why. absent: why no paparan has it at all."""
        return Item(key=part.value, title=part.words, sentence="", empty=why, absent=absent)

    def for_team(self, part: Part, what: str) -> Item:
        """Return the item of a part that is not for everybody. what: `Catatan BPK`."""
        return self.empty(part, only_team(what), absent=ONLY_TEAM)

    def narrowed(self, kec: str, indicator: str = "") -> "Ground":
        """Return the ground of a kecamatan of this kabupaten."""
        return replace(self, kec=kec, indicator=indicator or self.indicator, above=self)
