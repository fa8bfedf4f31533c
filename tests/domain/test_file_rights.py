"""Files come from and are seen by the team; a guest is told so in one sentence."""

import pytest

from dashboard.domain.actors import LOCAL, Actor, Role
from dashboard.domain.file_rights import ONLY_TEAM, may_handle, team_only


@pytest.mark.parametrize("role", [one for one in Role if one is not Role.TAMU])
def test_every_role_of_the_team_handles_files(role):
    assert may_handle(Actor("orang", role))
    team_only(Actor("orang", role))


@pytest.mark.parametrize("actor", [Actor("tamu", Role.TAMU), LOCAL.for_public()])
def test_who_asks_for_everybody_handles_none(actor):
    assert not may_handle(actor)
    with pytest.raises(PermissionError) as refused:
        team_only(actor)
    assert str(refused.value) == ONLY_TEAM
