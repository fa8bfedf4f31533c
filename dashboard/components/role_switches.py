"""The bar's own words of who looks at the sample, and the list of who else may."""

import json
from collections.abc import Iterable
from itertools import groupby

from dash import html

from dashboard.components.plain_trees import tree
from dashboard.domain.sample_roles import SampleRole


def switch(roles: Iterable[SampleRole], present: SampleRole, path: str, field: str) -> html.Form:
    """Return a plain form: each role is a button that sends its key to `path` as `field`.

    js/trees.js draws the roles when they are asked for: forty components more are told of
    every change of every page.
    """
    said = html.Summary(["Anda melihat sebagai ", html.B(present.words)])
    groups = [
        html.Fieldset(
            [
                html.Legend(group, className="picker-label") if group else None,
                *(_choice(one, field, one.key == present.key) for one in found),
            ]
        )
        for group, found in groupby(roles, key=lambda one: one.group)
    ]
    held = tree(html.Div(groups, className="roles-list"))
    return html.Form(
        html.Details([said], **{"data-holds": json.dumps(held)}),
        action=path,
        method="post",
        className="roles",
    )


def _choice(role: SampleRole, field: str, present: bool) -> html.Button:
    aria = {"aria-current": "true"} if present else {}
    return html.Button(role.words, type="submit", name=field, value=role.key, **aria)
