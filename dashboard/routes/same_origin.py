"""Whether a request that changes something comes from a page of this server."""

from urllib.parse import urlsplit

from flask import Request

FORGED = "Permintaan ini tidak datang dari halaman Lokus; buka Lokus, lalu ulangi dari sana."


def is_own(request: Request) -> bool:
    """Tell by what the browser itself says; a program that is no browser says neither."""
    site = request.headers.get("Sec-Fetch-Site", "")
    if site not in ("", "same-origin"):
        return False
    origin = request.headers.get("Origin", "")
    try:
        return not origin or urlsplit(origin).netloc == request.host
    except ValueError:
        return False
