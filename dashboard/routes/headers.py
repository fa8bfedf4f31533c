"""What every answer tells the browser, and what lies between, not to do."""

from collections.abc import Callable, Sequence
from functools import cache

from flask import Flask, Response, request

WHOLE_POLICY = (
    "default-src 'none'; script-src 'self' {hashes}; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)
"""Styles may be inline: React sets attributes, plotly and Dash's components insert rules of their
own at run time; no text of a file or a person ever reaches either."""
ALWAYS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",  # `no-referrer` would hide the origin of our own forms
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
NEVER_KEPT = "private, no-store"
"""After «Keluar» neither the back button of a shared computer nor a proxy shows anything."""
NO_SECRET = ("/static/", "/_dash-component-suites/", "/geo/")
"""Styles, scripts and polygons: they say themselves how long they are kept."""
PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=()"


def register(server: Flask, hashes: Callable[[], Sequence[str]]) -> None:
    """Add the headers. hashes: of the scripts in the document itself, known once all are there."""

    @cache
    def policy() -> str:
        return WHOLE_POLICY.format(hashes=" ".join(hashes()))

    @server.after_request
    def add(answer: Response) -> Response:
        for name, value in ALWAYS.items():
            answer.headers.setdefault(name, value)
        if not request.path.startswith(NO_SECRET) and not answer.cache_control.no_store:
            answer.headers["Cache-Control"] = NEVER_KEPT
        if answer.mimetype == "text/html":
            answer.headers.setdefault("Content-Security-Policy", policy())
            answer.headers.setdefault("Permissions-Policy", PERMISSIONS)
            answer.headers.setdefault("X-Frame-Options", "DENY")
        if request.is_secure:
            answer.headers.setdefault("Strict-Transport-Security", "max-age=31536000")
        return answer
