"""The sample with an account of every role, records of two kabupaten, and a client for each."""

import shutil
from contextlib import closing
from dataclasses import dataclass
from datetime import date

from dashboard.data.evidence_store import add_evidence
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.data.record_import import keep_rows
from dashboard.data.users import add_user
from dashboard.domain.actors import LOCAL, OPERATOR, Role
from dashboard.domain.evidence import SubjectKey, SubjectKind
from dashboard.domain.record_forms import BY_KEY
from dashboard.domain.users import User
from dashboard.factory import create_app
from dashboard.security.passwords import hash_password
from dashboard.settings import Settings
from tests.data.rakor_room import MONDAY, agreed, first_session
from tests.evidence_files import PDF

SECRET = "sawah hijau tujuh kerbau"  # noqa: S105 (of a test)
OWN, OTHER, KEC = "61.08", "61.11", "61.08.02"
NOBODY, FOREIGN = "tanpa akun", "bappeda 61.11"
ROLES = (*(one.value for one in Role), FOREIGN)
"""One account of each role of OWN, and the Bappeda of OTHER."""


@dataclass
class House:
    """clients: signed in, by role; NOBODY's is not. rakor, proofs: of each kabupaten."""

    app: object
    clients: dict
    rakor: dict
    proofs: dict


def house_of_roles(sample_home: Home, folder) -> House:
    shutil.copytree(sample_home.root, folder / "rumah")
    home = Home(folder / "rumah")
    hashed, rakor, proofs = hash_password(SECRET), {}, {}
    with closing(Ledger.open(home)) as ledger:
        for name in ROLES:
            role = Role(name.split()[0])
            areas = (KEC,) if role in (Role.KECAMATAN, Role.PUSKESMAS) else ()
            opd = "Dinas Kesehatan" if role is Role.OPD else ""
            kab = {FOREIGN: OTHER, Role.ADMIN: ""}.get(name, OWN)
            user = User(0, name, role, kab, areas, opd, must_change=False)
            add_user(ledger, user, hashed, OPERATOR)
        for kab in (OWN, OTHER):
            session = first_session(ledger, kab)
            action = agreed(ledger, session, f"Rahasia Rakor {kab}")
            subject = SubjectKey(SubjectKind.ACTION, action.id)
            kept = add_evidence(ledger, home, subject, f"bukti {kab}.pdf", PDF, LOCAL, MONDAY)
            rakor[kab], proofs[kab] = f"{kab}-{session.id}", kept.id
            said = {"level": "kabupaten", "position": "Ketua", "office": f"Rahasia TPPS {kab}"}
            told = keep_rows(ledger, BY_KEY["tim"], kab, [("uji", said)], LOCAL, date(2025, 9, 15))
            assert told.wrong == ()
    app = create_app(Settings(home=home.root))
    clients = {NOBODY: app.server.test_client()}
    for name in ROLES:
        client = clients[name] = app.server.test_client()
        assert client.post("/masuk", data={"nama": name, "sandi": SECRET}).status_code == 303
        client.environ_base["HTTP_X_CSRFTOKEN"] = client.get_cookie("_csrf_token").value
    return House(app, clients, rakor, proofs)
