"""The notes of a session, the oldest first."""

from collections.abc import Iterable
from datetime import datetime

from dash import html

from dashboard.domain.kept_batches import moment_words


def notes(kept: Iterable[tuple[str, str, datetime]]) -> html.Ul | None:
    """Return the notes. kept: text, who wrote it and when; None where there are none."""
    lines = [
        html.Li([html.Span(text), html.Small(f"{moment_words(at)}, {by}")]) for text, by, at in kept
    ]
    return html.Ul(lines, className="rakor-items") if lines else None
