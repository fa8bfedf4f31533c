"""How large an upload may be, and why none of it touches the disk before it is understood.

What is uploaded may name persons until it is read. Waitress keeps the body of a request in memory
up to `inbuf_overflow` bytes and spools a larger one to a temporary file: the bound lies above the
largest upload, so that none is ever spooled. Beyond `max_request_body_size` it answers 413 itself.
"""

LARGEST = 50_000_000  # bytes of one file on the web; a larger one goes by `lokus ingest`
ROOM = 1_000_000
WAITRESS = {"inbuf_overflow": LARGEST + 2 * ROOM, "max_request_body_size": LARGEST + ROOM}
AT_ONCE = 2  # files read at the same time; the others wait, each holds its bytes in memory
WAIT_SECONDS = 120
