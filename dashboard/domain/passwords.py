"""What a password must be: long rather than odd (NIST SP 800-63B), and none that is guessed."""

import re
from itertools import pairwise

SHORTEST, LONGEST = 12, 200
GUESSED = ("1q2w3e4r5t6y", "q1w2e3r4t5y6", "1qaz2wsx3edc", "zaq12wsxcde3", "qazwsxedcrfv")
WORDS = """
    password passwort passcode katasandi kata sandi rahasia admin administrator user root guest
    tamu login masuk welcome letmein default test testing coba contoh ganti baru lama lokus
    dashboard stunting stanting gizi balita turun cegah bebas zero bappeda bapperida dinkes
    dinsos dpmd dppkb dinas kesehatan puskesmas posyandu kader bidan camat kecamatan desa
    kelurahan kabupaten kota provinsi bupati sekda sekretaris kepala kantor pemda pemkab
    pemerintah daerah tpps rakor indonesia merdeka jakarta kalimantan pancasila garuda nusantara
    bismillah bismillahirrahmanirrahim alhamdulillah assalamualaikum insyaallah allah tuhan
    yesus sayang sayangku cinta cintaku kamu aku anakku keluarga bahagia selamat pagi tahun
    bulan hari januari februari maret april mei juni juli agustus september oktober november
    desember satu dua tiga empat lima enam tujuh delapan sembilan qwerty qwertyuiop qwertyui
    asdf asdfgh asdfghjkl zxcv zxcvbn zxcvbnm qwer poiuytrewq abc abcd abcdef abcdefgh iloveyou
    ilove love you monkey dragon princess sunshine football superman naruto doraemon barcelona
    manchester juventus
"""
COMMON = frozenset(WORDS.split())
"""Words of the lists of passwords that leaked, and of every office: alone or together, with any
year or sign behind them, they are the first that is tried."""
FEWEST_LETTERS = 5
"""Different ones: «aaaaaaaaaaaa» is long and no password."""
LONGEST_PERIOD = 6
"""Letters of what is said again and again: «abc1abc1abc1»."""
STEPS = 0.7
"""Share of letters that only follow the one before, as in «abcdef123456»."""
WORD = re.compile(r"[a-z]{3,}")
DISGUISED = str.maketrans("0134578@$!", "oieastbasi")


def refuse_weak(password: str, name: str) -> None:
    """Raise ValueError with the one sentence that says why a password is not taken."""
    lower = password.casefold()
    if len(password) < SHORTEST:
        raise ValueError(
            f"Sandi kurang dari {SHORTEST} huruf; pakai beberapa kata yang Anda ingat."
        )
    if len(password) > LONGEST:
        raise ValueError(f"Sandi lebih dari {LONGEST} huruf; pakai yang lebih pendek.")
    if is_guessed(lower):
        raise ValueError("Sandi itu mudah ditebak; pakai beberapa kata yang tidak berhubungan.")
    if len(name) > 2 and name.casefold() in lower:
        raise ValueError("Sandi memuat nama akun; pakai yang lain.")


def is_guessed(lower: str) -> bool:
    """Tell whether a password in small letters is among those that are tried first."""
    if lower in GUESSED or len(set(lower)) < FEWEST_LETTERS or re.fullmatch(r"[\d\s.\-+/]+", lower):
        return True
    if (lower + lower).find(lower, 1) <= LONGEST_PERIOD:
        return True
    following = sum(abs(ord(b) - ord(a)) <= 1 for a, b in pairwise(lower))
    if following >= STEPS * (len(lower) - 1):
        return True
    return any(
        words and all(word in COMMON for word in words)
        for words in (WORD.findall(lower), WORD.findall(lower.translate(DISGUISED)))
    )
