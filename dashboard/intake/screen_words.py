"""What the command line says of its own options, said for the page and for a sender."""

import re

ON_SCREEN = (
    ("atau pakai --period", "atau pilih periodenya di sini"),
    ("atau ulangi dengan --persen-pecahan", "atau jawab di sini bahwa 0,25 adalah 25 persen"),
    ("ganti seluruhnya dengan --replace", "atau pilih «Gantikan yang lama»"),
    ("Pastikan --period memang", "Pastikan periode yang dipilih memang"),
    ("menurut --period", "menurut jawaban Anda"),
    ("atau ulangi dengan --aggregate: dihitung", "atau pilih «Hitung per desa»: dihitung"),
    ("dapat dilupakan dengan `lokus maps --forget NAMA`", "dapat dilupakan oleh pengelola Lokus"),
    (
        "tambahkan dulu dengan `lokus areas BERKAS --kab KODE`",
        "minta pengelola Lokus menambahkan daftar kodenya",
    ),
)

OPTION = re.compile(r"[;,]?\s*[^;,.?]*--.*$", re.DOTALL)


def on_screen(text: str) -> str:
    """Return a sentence of the intake without what only the command line knows."""
    for told, shown in ON_SCREEN:
        text = text.replace(told, shown)
    return text


def for_sender(text: str) -> str:
    """Return a sentence without what only who loads the file can do."""
    bare = OPTION.sub("", text).rstrip()
    if not bare:
        return on_screen(text)
    return bare if bare.endswith((".", "?", "!")) else f"{bare}."
