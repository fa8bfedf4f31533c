"""The menu of who is signed in, drawn at the end of the bar."""

from datetime import date
from typing import Any

from dashboard.components import accounts
from dashboard.data.account_standings import read_standing
from dashboard.data.areas import Areas
from dashboard.domain.account_standings import standing_sentences
from dashboard.domain.audit_rights import may_audit
from dashboard.domain.users import User, role_words
from dashboard.pages import jejak
from dashboard.routes import guard
from dashboard.routes.gate import Gate
from dashboard.security.signing_in import form_token, hash_of, present


def menu_of(gate: Gate, areas: Areas, today: date) -> Any:
    """Return it for the present request; None where nobody is signed in."""
    user = gate.user()
    if user is None:
        return None
    token = gate.token()
    standing = read_standing(gate.ledger(), user.id, hash_of(token), present())
    said = standing_sentences(standing, today) if standing else []
    ways = [("Ganti sandi", guard.PASSWORD)]
    if may_audit(user.actor):
        ways.append((jejak.NAME, jejak.PATH))
    way_out = accounts.WayOut(guard.SIGN_OUT, guard.FIELD, form_token(token))
    role = f"{role_words(user.role)} · {_answers_for(user, areas)}"
    return accounts.menu(user.name, role, said, ways, way_out)


def _answers_for(user: User, areas: Areas) -> str:
    """Say what an account answers for: `Ngabang, Kabupaten Landak`, `semua kabupaten`."""
    codes = (*user.areas, user.kab)
    names = [place.name if (place := areas.get(code)) else code for code in codes if code]
    return ", ".join([*([user.opd] if user.opd else []), *names]) or "semua kabupaten"
