"""The end of the bar: who is signed in, another password, the way out."""

from dash import html


def menu(name: str, role: str, field: str, token: str, out: str, password: str) -> html.Details:
    """Return the menu of an account. field: the name under which `token` is sent to `out`."""

    def leave(words: str, action: str) -> html.Form:
        button = html.Button(words, type="submit", name=field, value=token)
        return html.Form(button, action=action, method="post")

    return html.Details(
        [
            html.Summary(name, title=f"{name}, {role}"),
            html.Div(
                [
                    html.A("Ganti sandi", href=password),
                    leave("Keluar", out),
                    leave("Keluar di semua komputer", f"{out}?semua=1"),
                ],
                className="topbar-more",
            ),
        ],
        className="account",
    )
