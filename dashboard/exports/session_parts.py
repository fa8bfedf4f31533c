"""The papers of a session in its pack: notulen and RTL, which are records of the team."""

from collections.abc import Iterator
from functools import partial

from dashboard.data.rakor_room import RakorRoom
from dashboard.domain.rakor_sessions import Opened
from dashboard.exports.pack_parts import PackPart
from dashboard.exports.session_files import (
    file_name,
    session_minutes,
    session_minutes_pdf,
    session_rtl,
)


def session_parts(room: RakorRoom, opened: Opened) -> Iterator[PackPart]:
    """Yield the files of a session as whoever asks in the room may see them."""
    session = opened.session
    word = "Notulen" if session.closed else "Draf notulen"
    for ending, make in (("docx", session_minutes), ("pdf", session_minutes_pdf)):
        name = file_name(session, word, ending)
        yield PackPart(name, word.lower(), partial(make, room, opened))
    for ending, words in (("docx", "matriks RTL untuk dicetak"), ("xlsx", "matriks RTL")):
        make = partial(session_rtl, room, opened, ending)
        yield PackPart(file_name(session, "RTL", ending), words, make)
