"""What the command line says of its own options, said for the page."""

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


def on_screen(text: str) -> str:
    """Return a sentence of the intake without what only the command line knows."""
    for told, shown in ON_SCREEN:
        text = text.replace(told, shown)
    return text
