"""How far an action or a session is, as word, symbol and colour."""

from datetime import date

from dash import html

from dashboard.domain import numbers
from dashboard.domain.periods import short_day_words
from dashboard.domain.rakor_actions import Action
from dashboard.domain.rakor_sessions import Session

CLASSES = {
    "belum mulai": "todo",
    "proses": "going",
    "selesai": "done",
    "terkendala": "stuck",
    "dibatalkan": "off",
    "draf": "todo",
    "berlangsung": "going",
    "ditutup": "done",
}


def chip(word: str) -> html.Span:
    return html.Span(word, className=f"rtl {CLASSES[word]}")


def session(one: Session) -> html.Span:
    return chip(str(one.status))


def lateness(one: Action, today: date) -> str:
    """Say how late it is: `lewat 5 hari`; empty where it is in time."""
    days = one.days_late(today)
    return f"lewat {numbers.count(days)} hari" if days else ""


def postponed(one: Action) -> str:
    """Say how often it was put off: `ditunda 2×, semula 22 Sep 2025`."""
    if not one.postponed:
        return ""
    return f"ditunda {one.postponed}×, semula {short_day_words(one.first_due)}"
