"""What a page says on the console and asks of the network."""

from playwright.sync_api import BrowserContext, Route

OWN = ("data:", "blob:", "about:")


class Watch:
    """Lets no request leave the machine, and remembers each that tried."""

    def __init__(self, context: BrowserContext, address: str):
        self.address = address
        self.outside: list[str] = []
        self.said: list[str] = []
        context.route(self._is_outside, self._stop)
        context.on("console", lambda message: self._heard(message.type, message.text))
        context.on("weberror", lambda wrong: self.said.append(f"error: {wrong.error}"))
        context.on("requestfailed", self._failed)
        context.on("response", self._answered)

    def _heard(self, kind: str, text: str) -> None:
        # Whoever signs out has the cache cleared, which the browser tells as news.
        if not (kind == "info" and text.startswith("Clear-Site-Data header on")):
            self.said.append(f"{kind}: {text}")

    def _is_outside(self, url: str) -> bool:
        return not url.startswith((f"{self.address}/", *OWN))

    def _stop(self, route: Route) -> None:
        self.outside.append(route.request.url)
        route.abort()

    def _failed(self, request) -> None:
        # What a page no longer needs when it is left is stopped by the browser itself.
        if request.failure != "net::ERR_ABORTED":
            self.said.append(f"failed: {request.url} {request.failure}")

    def _answered(self, response) -> None:
        if response.status >= 400:
            self.said.append(f"{response.status}: {response.url}")
