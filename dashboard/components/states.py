"""Empty and broken views, designed once."""

from dash import html


def empty(what: str, todo: str) -> html.Div:
    """Say that there is nothing to show and what to do about it."""
    return html.Div([html.B(what), html.P(todo)], className="state-empty")


def banner(sentences: list[str] | tuple[str, ...]) -> html.Div | None:
    """Say what a link asked for and did not get; None where it got all."""
    if not sentences:
        return None
    return html.Div(" ".join(sentences), className="banner", role="status")


def whole_page(what: str, todo: str) -> html.Main:
    """Say it where the page itself would stand."""
    return html.Main(empty(what, todo), className="page")


def unknown_page(path: str) -> html.Main:
    return whole_page(f"Halaman «{path}» tidak ada.", "Pilih halaman dari menu di atas.")
