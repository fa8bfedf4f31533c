"""/peran: look at the sample in another role. The cookie is no right: real figures ignore it."""

from collections.abc import Callable
from ipaddress import ip_address
from typing import Any
from urllib.parse import quote, unquote, urlsplit

from flask import Flask, Response, has_request_context, redirect, request

from dashboard.components import role_switches
from dashboard.data.sample_roles import SampleRoles
from dashboard.domain.actors import Actor
from dashboard.routes.same_origin import FORGED, is_own

PATH, FIELD, COOKIE = "/peran", "peran", "lokus-peran"
PASSED_ON = ("X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Forwarded")
NONE = "Peran hanya dapat dipilih pada DATA CONTOH di komputer ini."


def register(server: Flask, roles: SampleRoles) -> None:
    @server.post(PATH)
    def choose() -> Response | tuple[str, int]:
        if not is_own(request):
            return FORGED, 403
        key = request.form.get(FIELD, "")
        if not (is_near() and roles.open()) or roles.role(key) is None:
            return NONE, 404
        answer = redirect(_back(), 303)
        answer.set_cookie(COOKIE, quote(key), path="/", httponly=True, samesite="Strict")
        return answer  # type: ignore[return-value]


def asking(roles: SampleRoles) -> Callable[[], Actor]:
    """Return who asks, read anew at each request; LOCAL outside one."""
    return lambda: roles.actor(chosen())


def switch_of(roles: SampleRoles) -> Callable[[str], Any]:
    """Return the switch of a kabupaten, asked at each request; None where roles are not offered."""

    def switch(kab: str) -> Any:
        if not (is_near() and roles.open()):
            return None
        return role_switches.switch(roles.offered(kab), roles.present(chosen()), PATH, FIELD)

    return switch


def chosen() -> str:
    """Return the key the browser holds; empty where roles are not for whoever asks."""
    if not has_request_context() or not is_near():
        return ""
    return unquote(request.cookies.get(COOKIE, ""))


def is_near() -> bool:
    """Tell whether the request comes from this very machine, and by no other that stands before."""
    if any(name in request.headers for name in PASSED_ON):
        return False
    try:
        return ip_address(request.remote_addr or "").is_loopback
    except ValueError:
        return False


def _back() -> str:
    """Return the page the choice was made on: its path alone, so that it stays on this server."""
    parts = urlsplit(request.headers.get("Referer", ""))
    path = "/" + parts.path.lstrip("/\\")
    return f"{path}?{parts.query}" if parts.query else path
