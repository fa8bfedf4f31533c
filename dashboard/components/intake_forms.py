"""The questions of a waiting file as a form: native lists, a label over each."""

import json
from collections.abc import Callable
from typing import Any

import dash_bootstrap_components as dbc
from dash import dcc, html

from dashboard.components import controls
from dashboard.domain.previews import NO_ANSWER, Ask, Preview

NOT_ANSWERED = "Pilih"
ASIDE = "Biarkan disisihkan"


def questions(seen: Preview, answer: Callable[[str], Any]) -> html.Div:
    """Return what must be answered, then the names of areas that may be. answer: key → id."""
    groups = []
    if seen.needed:
        groups.append(_group("Perlu dijawab", seen.needed, answer, NOT_ANSWERED))
    if seen.offered:
        groups.append(_group("Nama wilayah yang belum cocok", seen.offered, answer, ASIDE))
    return html.Div(groups, className="inbox-asks")


def _group(
    title: str, asks: tuple[Ask, ...], answer: Callable[[str], Any], blank: str
) -> html.Fieldset:
    fields = [_field(ask, answer(ask.key), blank) for ask in asks]
    return html.Fieldset([html.Legend(title), html.Div(fields, className="inbox-fields")])


def _field(ask: Ask, name: Any, blank: str) -> html.Div:
    label = html.Label(ask.label, htmlFor=written(name), className="picker-label")
    if not ask.options:
        free = dcc.Input(id=name, type="text", value=ask.value, className="field")
        return html.Div([label, free, html.Small(ask.hint)], className="inbox-field wide")
    pairs = ask.options if ask.options[0][0] == NO_ANSWER else ((NO_ANSWER, blank), *ask.options)
    listed, chosen = controls.options(pairs), ask.value or NO_ANSWER
    choice = dbc.Select(id=name, options=listed, value=chosen, class_name="field")
    return html.Div([label, choice], className="inbox-field")


def written(name: Any) -> str:
    """Return an id as it stands in the document, where one of several parts is JSON."""
    if isinstance(name, str):
        return name
    return json.dumps(name, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
