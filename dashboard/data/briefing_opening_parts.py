"""The first parts of a paparan: title, legal basis; and its last."""

from dashboard.data.briefing_ground import Ground
from dashboard.data.tpps_signers import read_decree
from dashboard.domain import numbers, overview_sentences, rakor_promises
from dashboard.domain.briefing_order import Part
from dashboard.domain.briefings import Item
from dashboard.domain.legal_bases import bases
from dashboard.domain.periods import Period, day_words, short_day_words
from dashboard.domain.worst_gaps import largest


def title(ground: Ground) -> Item:
    """Return what it is, of when and for whom."""
    session = ground.opened.session if ground.opened else None
    when = session.day_words if session else day_words(ground.today)
    held = f"Angka sampai {Period.parse(ground.month).words}" if ground.month else "Belum ada angka"
    points = [
        session.title if session else "",
        f"{held}, keadaan {short_day_words(ground.today)}",
        f"Untuk {ground.actor.audience}",
    ]
    if ground.session and ground.session.place:
        when = f"{when}, {ground.session.place}"
    said = f"{ground.place}, {when}"
    return ground.item(
        Part.JUDUL, said, wanted=[""], points=[one for one in points if one],
        title=session.series.name if session else "",
    )  # fmt: skip


def legal(ground: Ground) -> Item:
    """Return what a Rakor rests on, what is to be checked marked as such."""
    decree = read_decree(ground.room.ledger(), ground.kab, ground.kec, ground.actor, at=ground.at)
    lines = bases(decree, f"Tim Percepatan Penurunan Stunting {ground.place}")
    return ground.item(
        Part.DASAR, f"Dasar Rakor percepatan penurunan stunting {ground.place}.",
        wanted=[""], points=lines,
    )  # fmt: skip


def closing(ground: Ground) -> Item:
    """Return what to take home: the stand, the largest gap, the promises, the next day."""
    overview = ground.overview
    decide = overview_sentences.decide(overview.gaps, overview.when)
    points = [overview_sentences.stand(overview.kabupaten_name, overview.surveys)]
    if ground.opened and ground.team:
        agreed = rakor_promises.promises(ground.actions, ground.today)
        points.append(f"RTL: {rakor_promises.kept(agreed)}.")
        following = ground.room.following(ground.opened.session)
        if following:
            points.append(f"Rakor berikutnya {following.day_words}.")
    first = largest(overview.gaps)
    wanted = [numbers.count(first.in_people)] if first else [""]
    return ground.item(Part.PENUTUP, decide, wanted=wanted, points=points)
