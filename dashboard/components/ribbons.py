"""The ribbon that says whose figures these are."""

from typing import Any

from dash import html

SAMPLE, NO_ACCOUNTS = "DATA CONTOH", "BELUM ADA AKUN"


def sample(day: str, roles: Any = None, seen: str = "") -> html.Div:
    """Say that a screen shows made figures. day: the sample's own day in words.

    roles: the switch of who looks, if there is one. seen: what is left out for whoever looks.
    """
    said = [html.B(SAMPLE), f" {words(day)}", f" {seen}" if seen else None, roles]
    return html.Div(said, className="ribbon", role="note")


def seen_only(seen: str) -> html.Div | None:
    """Say over real figures what is left out of them; nothing where they are whole."""
    return html.Div(seen, className="ribbon quiet", role="note") if seen else None


def without_accounts(sentence: str) -> html.Div:
    """Warn that real figures stand open. sentence: what to do."""
    return html.Div([html.B(NO_ACCOUNTS), f" {sentence}"], className="ribbon", role="alert")


def words(day: str) -> str:
    """Return what follows SAMPLE, also where a page is written as plain HTML."""
    return f"Angka rekaan untuk mencoba Lokus, keadaan {day}. Bukan data resmi."
