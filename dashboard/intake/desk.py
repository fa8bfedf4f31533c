"""The desk of the page Data: files brought in wait, are looked at again, are taken or dropped."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import PurePath

from dashboard.data.areas import Areas
from dashboard.data.home import Home
from dashboard.data.inbox import (
    GONE,
    Waiting,
    content_of_waiting,
    drop,
    new_number,
    put,
    waiting_file,
    waiting_for,
)
from dashboard.domain.actors import Actor
from dashboard.domain.file_rights import may_see_waiting, senders_only
from dashboard.domain.indicators import Indicator
from dashboard.domain.previews import Preview, Stand
from dashboard.intake.bundles import is_bundle
from dashboard.intake.checks.last_period import DEFAULT_LIMITS, Limits
from dashboard.intake.ingest import Result
from dashboard.intake.preview import preview
from dashboard.intake.refusals import RefusedFile
from dashboard.intake.replies import Reply
from dashboard.intake.returns import returned
from dashboard.intake.sample_beside import stops_sample
from dashboard.intake.sources import files_in
from dashboard.intake.uploads import ingest_content

TAKING = ("muat", "ganti")
"""The steps that take a file in: beside what is loaded, or in its place."""


@dataclass(frozen=True)
class Desk:
    """today: the clock; asked anew at every step. limits: as in `ingest`."""

    home: Home
    areas: Areas
    indicators: Mapping[str, Indicator]
    today: Callable[[], date]
    limits: Limits = DEFAULT_LIMITS

    def receive(self, content: bytes, file_name: str, actor: Actor) -> list[Waiting]:
        """Let a file wait, or every file of a zipped bundle; nothing is loaded.

        The same bytes brought again are the actor's file that waits already, read anew. Raises
        PermissionError for guests, as every step here does.
        """
        senders_only(actor)
        bundled = is_bundle(content)
        known = {one.sha256: one for one in waiting_for(self.home, actor) if one.sha256}
        received = []
        for name, held in files_in(content, file_name):
            same = None if isinstance(held, RefusedFile) else known.get(sha256(held).hexdigest())
            waiting = same or Waiting(
                number=new_number(),
                file_name=name,
                size=0 if isinstance(held, RefusedFile) else len(held),
                sha256="" if isinstance(held, RefusedFile) else sha256(held).hexdigest(),
                brought_by=actor.name,
                brought_at=datetime.now(UTC).isoformat(),
                member=name if bundled and name != file_name else "",
            )
            received.append(self._seen(waiting, held, actor))
        return received

    def answer(self, number: str, answers: Mapping[str, str | None], actor: Actor) -> Waiting:
        """Keep the answers given; `look` reads the file with them."""
        waiting = waiting_file(self.home, number, actor)
        reply = Reply.from_dict(waiting.reply).with_answers(answers)
        return replace(waiting, reply=reply.as_dict())

    def keep(self, waiting: Waiting, *, counting: bool = False) -> None:
        """Keep answers until the bytes come again. counting: its persons may be counted."""
        reply = Reply.from_dict(waiting.reply)
        agreed = replace(reply, aggregate=counting or reply.aggregate)
        put(self.home, replace(waiting, reply=agreed.as_dict()), None)

    def look(self, waiting: Waiting, actor: Actor, content: bytes | None = None) -> Waiting:
        """Read a file again with its answers. content: where its bytes do not rest here.

        Raises LookupError where neither is there.
        """
        return self._seen(waiting, self._content(waiting, content), actor)

    def take(
        self,
        waiting: Waiting,
        actor: Actor,
        content: bytes | None = None,
        *,
        replacing: bool = False,
    ) -> Waiting:
        """Take a file in as a batch; one that is not taken waits on and says why.

        Warnings count as read: they were on the screen. Raises LookupError as `look`.
        """
        held = self._content(waiting, content)
        shown = self._preview(waiting, held, actor, dry_run=False, replacing=replacing)
        if shown.stand is not Stand.TAKEN:
            return self._kept(waiting, held, shown)
        drop(self.home, waiting.number)
        return replace(waiting, seen=shown.as_dict())

    def returned(self, number: str, actor: Actor) -> tuple[str, bytes]:
        """Return the name and the sender's workbook with the problem cells marked.

        Raises LookupError where the bytes do not rest here, RefusedFile for what is no table.
        """
        waiting = waiting_file(self.home, number, actor)
        held = self._content(waiting, None)
        said = self._tried(waiting, held, actor, dry_run=True).understanding
        if said is None:
            raise LookupError(f"{waiting.file_name}: tidak terbaca; tidak dapat dikembalikan.")
        questions = [str(question) for question in said.questions]
        stem = PurePath(waiting.file_name).stem
        return f"{stem} - untuk diperbaiki.xlsx", returned(
            held, waiting.file_name, said.problems, questions
        )

    def _content(self, waiting: Waiting, content: bytes | None) -> bytes:
        if content is None:
            content = content_of_waiting(self.home, waiting.number)
        elif waiting.member:
            found = dict(files_in(content, waiting.file_name)).get(waiting.member)
            content = found if isinstance(found, bytes) else None
        if content is None or sha256(content).hexdigest() != waiting.sha256:
            raise LookupError(f"{waiting.file_name}: pilih lagi berkas yang sama, lalu ulangi.")
        return content

    def _seen(self, waiting: Waiting, held: bytes | RefusedFile, actor: Actor) -> Waiting:
        if isinstance(held, RefusedFile):
            sentence = str(held).removeprefix(f"{waiting.file_name}: ")
            return self._kept(waiting, b"", Preview(Stand.REFUSED, sentence))
        return self._kept(waiting, held, self._preview(waiting, held, actor, dry_run=True))

    def _kept(self, waiting: Waiting, held: bytes, shown: Preview) -> Waiting:
        told = replace(waiting, seen=shown.as_dict())
        put(self.home, told, held if shown.rests else None)
        return told

    def _preview(
        self,
        waiting: Waiting,
        held: bytes,
        actor: Actor,
        *,
        dry_run: bool,
        replacing: bool = False,
    ) -> Preview:
        result = self._tried(waiting, held, actor, dry_run=dry_run, replacing=replacing)
        reply = Reply.from_dict(waiting.reply)
        stops = stops_sample(result.understanding, self.home, self.today()) if dry_run else ""
        return preview(result, reply, self.areas, self.indicators, self.today(), stops)

    def _tried(
        self,
        waiting: Waiting,
        held: bytes,
        actor: Actor,
        *,
        dry_run: bool,
        replacing: bool = False,
    ) -> Result:
        reply = Reply.from_dict(waiting.reply)
        kab = reply.kab or str(waiting.seen.get("kab", ""))
        senders_only(actor, kab)
        if not may_see_waiting(actor, waiting.brought_by, kab):
            raise LookupError(GONE)
        return ingest_content(
            held,
            waiting.file_name,
            self.home,
            self.areas,
            self.indicators,
            actor,
            today=self.today(),
            kab=reply.kab,
            period=reply.given_period,
            dry_run=dry_run,
            replace=replacing,
            limits=self.limits,
            said=reply.said(waiting.file_name, kab),
        )
