"""A verdict as word, symbol and colour, never colour alone."""

from dash import html

from dashboard.domain import tokens
from dashboard.domain.verdicts import Judgement


def verdict(judgement: Judgement, *, small: bool = False) -> html.Span:
    """Return the chip of a verdict; a reason stands in its title and for screen readers."""
    sign = tokens.verdict(judgement.verdict)
    return html.Span(
        sign.word,
        className=f"chip {sign.class_name}" + " small" * small,
        title=judgement.reason or None,
    )
