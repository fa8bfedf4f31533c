"""The ribbon that says whose figures these are."""

from dash import html


def sample(day: str) -> html.Div:
    """Say that a screen shows made figures. day: the sample's own day in words."""
    text = f" Angka rekaan untuk mencoba Lokus, keadaan {day}. Bukan data resmi."
    return html.Div([html.B("DATA CONTOH"), text], className="ribbon", role="note")
