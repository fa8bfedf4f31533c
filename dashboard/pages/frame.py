"""What stands around every page: skip link, bar, menu, the place of the page."""

from typing import Any

from dash import dcc, html

ADDRESS, ROUTE = "frame-address", "frame-route"
RIBBON, KABUPATEN, PAGE = "frame-ribbon", "frame-kabupaten", "frame-page"
SHOWN = "frame-shown"  # code of the kabupaten on screen

HELP, HELP_ASKED, HELP_TEXT = "frame-apa", "frame-apa-buka", "frame-apa-isi"
PROGRAM, PRESENT, LINKS = "frame-program", "frame-program-kini", "frame-halaman"

FIGURES = (
    ("/", "Ringkasan", "frame-menu-ringkasan"),
    ("/peta", "Peta", "frame-menu-peta"),
    ("/cakupan", "Cakupan", "frame-menu-cakupan"),
    ("/kesenjangan", "Kesenjangan", "frame-menu-kesenjangan"),
    ("/rakor", "Rakor", "frame-menu-rakor"),
)
PROGRAMME = (
    ("/aksi", "Aksi", "frame-menu-aksi"),
    ("/bpk", "BPK", "frame-menu-bpk"),
    ("/audit-kasus", "Audit kasus", "frame-menu-audit-kasus"),
    ("/keluarga-berisiko", "Keluarga berisiko", "frame-menu-keluarga-berisiko"),
    ("/anggaran", "Anggaran", "frame-menu-anggaran"),
    ("/lokus", "Desa lokus", "frame-menu-lokus"),
    ("/tim", "Tim dan OPD", "frame-menu-tim"),
)
"""The pages of programme records, folded into one place of the bar."""
FILES = (("/data", "Data", "frame-menu-data"),)
SHOW = ("/layar", "Layar", "frame-menu-layar")
"""The paparan, full screen in a window of its own."""
MENU = (*FIGURES, *PROGRAMME, *FILES)
OPEN = frozenset({"/", "/peta", "/cakupan", "/kesenjangan", "/lokus"})
"""The pages of the bar that are for everybody; the others say to a guest that they are not."""


def _links(pages: tuple[tuple[str, str, str], ...], *, team: bool) -> list[html.A]:
    inside = {"data-inside": "1"}  # js/trees.js follows it, js/menu.js writes its filters
    shown = [one for one in pages if team or one[0] in OPEN]
    return [html.A(word, href=path, id=name, **inside) for path, word, name in shown]


def _help() -> html.Details:
    return html.Details(
        [
            html.Summary("?", id=HELP_ASKED, title="Apa ini?", **{"aria-label": "Apa ini?"}),
            html.Div(
                [
                    html.H2("Apa ini?"),
                    html.Div(id=HELP_TEXT, role="status"),
                    dcc.Link("Buka Bantuan", href="/bantuan"),
                ],
                className="topbar-help",
            ),
        ],
        id=HELP,
        className="topbar-ask",
    )


def _show() -> html.A:
    path, word, name = SHOW
    return html.A(word, href=path, id=name, target="_blank", title="Tayangkan paparan")


def layout(account: Any = None, *, team: bool = True) -> html.Div:
    """Return the frame. account: who is signed in, at the end of the bar. team: False leaves out
    of the bar what is not for guests."""
    figures, files = (_links(one, team=team) for one in (FIGURES, FILES))
    programme = html.Details(
        [
            html.Summary(["Program", html.Span(id=PRESENT)]),
            html.Div(_links(PROGRAMME, team=team), className="topbar-more"),
        ],
        id=PROGRAM,
    )
    return html.Div(
        [
            dcc.Location(id=ADDRESS, refresh="callback-nav"),
            dcc.Store(id=ROUTE),
            dcc.Store(id=SHOWN),
            html.A("Langsung ke isi", href=f"#{PAGE}", className="skip"),
            html.Header(
                [
                    html.Span("Lokus", className="topbar-name"),
                    html.Span(id=KABUPATEN, className="topbar-place"),
                    html.Button(
                        "Menu",
                        className="topbar-menu",
                        type="button",
                        **{"aria-expanded": "false", "aria-controls": LINKS},
                    ),
                    html.Nav(
                        [*figures, programme, *files, _show()],
                        id=LINKS,
                        className="topbar-pages",
                        **{"aria-label": "Halaman"},
                    ),
                    _help(),
                    account,
                ],
                className="topbar",
            ),
            html.Aside(id=RIBBON, **{"aria-label": "Asal angka"}),
            html.Div(id=PAGE, tabIndex=-1),
        ]
    )
