"""Everything between a request and the house: proxy, guard, door, headers, roles of the sample."""

from collections.abc import Callable
from typing import Any

from dash import Dash
from werkzeug.middleware.proxy_fix import ProxyFix

from dashboard.components import accounts
from dashboard.data.ledger import Ledger
from dashboard.data.sample_roles import SampleRoles
from dashboard.domain.actors import Actor
from dashboard.pages import frame
from dashboard.routes import guard, headers, roles, sign_in
from dashboard.routes.gate import Gate, Stand
from dashboard.security.signing_in import form_token

Who = Callable[[], Actor]
RolesOf = Callable[[str], Any] | None


def open_house(
    app: Dash,
    ledger: Callable[[], Ledger],
    sample_roles: SampleRoles,
    address: Callable[[str], str],
    who: Who | None,
    proxies: int,
) -> tuple[Who, RolesOf]:
    """Put the guard before every route; return who asks, and the switch of the sample's roles.

    who: given by the caller, as a test does; then nobody signs in. proxies: LOKUS_PROXY.
    """
    if proxies:
        app.server.wsgi_app = ProxyFix(app.server.wsgi_app, x_for=proxies, x_proto=proxies)
    headers.register(app.server, app.csp_hashes)
    app.layout = frame.layout
    roles.register(app.server, sample_roles)
    if who is not None:
        guard.register(app.server, None)
        return who, None
    gate = Gate(ledger, roles.asking(sample_roles))
    guard.register(app.server, gate)
    sign_in.register(app.server, gate, address)
    app.layout = lambda: frame.layout(_account(gate))
    switch = roles.switch_of(sample_roles)
    return gate.who, lambda kab: switch(kab) if gate.stand() is Stand.NEAR else None


def _account(gate: Gate) -> Any:
    user = gate.user()
    if user is None:
        return None
    token = form_token(gate.token())
    return accounts.menu(user.name, user.role, guard.FIELD, token, guard.SIGN_OUT, guard.PASSWORD)
