"""The bar's own words of who looks at the sample, and the list of who else may."""

from collections.abc import Iterable
from itertools import groupby

from dash import html

from dashboard.domain.sample_roles import SampleRole


def switch(roles: Iterable[SampleRole], present: SampleRole, path: str, field: str) -> html.Form:
    """Return a plain form: each role is a button that sends its key to `path` as `field`."""
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
    return html.Form(
        html.Details([said, html.Div(groups, className="roles-list")]),
        action=path,
        method="post",
        className="roles",
    )


def _choice(role: SampleRole, field: str, present: bool) -> html.Button:
    aria = {"aria-current": "true"} if present else {}
    return html.Button(role.words, type="submit", name=field, value=role.key, **aria)
