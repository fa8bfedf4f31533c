"""The pages at the door as plain HTML: they stand without a script and tell no figure."""

from collections.abc import Callable
from html import escape

from dashboard.components.plain_heads import head
from dashboard.domain.passwords import SHORTEST


def sign_in_page(
    address: Callable[[str], str], action: str, back: str, said: str = "", name: str = ""
) -> str:
    """Return the form that asks who one is. back: where to go on. said: why it stands again."""
    body = f"""
      {_said(said)}
      <form method="post" action="{escape(action)}">
        <input type="hidden" name="kembali" value="{escape(back)}">
        {_field("nama", "Nama", "text", "username", name)}
        {_field("sandi", "Sandi", "password", "current-password")}
        <button class="button" type="submit">Masuk</button>
      </form>
      <p class="card-note">Lupa sandi? Mintalah admin mengatur ulang.</p>"""
    return _page(address, "Masuk", body)


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
        {_field("lama", "Sandi sekarang", "password", "current-password")}
        {_field("baru", f"Sandi baru, {SHORTEST} huruf atau lebih", "password", "new-password")}
        {_field("lagi", "Sandi baru sekali lagi", "password", "new-password")}
        <button class="button" type="submit">Ganti sandi</button>{back}
      </form>
      <p class="card-note">Sesi Anda di komputer lain berakhir begitu sandi diganti.</p>
      <form method="post" action="{escape(out)}">
        {hidden}<button class="button quiet" type="submit">Keluar</button>
      </form>"""
    return _page(address, "Ganti sandi", body)


def _said(sentence: str) -> str:
    return f'<p class="door-said" role="alert">{escape(sentence)}</p>' if sentence else ""


def _field(name: str, label: str, kind: str, fills: str, value: str = "") -> str:
    return (
        f'<label class="picker-label" for="{name}">{escape(label)}</label>'
        f'<input id="{name}" name="{name}" type="{kind}" autocomplete="{fills}" required '
        f'value="{escape(value)}"{" autofocus" if name in ("nama", "lama") else ""}>'
    )


def _page(address: Callable[[str], str], title: str, body: str) -> str:
    return DOCUMENT.format(
        head=head(title, address),
        title=escape(title),
        body=body,
    )


DOCUMENT = """<!DOCTYPE html>
<html lang="id">
  {head}
  <body>
    <header class="topbar"><span class="topbar-name">Lokus</span></header>
    <main class="page door">
      <section class="card">
      <h1>{title}</h1>{body}
      </section>
    </main>
  </body>
</html>
"""
