"""What a page says on the console and asks of the network."""

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, BrowserContext, Page, Route

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


@contextmanager
def watched(browser: Browser, address: str, size: tuple[int, int]) -> Iterator[Page]:
    """Yield a page that must leave the console empty and ask nothing outside this machine."""
    width, height = size
    context = browser.new_context(
        base_url=address, viewport={"width": width, "height": height}, locale="id-ID"
    )
    context.set_default_timeout(30_000)
    watch = Watch(context, address)
    yield context.new_page()
    for page in context.pages:
        page.wait_for_load_state()
        page.title()  # whatever was said before has come by now
    outside, said = [*watch.outside], [*watch.said]
    context.close()  # cuts off what is still on its way, of which a drawing would complain
    assert outside == []
    assert said == []
