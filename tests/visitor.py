"""Who comes to a served house from outside: over HTTP, by way of a proxy that ends TLS."""

import json
import re
from dataclasses import dataclass
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlencode, urlsplit
from urllib.request import HTTPCookieProcessor, Request, build_opener

from dashboard.routes.guard import HEADER
from dashboard.routes.sign_in import FORMS_COOKIE

OFFICE = "lokus.contoh.go.id"
PROXIED = {"Host": OFFICE, "X-Forwarded-Proto": "https", "X-Forwarded-For": "10.0.0.9"}
"""What deploy/nginx.conf sets."""


@dataclass(frozen=True)
class Answer:
    """What came back; `place` is where redirects ended."""

    place: str
    status_code: int
    content: bytes

    def get_data(self, *, as_text: bool = False) -> Any:
        return self.content.decode("utf-8") if as_text else self.content

    def get_json(self) -> Any:
        return json.loads(self.content)


class Visitor:
    """A browser without a screen; asks like Flask's test client, so `Trigger` takes it."""

    def __init__(self, address: str) -> None:
        self.address = address
        # Cookies for TLS alone come back over our own plain HTTP: the proxy is played here.
        self.jar = CookieJar(DefaultCookiePolicy(secure_protocols=("http", "https")))
        self._open = build_opener(HTTPCookieProcessor(self.jar)).open

    def get(self, path: str) -> Answer:
        return self._ask(Request(self.address + path))  # noqa: S310 (our own server)

    def post(self, path: str, json: Any = None, data: dict[str, str] | None = None) -> Answer:
        body = _encoded(json) if data is None else urlencode(data).encode()
        asked = Request(self.address + path, body)  # noqa: S310
        if data is None:
            asked.add_header("Content-Type", "application/json")
        asked.add_header("Origin", f"https://{OFFICE}")
        asked.add_header(HEADER, next((c.value for c in self.jar if c.name == FORMS_COOKIE), ""))
        return self._ask(asked)

    def sign_in(self, name: str, password: str) -> Answer:
        return self.post("/masuk", data={"nama": name, "sandi": password})

    def change_password(self, old: str, new: str) -> Answer:
        page = self.get("/sandi").get_data(as_text=True)
        token = re.search(r'name="token" value="([^"]+)"', page)
        assert token, "no form of another password"
        fields = {"lama": old, "baru": new, "lagi": new, "token": token[1]}
        return self.post("/sandi", data=fields)

    def _ask(self, asked: Request) -> Answer:
        for name, value in PROXIED.items():
            asked.add_header(name, value)
        try:
            with self._open(asked, timeout=60) as answer:
                return Answer(urlsplit(answer.url).path, answer.status, answer.read())
        except HTTPError as refused:
            with refused:
                return Answer(urlsplit(refused.url).path, refused.code, refused.read())


def _encoded(value: Any) -> bytes:
    return json.dumps(value).encode()
