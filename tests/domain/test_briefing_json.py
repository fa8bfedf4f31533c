"""A briefing survives the way through JSON."""

import json

import pytest

from dashboard.domain.briefing_json import from_json, to_json
from tests.exports.made_briefing import BRIEFING


def test_a_briefing_is_the_same_after_json():
    assert from_json(json.loads(json.dumps(to_json(BRIEFING)))) == BRIEFING


def test_what_is_no_briefing_is_refused():
    with pytest.raises(ValueError, match="kab_name"):
        from_json({"kab": "61.08"})
