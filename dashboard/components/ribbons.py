"""The ribbon that says whose figures these are."""

from typing import Any

from dash import html

SAMPLE = "DATA CONTOH"


def sample(day: str, roles: Any = None) -> html.Div:
    """Say that a screen shows made figures. day: the sample's own day in words.

    roles: the switch of who looks, if there is one.
    """
    return html.Div([html.B(SAMPLE), f" {words(day)}", roles], className="ribbon", role="note")


def words(day: str) -> str:
    """Return what follows SAMPLE, also where a page is written as plain HTML."""
    return f"Angka rekaan untuk mencoba Lokus, keadaan {day}. Bukan data resmi."
