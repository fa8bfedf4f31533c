"""Who asks: an account by its session, or, where there are none, who sits at this machine."""

from collections.abc import Callable
from enum import Enum, auto
from typing import Any

from flask import g, has_request_context, request

from dashboard.data.ledger import Ledger
from dashboard.data.users import any_user
from dashboard.domain.actors import LOCAL, Actor, Role
from dashboard.domain.users import User
from dashboard.routes.roles import is_near
from dashboard.security.admission import is_loopback
from dashboard.security.signing_in import user_of

COOKIE = "lokus-sesi"
COOKIE_OF_TLS = f"__Host-{COOKIE}"
"""A browser takes it from this very host over TLS alone: nobody else can plant one."""
NOBODY = Actor("tanpa akun", Role.TAMU, areas=("tidak ada",))


class Stand(Enum):
    """How a request stands before the house."""

    SIGNED_IN = auto()
    NEAR = auto()  # no account is needed: the sample, or an office of one, on this machine
    STRANGER = auto()  # has to sign in
    FAR = auto()  # there are no accounts to sign in with


class Gate:
    """Tells of the present request who asks; looked up once for each.

    near: who sits at this machine as long as there are no accounts.
    """

    def __init__(self, ledger: Callable[[], Ledger], near: Callable[[], Actor]) -> None:
        self.ledger = ledger
        self._near = near
        self._accounts = False  # an account is never deleted: once there, always there

    def who(self) -> Actor:
        """Return who asks; LOCAL outside a request, who sees nothing where no one may ask."""
        if not has_request_context():
            return LOCAL
        user, stand = self.user(), self.stand()
        if user is not None and not user.must_change:
            return user.actor
        return self._near() if stand is Stand.NEAR else NOBODY

    def stand(self) -> Stand:
        if self.user() is not None:
            return Stand.SIGNED_IN
        if self.has_accounts():
            return Stand.STRANGER
        # A name of another server that leads here is a page elsewhere asking this machine.
        here = is_near() and is_loopback(request.host.rpartition(":")[0] or request.host)
        return Stand.NEAR if here else Stand.FAR

    def user(self) -> User | None:
        """Return the account of the present session."""
        if "lokus_user" not in g:
            self.admit(self._user())
        found: User | None = g.lokus_user
        return found

    def admit(self, user: User | None) -> None:
        """Let the rest of the request be this account's."""
        g.lokus_user = user

    def token(self) -> str:
        """Return what the browser holds; empty for nothing."""
        return request.cookies.get(session_cookie(), "")

    def has_accounts(self) -> bool:
        if not self._accounts and "lokus_accounts" not in g:
            g.lokus_accounts = any_user(self.ledger())  # every read of a request asks who
        self._accounts = self._accounts or g.lokus_accounts
        return self._accounts

    def _user(self) -> Any:
        return user_of(self.ledger(), self.token()) if self.token() else None


def session_cookie() -> str:
    """Return the name under which the browser of the present request holds its session."""
    return COOKIE_OF_TLS if request.is_secure else COOKIE
