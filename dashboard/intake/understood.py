"""Understand the bytes of one file with what was answered before; a refusal is an answer too."""

from collections.abc import Mapping
from dataclasses import replace
from hashlib import sha256

from dashboard.data.areas import Areas
from dashboard.domain.indicators import Indicator
from dashboard.domain.periods import Period
from dashboard.intake.memory import Memory
from dashboard.intake.refusals import RefusedFile
from dashboard.intake.understand import understand_content
from dashboard.intake.understanding import Understanding


def understood(
    content: bytes,
    file_name: str,
    areas: Areas,
    indicators: Mapping[str, Indicator],
    memory: Memory,
    *,
    kab: str = "",
    period: Period | None = None,
) -> Understanding | RefusedFile:
    """Return what a file holds, or why it is refused; a mapping made before is used again."""
    answers = replace(memory.answers, mappings=memory.mappings)
    try:
        return understand_content(
            content, file_name, areas, indicators, kab=kab, period=period, answers=answers
        )
    except RefusedFile as refused:
        refused.sha256, refused.size = sha256(content).hexdigest(), len(content)
        return refused
