"""The end of the bar: who is signed in and since when, another password, the way out."""

from collections.abc import Sequence
from dataclasses import dataclass

from dash import html

SUMMARY_NAMES = 2


@dataclass(frozen=True)
class WayOut:
    """path: where a session ends. field: the name under which its token is sent there."""

    path: str
    field: str
    token: str


def menu(
    name: str, role: str, said: Sequence[str], ways: Sequence[tuple[str, str]], out: WayOut
) -> html.Details:
    """Return the menu of an account. role: what it may see, and where.

    said: lines under that. ways: words and address."""

    def leave(words: str, action: str) -> html.Form:
        button = html.Button(words, type="submit", name=out.field, value=out.token)
        return html.Form(button, action=action, method="post")

    who = html.Div([html.B(name), html.Span(role), *(html.Small(line) for line in said)])
    return html.Details(
        [
            html.Summary(
                [html.Span(initials(name), className="account-short"), html.Span(name)],
                title=f"Akun: {name}, {role}",
                **{"aria-label": f"Akun {name}"},
            ),
            html.Div(
                [
                    who,
                    *(html.A(words, href=path) for words, path in ways),
                    leave("Keluar", out.path),
                    leave("Keluar di semua komputer", f"{out.path}?semua=1"),
                ],
                className="topbar-help",
            ),
        ],
        className="account",
    )


def initials(name: str) -> str:
    """Return what stands for a name where there is no room: `SB` of Siti Bappeda."""
    return "".join(word[0] for word in name.split()[:SUMMARY_NAMES]).upper()
