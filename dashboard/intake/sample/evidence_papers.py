"""The evidence of the sample: which actions and records have a paper, and the paper itself."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from dashboard.domain.aks_words import FollowUp
from dashboard.domain.aksi_forms import UPLOADED
from dashboard.domain.rakor_actions import Action, ActionStatus
from dashboard.domain.rakor_sessions import Session
from dashboard.domain.record_fields import ProgrammeRecord, Value
from dashboard.intake.sample.papers import page, photo, sheet

DAY = date(2025, 8, 29)
"""When the papers of the programme records were brought: before the first Rakor."""
COUNTED = ("kirim", "rekap", "sebar", "lengkapi")
"""An action that begins so is proved by a list."""

NOW = 2025
Values = Mapping[str, Value]


class Paper(NamedTuple):
    name: str
    content: bytes


class Proved(NamedTuple):
    """Which records of a form have a paper: the first so many that are proved, and its title."""

    many: int
    proved: Callable[[Values], bool]
    title: Callable[[Values], str]
    pictured: bool = False


FORMS: Mapping[str, Proved] = {
    "bpk": Proved(
        2, lambda one: bool(one["evidence"]), lambda one: f"Bukti rekomendasi {one['number']}"
    ),
    "aksi-bukti": Proved(
        3,
        lambda one: one["state"] == UPLOADED and one["year"] == NOW,
        lambda one: f"{one['name']}",
    ),
    "aks-kasus": Proved(
        2,
        lambda one: one["status"] == FollowUp.DONE,
        lambda one: f"Tindak lanjut {one['code']}",
        pictured=True,
    ),
    "aks-langkah": Proved(1, lambda one: bool(one["document"]), lambda one: f"{one['document']}"),
    "sk-lokus": Proved(1, lambda one: bool(one["number"]), lambda one: f"SK {one['number']}"),
}


def record_papers(
    form: str, records: Sequence[ProgrammeRecord], area: str
) -> Iterator[tuple[int, Paper]]:
    """Yield number and paper of the records of a form that have one. area: whose they are."""
    wanted = FORMS[form]
    for one in [one for one in records if wanted.proved(one.values)][: wanted.many]:
        title = wanted.title(one.values)
        if wanted.pictured:
            yield one.id, Paper(f"Foto {title}.png", photo(f"{area} {title}"))
        else:
            yield one.id, Paper(f"{title}.pdf", page(title, [area]))


def action_papers(actions: Sequence[Action], area: str) -> Iterator[tuple[int, Paper]]:
    """Yield number and paper of what is done; the last one still owes its own."""
    done = [one for one in actions if one.status is ActionStatus.DONE]
    for one in done[:-1]:
        if one.action.lower().startswith(COUNTED):
            rows = [["Tindakan", one.action], ["OPD", one.owner], ["Volume", one.volume]]
            yield one.id, Paper(f"Rekap {one.action}.xlsx", sheet(area, rows))
        elif one.place:
            yield one.id, Paper(f"Foto {one.action}.png", photo(f"{area} {one.action}"))
        else:
            lines = [area, one.action, f"Dilaksanakan oleh {one.owner}."]
            yield one.id, Paper(f"Berita acara {one.action}.pdf", page("Berita acara", lines))


def session_paper(session: Session, area: str) -> Paper:
    """Return the invitation to a session."""
    lines = [area, f"{session.title}, {session.when_and_where}.", "Pukul 08.00 sampai selesai."]
    return Paper(f"Undangan {session.title}.pdf", page("Undangan", lines))
