"""Every refusal that a person opens in a browser is a page; a program gets the bare sentence."""

from collections.abc import Callable

from flask import Flask, Response, request

from dashboard.components.refusal_pages import refusal_page
from dashboard.routes.request_log import number

LEAST, LONGEST = 400, 1000
"""Status from which on an answer is a refusal; letters of a sentence, where a page has more."""


def register(server: Flask, address: Callable[[str], str]) -> None:
    """Dress refusals. address: name of a static file → where it is served."""

    @server.after_request
    def dress(answer: Response) -> Response:
        if answer.status_code < LEAST or "text/html" not in request.headers.get("Accept", ""):
            return answer
        if said := _sentence(answer):
            answer.set_data(refusal_page(address, answer.status_code, said, number()))
            answer.content_type = "text/html; charset=utf-8"
        return answer


def _sentence(answer: Response) -> str:
    """Return what an answer says in words; empty for a page and for a file."""
    if answer.is_streamed:
        return ""
    if answer.is_json:
        told = answer.get_json(silent=True)
        return str(told.get("galat", "")) if isinstance(told, dict) else ""
    text = answer.get_data(as_text=True).strip()
    return "" if text.startswith("<") or len(text) > LONGEST else text
