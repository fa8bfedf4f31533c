"""The history of a record of a Rakor, the last change first."""

from collections.abc import Callable, Sequence
from typing import Any

from dash import html

from dashboard.domain.kept_batches import moment_words


def history(events: Sequence[Any], told: Callable[[Any], str]) -> html.Ol:
    """Return the list. events: the oldest first, each with done_at and done_by."""
    items = [
        html.Li([html.B(told(one)), f" {moment_words(one.done_at)}, {one.done_by}"])
        for one in reversed(events)
    ]
    return html.Ol(items, className="batch-history", reversed=True)
