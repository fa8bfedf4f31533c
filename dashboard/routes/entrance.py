"""Everything between a request and the house: proxy, guard, door, headers, roles of the sample."""

from collections.abc import Callable
from datetime import date
from typing import Any

from dash import Dash
from werkzeug.middleware.proxy_fix import ProxyFix

from dashboard.data.areas import Areas
from dashboard.data.ledger import Ledger
from dashboard.data.ledger_failures import LedgerFailedError
from dashboard.data.sample_roles import SampleRoles
from dashboard.domain.actors import Actor
from dashboard.domain.audiences import Audience
from dashboard.pages import frame
from dashboard.routes import guard, headers, own_account, roles, sign_in
from dashboard.routes.gate import Gate, Stand
from dashboard.security.admission import OPEN, has_real
from dashboard.settings import Settings

Who = Callable[[], Actor]
RolesOf = Callable[[str], Any] | None
Warned = Callable[[], str]


def open_house(
    app: Dash,
    ledger: Callable[[], Ledger],
    sample_roles: SampleRoles,
    address: Callable[[str], str],
    who: Who | None,
    settings: Settings,
    areas: Areas,
    today: Callable[[], date],
) -> tuple[Who, RolesOf, Warned]:
    """Put the guard before every route.

    who: given by the caller, as a test does; then nobody signs in. areas: for the names of
    what an account answers for. Returns who asks, the switch of the sample's roles, and what
    every page warns of, empty for nothing.
    """
    if settings.proxy:
        before = settings.proxy
        app.server.wsgi_app = ProxyFix(app.server.wsgi_app, x_for=before, x_proto=before)
    headers.register(app.server, app.csp_hashes)
    app.layout = frame.layout
    roles.register(app.server, sample_roles)
    if who is not None:
        guard.register(app.server, None)
        return who, None, str
    gate = Gate(ledger, roles.asking(sample_roles))
    guard.register(app.server, gate)
    sign_in.register(app.server, gate, address)

    def layout() -> Any:
        try:
            team = gate.who().audience is Audience.TIM
            return frame.layout(own_account.menu_of(gate, areas, today()), team=team)
        except LedgerFailedError:  # /readyz makes the frame, too, and has to say it in its own way
            return frame.layout(team=False)

    app.layout = layout
    switch = roles.switch_of(sample_roles)

    def warned() -> str:
        """A server that began with the sample goes on serving who sits here, and says so."""
        alone = settings.sign_in == "off" or gate.stand() is not Stand.NEAR
        return "" if alone or not has_real(ledger()) else OPEN

    return gate.who, lambda kab: switch(kab) if gate.stand() is Stand.NEAR else None, warned
