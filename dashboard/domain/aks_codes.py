"""The code of an audited case: never a name, a NIK or anything else that finds a person."""

import re

LONGEST_WORD = 3  # letters of an abbreviation such as AKS or SKD
FEWEST_DIGITS, MOST_DIGITS = 2, 9
LONGEST = 24
NIK = re.compile(r"(?<!\d)\d{16}(?!\d)")
BETWEEN = ("", " ", ".", "-")
"""What people write between the groups of a NIK; one kind at a time, or two dates would be one."""
WORD = re.compile(r"[^\W\d_]+")
SHAPE = re.compile(r"[A-Za-z0-9]+(?:[-./][A-Za-z0-9]+)*")
EXAMPLE = "AKS-SKD-25-1-003"


def check_code(code: str) -> None:
    """Raise ValueError with a sentence for what may tell who a case is."""
    digits = sum(letter.isdigit() for letter in code)
    if digits > MOST_DIGITS:
        raise ValueError(
            "Kode kasus menyerupai NIK, nomor KK atau nomor telepon; pakai kode tanpa identitas, "
            f"misalnya {EXAMPLE}."
        )
    longest = max((len(word) for word in WORD.findall(code)), default=0)
    if longest > LONGEST_WORD or digits < FEWEST_DIGITS:
        raise ValueError(
            "Kode kasus menyerupai nama; pakai singkatan paling banyak tiga huruf dan nomor urut, "
            f"misalnya {EXAMPLE}."
        )
    if not SHAPE.fullmatch(code.strip()) or len(code) > LONGEST:
        raise ValueError(
            "Kode kasus hanya huruf dan angka dengan tanda hubung, titik atau garis miring, "
            f"misalnya {EXAMPLE}."
        )


def check_anonymous(text: str, word: str) -> None:
    """Raise ValueError with a sentence where a text holds 16 digits, as a NIK or KK has."""
    if any(NIK.search(text.replace(one, "")) for one in BETWEEN):
        raise ValueError(
            f"{word} memuat 16 angka seperti NIK atau nomor KK; hapus, cukup kode kasusnya."
        )
