"""The sample with an account of every role, records of two kabupaten, and a client for each."""

from contextlib import closing
from dataclasses import dataclass
from datetime import date
from secrets import token_hex

from dashboard.data.evidence_store import add_evidence
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.data.programme_records import read_records
from dashboard.data.record_import import keep_rows
from dashboard.data.user_sessions import begin_session
from dashboard.data.users import add_user
from dashboard.domain.actors import LOCAL, OPERATOR, Role
from dashboard.domain.evidence import SubjectKey, SubjectKind
from dashboard.domain.record_forms import BY_KEY
from dashboard.domain.users import User
from dashboard.factory import create_app
from dashboard.routes.gate import COOKIE
from dashboard.security.signing_in import form_token, hash_of, present
from dashboard.settings import Settings
from tests.data.rakor_room import MONDAY, agreed, first_session
from tests.evidence_files import PDF
from tests.sample_home import copy_home

HASHED = "tanpa sandi"
OWN, OTHER, KEC = "61.08", "61.11", "61.08.02"
NOBODY, FOREIGN = "tanpa akun", "bappeda 61.11"
ROLES = (*(one.value for one in Role), FOREIGN)
"""One account of each role of OWN, and the Bappeda of OTHER."""


@dataclass
class House:
    """clients: signed in, by role; NOBODY's is not. The others by kabupaten: its session, an action
    of its Dinas Kesehatan, the evidence of that, a member of its team."""

    app: object
    home: Home
    users: dict
    clients: dict
    rakor: dict
    actions: dict
    proofs: dict
    teams: dict

    def signed_in(self, name):
        """Return a client with a session of its own; what the door asks is tried elsewhere."""
        client, token = self.app.server.test_client(), f"{name} {token_hex(4)}"
        with closing(Ledger.open(self.home)) as ledger:
            begin_session(ledger, hash_of(token), self.users[name], present(), proved=HASHED)
        client.set_cookie(COOKIE, token)
        client.environ_base["HTTP_X_CSRFTOKEN"] = form_token(token)
        return client


def house_of_roles(sample_home: Home, folder) -> House:
    copy_home(sample_home, folder / "rumah")
    home = Home(folder / "rumah")
    users, rakor, actions, proofs, teams = {}, {}, {}, {}, {}
    with closing(Ledger.open(home)) as ledger:
        for name in ROLES:
            role = Role(name.split()[0])
            areas = (KEC,) if role in (Role.KECAMATAN, Role.PUSKESMAS) else ()
            opd = "Dinas Kesehatan" if role is Role.OPD else ""
            kab = {FOREIGN: OTHER, Role.ADMIN: ""}.get(name, OWN)
            user = User(0, name, role, kab, areas, opd, must_change=False)
            users[name] = add_user(ledger, user, HASHED, OPERATOR)
        for kab in (OWN, OTHER):
            session = first_session(ledger, kab)
            action = agreed(ledger, session, f"Rahasia Rakor {kab}")
            subject = SubjectKey(SubjectKind.ACTION, action.id)
            kept = add_evidence(ledger, home, subject, f"bukti {kab}.pdf", PDF, LOCAL, MONDAY)
            rakor[kab], actions[kab], proofs[kab] = f"{kab}-{session.id}", action.id, kept.id
            said = {"level": "kabupaten", "position": "Ketua", "office": f"Rahasia TPPS {kab}"}
            told = keep_rows(ledger, BY_KEY["tim"], kab, [("uji", said)], LOCAL, date(2025, 9, 15))
            assert told.wrong == ()
            members = read_records(ledger, BY_KEY["tim"], kab, LOCAL)
            office = said["office"]
            teams[kab] = next(one.id for one in members if one.values["office"] == office)
    app = create_app(Settings(home=home.root))
    house = House(app, home, users, {}, rakor, actions, proofs, teams)
    house.clients = {NOBODY: app.server.test_client()} | {
        name: house.signed_in(name) for name in ROLES
    }
    return house
