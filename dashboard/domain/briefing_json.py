"""A briefing as JSON and back: what /layar, the offline file and a kept session draw from."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from pydantic import TypeAdapter

from dashboard.domain.briefings import Briefing

READ = TypeAdapter(Briefing)


def to_json(briefing: Briefing) -> dict[str, Any]:
    """Return plain values; what is empty is kept, so that a reader needs no defaults."""
    return asdict(briefing)


def from_json(kept: Mapping[str, Any]) -> Briefing:
    """Return the briefing of plain values; ValueError for what is none."""
    return READ.validate_python(kept)
