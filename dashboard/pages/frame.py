"""What stands around every page: skip link, bar, menu, the place of the page."""

from dash import dcc, html

ADDRESS, ROUTE = "frame-address", "frame-route"
RIBBON, KABUPATEN, PAGE = "frame-ribbon", "frame-kabupaten", "frame-page"
SHOWN = "frame-shown"  # code of the kabupaten on screen

MENU = (
    ("/", "Ringkasan", "frame-menu-ringkasan"),
    ("/peta", "Peta", "frame-menu-peta"),
    ("/cakupan", "Cakupan", "frame-menu-cakupan"),
    ("/kesenjangan", "Kesenjangan", "frame-menu-kesenjangan"),
    ("/rakor", "Rakor", "frame-menu-rakor"),
    ("/aksi", "Aksi", "frame-menu-aksi"),
    ("/bpk", "BPK", "frame-menu-bpk"),
    ("/audit-kasus", "Audit kasus", "frame-menu-audit-kasus"),
    ("/keluarga-berisiko", "KRS", "frame-menu-keluarga-berisiko"),
    ("/anggaran", "Anggaran", "frame-menu-anggaran"),
    ("/data", "Data", "frame-menu-data"),
)


def layout() -> html.Div:
    links = [dcc.Link(word, href=path, id=name) for path, word, name in MENU]
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
                    html.Nav(links, className="topbar-pages", **{"aria-label": "Halaman"}),
                ],
                className="topbar",
            ),
            html.Aside(id=RIBBON, **{"aria-label": "Asal angka"}),
            html.Div(id=PAGE, tabIndex=-1),
        ]
    )
