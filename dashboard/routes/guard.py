"""Before every request: may it be made at all? Nothing of the house answers a stranger."""

from hmac import compare_digest
from urllib.parse import quote

from flask import Flask, Response, jsonify, redirect, request

from dashboard.routes.gate import Gate, Stand
from dashboard.routes.same_origin import FORGED, is_own
from dashboard.security.admission import SHUT
from dashboard.security.signing_in import form_token

SIGN_IN, SIGN_OUT, PASSWORD = "/masuk", "/keluar", "/sandi"
OPEN_BELOW, OPEN = "/static/", ("/healthz", "/readyz")
"""What tells nothing of a kabupaten: styles for the door, and whether the server lives."""
READING = frozenset({"GET", "HEAD", "OPTIONS"})
HEADER, FIELD = "X-CSRFToken", "token"
FORM = "application/x-www-form-urlencoded"
SENT_OUT = "X-Lokus-Masuk"
"""Marks the answer to who was signed out, so that the page leads to the door."""
ASK_IN = "Sesi Anda sudah berakhir; masuk lagi."
CHANGE_FIRST = "Ganti dulu sandi awal Anda."
Answer = Response | tuple[str | Response, int] | None


def register(server: Flask, gate: Gate | None) -> None:
    """Ask at every request. gate: None where the caller says who asks; forgeries are refused."""

    @server.before_request
    def guard() -> Answer:
        if request.method not in READING and not is_own(request):
            return _say(FORGED, 403)
        if gate is None or request.path in OPEN or request.path.startswith(OPEN_BELOW):
            return None
        stand, user = gate.stand(), gate.user()
        if stand is Stand.FAR:
            return _say(SHUT, 403)
        if stand is Stand.STRANGER:
            return None if request.path == SIGN_IN else _to(SIGN_IN, ASK_IN, 401)
        if user is None:
            return None
        if request.method not in READING and request.path != SIGN_IN and not _carries(gate):
            return _say(FORGED, 403)
        if user.must_change and request.path not in (PASSWORD, SIGN_OUT, SIGN_IN):
            return _to(PASSWORD, CHANGE_FIRST, 403)
        return None


def _carries(gate: Gate) -> bool:
    """Tell whether a change carries the token that only a page of this session knows."""
    # A body is parsed for the token only where it is a small form: files are read by their routes.
    form = request.form.get(FIELD, "") if request.mimetype == FORM else ""
    sent = request.headers.get(HEADER) or form
    return compare_digest(sent.encode(), form_token(gate.token()).encode())


def _to(door: str, sentence: str, code: int) -> Answer:
    """Lead who opens a page to the door, and tell everything else where it is."""
    if request.path in (SIGN_OUT, PASSWORD) and request.method == "POST":
        return redirect(door, 303)  # type: ignore[return-value]
    if request.method == "GET" and not request.path.startswith(("/api/", "/_", "/geo/")):
        here = request.full_path.rstrip("?")
        return redirect(
            f"{door}?kembali={quote(here)}" if door == SIGN_IN and here != "/" else door, 303
        )  # type: ignore[return-value]
    answer = jsonify(galat=sentence)
    answer.headers[SENT_OUT] = door
    return answer, code


def _say(sentence: str, code: int) -> Answer:
    if request.path.startswith(("/api/", "/_")):
        return jsonify(galat=sentence), code
    return Response(sentence, code, mimetype="text/plain")
