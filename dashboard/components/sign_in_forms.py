"""The pages at the door as plain HTML: they stand without a script and tell no figure."""

from collections.abc import Callable
from html import escape

from dashboard.components.plain_heads import plain_page
from dashboard.domain.passwords import SHORTEST

NEW = f"Sandi baru, {SHORTEST} huruf atau lebih"


def sign_in_page(
    address: Callable[[str], str], action: str, back: str, said: str = "", name: str = ""
) -> str:
    """Return the form that asks who one is. back: where to go on. said: why it stands again."""
    begins = "sandi" if name else "nama"
    body = f"""
      <p class="card-note">Papan kendali Rakor percepatan penurunan stunting.</p>
      {_said(said)}
      <form method="post" action="{escape(action)}">
        <input type="hidden" name="kembali" value="{escape(back)}">
        {_field("nama", "Nama", "text", "username", begins, name)}
        {_field("sandi", "Sandi", "password", "current-password", begins)}
        <button class="button" type="submit">Masuk</button>
      </form>
      <p class="card-note">Lupa sandi? Mintalah admin mengatur ulang.</p>"""
    return plain_page(address, "Masuk ke Lokus", body)


def password_page(
    address: Callable[[str], str],
    action: str,
    out: str,
    token: str,
    name: str,
    *,
    first: bool,
    said: str = "",
) -> str:
    """Return the form of another password. out: where to sign out; token: of this session."""
    told = "Ini sandi awal: ganti dengan sandi Anda sendiri sebelum mulai." if first else ""
    hidden = f'<input type="hidden" name="token" value="{escape(token)}">'
    back = "" if first else '<a class="button quiet" href="/">Batal</a>'
    body = f"""
      {_said(said or told)}
      <form method="post" action="{escape(action)}">
        {hidden}
        <input hidden name="nama" autocomplete="username" value="{escape(name)}">
        {_field("lama", "Sandi sekarang", "password", "current-password", "lama")}
        {_field("baru", NEW, "password", "new-password")}
        {_field("lagi", "Sandi baru sekali lagi", "password", "new-password")}
        <button class="button" type="submit">Ganti sandi</button>{back}
      </form>
      <p class="card-note">Sesi Anda di komputer lain berakhir begitu sandi diganti.</p>
      <form method="post" action="{escape(out)}" class="door-out">
        <span class="card-note">Masuk sebagai {escape(name)}</span>
        {hidden}<button class="button quiet" type="submit">Keluar</button>
      </form>"""
    return plain_page(address, "Ganti sandi", body)


def _said(sentence: str) -> str:
    return f'<p class="door-said" role="alert">{escape(sentence)}</p>' if sentence else ""


def _field(name: str, label: str, kind: str, fills: str, begins: str = "", value: str = "") -> str:
    """Return a labelled field. fills: what a browser may fill in. begins: field typed in first."""
    return (
        f'<label class="picker-label" for="{name}">{escape(label)}</label>'
        f'<input id="{name}" name="{name}" type="{kind}" autocomplete="{fills}" required '
        f'value="{escape(value)}"{" autofocus" if name == begins else ""}>'
    )
