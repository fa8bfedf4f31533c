"""What stands in the place of a page that is the team's alone, for a guest."""

from dash import dcc, html

from dashboard.domain.catalogue import Catalogue
from dashboard.pages import cakupan, kesenjangan, links, lokus, peta, ringkasan

OPEN = (ringkasan, peta, cakupan, kesenjangan, lokus)


def layout(name: str, catalogue: Catalogue, address: dict[str, str]) -> html.Main:
    """Say whose page it is and lead to those for everybody, in the same kabupaten."""
    kab = catalogue.view({"kab": address.get("kab", "")}).kab
    ways = [dcc.Link(page.NAME, href=links.write(page.PATH, kab=kab)) for page in OPEN]
    said = f"Halaman {name} hanya untuk tim TPPS; masuk dulu dengan akun tim."
    return html.Main(
        [
            html.H1(name, className="sr-only"),
            html.P(said, className="answer"),
            html.P(["Terbuka untuk umum: ", *_between(ways), "."], className="answer-note"),
        ],
        className="page",
    )


def _between(ways: list[dcc.Link]) -> list[dcc.Link | str]:
    parts: list[dcc.Link | str] = []
    for way in ways:
        parts += [", ", way] if parts else [way]
    return parts
