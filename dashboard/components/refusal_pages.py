"""What a person reads in a browser where a page or a file was refused: why, and where to go on."""

from collections.abc import Callable
from html import escape

from dashboard.components.plain_heads import plain_page

TITLES = {
    400: "Tidak terbaca",
    401: "Belum masuk",
    403: "Tidak dibuka",
    404: "Tidak ditemukan",
    405: "Tidak dapat dilakukan",
    413: "Terlalu besar",
    415: "Tidak terbaca",
    429: "Tunggu sebentar",
    503: "Belum dapat dilayani",
}
BROKEN = "Ada yang salah di Lokus"


def refusal_page(address: Callable[[str], str], code: int, sentence: str, number: str) -> str:
    """Return the page. address: name of a static file → where it is served.

    number: of the request, as the log of the server holds it.
    """
    body = f"""
      <p class="door-said" role="alert">{escape(sentence)}</p>
      <p class="door-ways"><a class="button" href="/">Buka Ringkasan</a>
        <a href="/bantuan">Bantuan</a></p>
      <p class="card-note code">Permintaan {escape(number)}.</p>"""
    return plain_page(address, TITLES.get(code, BROKEN), body)
