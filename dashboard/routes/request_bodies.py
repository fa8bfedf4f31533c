"""The bytes of a request, never more of them than may be."""

from typing import Any

from flask import request

PIECE = 1 << 20


def read_body(largest: int) -> bytes | None:
    """Return the bytes of the request, piece by piece; None as soon as they are too many."""
    if (request.content_length or 0) > largest:
        return None
    content = bytearray()
    while piece := request.stream.read(PIECE):
        content += piece
        if len(content) > largest:
            return None
    return bytes(content)


def read_json() -> Any:
    """Return what the body says as JSON; None for what says nothing, or is nested without end."""
    try:
        return request.get_json(silent=True)
    except RecursionError:
        return None
