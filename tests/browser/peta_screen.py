"""/peta as a person sees it: pickers, map, list, sentence."""

from dataclasses import dataclass

from playwright.sync_api import Locator, Page, expect

from dashboard.figures import maps
from dashboard.pages import peta

READ_AREAS = """(trace) => Object.fromEntries(
  [...document.querySelectorAll(
    `#peta-map .choroplethlayer > .trace:nth-child(${trace + 1}) path.choroplethlocation`)]
  .map((area) => [area.__data__.loc, getComputedStyle(area).fill]))"""
RECOLOURED = f"""([trace, before]) => {{
  const now = ({READ_AREAS})(trace);
  return Object.keys(now).some((code) => now[code] !== before[code]);
}}"""
SETTLED = """() => !document.querySelector("[data-dash-is-loading]")
  && document.querySelector("#peta-kalimat")?.textContent
  && document.querySelector("#peta-daftar tr[data-code]")"""


@dataclass(frozen=True)
class Seen:
    """All of a view that a person could compare."""

    link: str
    sentence: str
    rows: list[str]
    colours: dict[str, str]


class PetaScreen:
    def __init__(self, page: Page):
        self.page = page

    def open(self, search: str = "", areas: int = 156) -> None:
        self.page.goto(f"/peta{search}")
        self.settle(areas)

    def settle(self, areas: int = 156) -> None:
        """Wait until the map, the list and the link stand."""
        expect(self.areas(maps.VALUES)).to_have_count(areas)
        self.page.wait_for_function(SETTLED)
        self.page.wait_for_url("**/peta?kab=*&ind=*&per=*")

    def areas(self, trace: int) -> Locator:
        # The layers of plotly keep the order of the traces.
        layer = f"#{peta.MAP} .choroplethlayer > .trace:nth-child({trace + 1})"
        return self.page.locator(f"{layer} path.choroplethlocation")

    def colours(self) -> dict[str, str]:
        return self.page.evaluate(READ_AREAS, maps.VALUES)

    def rows(self) -> list[str]:
        rows = self.page.locator(f"#{peta.DAFTAR} tr[data-code]")
        return rows.evaluate_all("(rows) => rows.map((row) => row.dataset.code)")

    def options(self) -> Locator:
        """The choices of the picker that is open."""
        return self.page.locator(".dash-dropdown-content [role=option]")

    def sentence(self) -> Locator:
        return self.page.locator(f"#{peta.KALIMAT}")

    def choose(self, picker: str, value: str) -> None:
        """Choose by mouse and wait for the link to say so."""
        self.page.locator(f"#{picker}").click()
        wanted = self.page.locator(f'input[value="{value}"]')
        self.options().filter(has=wanted).click()
        self.page.wait_for_url(f"**={value}*")

    def wait_for_other_colours(self, before: dict[str, str]) -> None:
        self.page.wait_for_function(RECOLOURED, arg=[maps.VALUES, before])

    def wait_for_rows(self, number: int) -> None:
        expect(self.page.locator(f"#{peta.DAFTAR} tr[data-code]")).to_have_count(number)

    def see(self) -> Seen:
        return Seen(self.page.url, self.sentence().inner_text(), self.rows(), self.colours())
