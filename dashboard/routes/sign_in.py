"""/masuk, /sandi, /keluar: the door of the house."""

from collections.abc import Callable
from urllib.parse import urlsplit

from flask import Flask, Response, redirect, request

from dashboard.components.sign_in_forms import password_page, sign_in_page
from dashboard.data.account_standings import account_subject
from dashboard.data.audit_trail import record_event
from dashboard.data.user_sessions import end_sessions
from dashboard.data.users import find_user
from dashboard.domain.audit_events import AuditKind
from dashboard.domain.session_times import WHOLE
from dashboard.domain.users import User
from dashboard.routes.gate import NOBODY, Gate, session_cookie
from dashboard.routes.guard import ASK_IN, PASSWORD, SIGN_IN, SIGN_OUT
from dashboard.security.signing_in import (
    TooManyFailuresError,
    WrongPasswordError,
    change_password,
    form_token,
    sign_in,
    sign_out,
)

FORMS_COOKIE = "_csrf_token"
"""The name Dash itself reads: it sends what it holds with every callback as X-CSRFToken."""
NOT_TWICE = "Kedua sandi baru tidak sama; ulangi."
LEFT = {
    "ini": "Anda sudah keluar.",
    "semua": "Anda sudah keluar di semua komputer; di sana pun sandi ditanyakan lagi.",
}
"""Said at the door to who came out of it, by `keluar` of the address."""
NO_ACCOUNTS = "Lokus ini dipakai tanpa akun; tidak perlu masuk."


def register(server: Flask, gate: Gate, address: Callable[[str], str]) -> None:
    """Serve the door. address: name of a static file → where it is served."""

    @server.get(SIGN_IN)
    def door() -> Response | str:
        if not gate.has_accounts() or gate.user() is not None:
            return _go(own_path(request.args.get("kembali", "")))
        said = LEFT.get(request.args.get("keluar", ""), ASK_IN if gate.token() else "")
        back = own_path(request.args.get("kembali", ""))
        return _kept(sign_in_page(address, SIGN_IN, back, said))

    @server.post(SIGN_IN)
    def enter() -> Response | tuple[str, int]:
        if not gate.has_accounts():
            return NO_ACCOUNTS, 404
        name, back = request.form.get("nama", "")[:200], own_path(request.form.get("kembali", ""))
        ledger = gate.ledger()
        try:
            token = sign_in(ledger, name, request.form.get("sandi", ""), _address())
        except WrongPasswordError as wrong:
            known = find_user(ledger, name)
            subject = account_subject(known[0].id) if known else "akun tidak dikenal"
            record_event(ledger, NOBODY, AuditKind.REFUSED, subject)
            return sign_in_page(address, SIGN_IN, back, str(wrong), name), 401
        except TooManyFailuresError as waits:
            answer = Response(sign_in_page(address, SIGN_IN, back, str(waits), name), 429)
            answer.headers["Retry-After"] = str(waits.seconds)
            return answer
        if gate.token():  # whoever brought a session does not go on with it: none can be planted
            sign_out(ledger, gate.token())
        return _with(_go(back), token)

    @server.post(SIGN_OUT)
    def leave() -> Response:
        user = gate.user()
        everywhere = request.args.get("semua") == "1"
        if user is not None:
            if everywhere:
                end_sessions(gate.ledger(), user)
            else:
                sign_out(gate.ledger(), gate.token(), user)
        answer = _go(f"{SIGN_IN}?keluar={'semua' if everywhere else 'ini'}")
        for cookie in (session_cookie(), FORMS_COOKIE):
            answer.delete_cookie(cookie, path="/", secure=request.is_secure)
        answer.headers["Clear-Site-Data"] = '"cache"'
        return answer

    @server.get(PASSWORD)
    def password() -> Response | str:
        user = gate.user()
        return _asked(gate, user, address) if user is not None else _go("/")

    @server.post(PASSWORD)
    def another() -> Response | tuple[str | Response, int]:
        user = gate.user()
        if user is None:
            return NO_ACCOUNTS, 404
        sent = request.form
        try:
            if sent.get("baru") != sent.get("lagi"):
                raise ValueError(NOT_TWICE)
            token = change_password(
                gate.ledger(), user, sent.get("lama", ""), sent.get("baru", ""), _address()
            )
        except TooManyFailuresError as waits:
            return _asked(gate, user, address, str(waits)), 429
        except ValueError as wrong:
            return _asked(gate, user, address, str(wrong)), 400
        return _with(_go("/"), token)


def own_path(sent: str) -> str:
    """Return a place of this server and never another: a path and its query alone."""
    try:
        parts = urlsplit(sent)
    except ValueError:
        return "/"
    path = "/" + parts.path.lstrip("/\\")
    if "\\" in path or not path.isprintable() or path in (SIGN_IN, SIGN_OUT):
        return "/"
    return f"{path}?{parts.query}" if parts.query and parts.query.isprintable() else path


def _asked(gate: Gate, user: User, address: Callable[[str], str], said: str = "") -> Response:
    token = form_token(gate.token())
    page = password_page(
        address, PASSWORD, SIGN_OUT, token, user.name, first=user.must_change, said=said
    )
    return _kept(page)


def _kept(page: str) -> Response:
    answer = Response(page, mimetype="text/html")
    answer.headers["Cache-Control"] = "no-store"
    return answer


def _go(path: str) -> Response:
    return redirect(path, 303)  # type: ignore[return-value]


def _with(answer: Response, token: str) -> Response:
    """Give the browser a session: out of reach of scripts, the token of its forms within."""
    safe, age = request.is_secure, int(WHOLE.total_seconds())
    answer.set_cookie(
        session_cookie(), token, max_age=age, path="/", secure=safe, httponly=True, samesite="Lax"
    )
    answer.set_cookie(
        FORMS_COOKIE, form_token(token), max_age=age, path="/", secure=safe, samesite="Strict"
    )
    return answer


def _address() -> str:
    return request.remote_addr or ""
