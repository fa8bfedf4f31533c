"""Who brings files, and who decides what counts: by role and by kabupaten."""

import pytest

from dashboard.domain.actors import LOCAL, OPERATOR, Actor, Role
from dashboard.domain.file_rights import (
    ELSEWHERE,
    ONLY_BAPPEDA,
    ONLY_SENDERS,
    ONLY_TEAM,
    deciders_only,
    senders_only,
)

ALLOWED = ""
EXPECTED = {
    Role.ADMIN: (ALLOWED, ALLOWED),
    Role.BAPPEDA: (ALLOWED, ALLOWED),
    Role.OPD: (ALLOWED, ONLY_BAPPEDA),
    Role.KECAMATAN: (ALLOWED, ONLY_BAPPEDA),
    Role.PUSKESMAS: (ALLOWED, ONLY_BAPPEDA),
    Role.PIMPINAN: (ONLY_SENDERS, ONLY_BAPPEDA),
    Role.INSPEKTORAT: (ONLY_SENDERS, ONLY_BAPPEDA),
    Role.TAMU: (ONLY_TEAM, ONLY_TEAM),
}
"""By role: what bringing a file is told, and what deciding over one is told."""


def told(rule, actor, kab):
    try:
        rule(actor, kab)
    except PermissionError as refused:
        return str(refused)
    return ALLOWED


@pytest.mark.parametrize("role", Role)
def test_each_role_brings_and_decides_what_is_its_own(role):
    own = Actor("seseorang", role, ("61.08",))
    assert (
        tuple(told(rule, own, "61.08") for rule in (senders_only, deciders_only)) == EXPECTED[role]
    )
    for rule, said in zip((senders_only, deciders_only), EXPECTED[role], strict=True):
        assert told(rule, own, "61.11") == (said or ELSEWHERE)


@pytest.mark.parametrize("actor", [LOCAL, OPERATOR])
def test_who_sits_at_the_machine_does_both_everywhere(actor):
    senders_only(actor, "61.11")
    deciders_only(actor, "61.08")
