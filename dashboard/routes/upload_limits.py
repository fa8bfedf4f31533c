"""How large a body may be, and why none of an upload touches the disk before it is understood.

What is uploaded may name persons until it is read. Waitress keeps the body of a request in memory
up to `inbuf_overflow` bytes and spools a larger one to a temporary file: the bound lies above the
largest upload, so that none is ever spooled. It takes a body in before anybody asks who sends it:
what each address may get, and all of them together, bounds what strangers can fill.
"""

from dashboard.domain.evidence import LARGEST_EVIDENCE
from dashboard.routes.callback_shape import LARGEST as LARGEST_UPDATE
from dashboard.routes.request_log import UPDATE

LARGEST = 50_000_000  # bytes of one file on the web; a larger one goes by `lokus ingest`
ROOM = 1_000_000
WAITRESS = {"inbuf_overflow": LARGEST + 2 * ROOM, "max_request_body_size": LARGEST + ROOM}
AT_ONCE = 2  # files read at the same time; the others wait, each holds its bytes in memory
WAITING = 2  # who waits holds a thread of the server: more are asked to come again
WAIT_SECONDS = 120
SMALL = 65_536
"""Bytes of a form; bodies up to here are always taken in."""
ALL_AT_ONCE = 8 * LARGEST
"""Bytes of all larger bodies that are received or worked on at one time."""
OF_FILES = {
    "/api/v1/berkas": LARGEST,
    "/api/v1/bukti": LARGEST_EVIDENCE,
    "/api/v1/logo": ROOM,
    UPDATE: LARGEST_UPDATE,
}


def largest_body(path: str) -> int:
    """Return how many bytes a request to an address may bring.

    A little more than its route takes, which says in a sentence what is too large.
    """
    return OF_FILES[path] + ROOM if path in OF_FILES else SMALL
