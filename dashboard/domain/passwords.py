"""What a password must be: long rather than odd (NIST SP 800-63B), and none that is guessed."""

SHORTEST, LONGEST = 12, 200
GUESSED = (
    "123456789012", "1234567890123", "password1234", "passwordpassword", "qwertyuiop123",
    "qwertyuiopas", "adminadminadmin", "administrator", "katasandi123", "katasandikatasandi",
    "stunting2024", "stunting2025", "stunting2026", "turunstunting", "indonesia123",
    "indonesia1945", "bismillah123", "bismillahirrahmanirrahim", "sayangsayang", "bappeda12345",
)  # fmt: skip
FEWEST_LETTERS = 5
"""Different ones: «aaaaaaaaaaaa» is long and no password."""


def refuse_weak(password: str, name: str) -> None:
    """Raise ValueError with the one sentence that says why a password is not taken."""
    lower = password.casefold()
    if len(password) < SHORTEST:
        raise ValueError(
            f"Sandi kurang dari {SHORTEST} huruf; pakai beberapa kata yang Anda ingat."
        )
    if len(password) > LONGEST:
        raise ValueError(f"Sandi lebih dari {LONGEST} huruf; pakai yang lebih pendek.")
    if lower in GUESSED or len(set(lower)) < FEWEST_LETTERS:
        raise ValueError("Sandi itu mudah ditebak; pakai beberapa kata yang tidak berhubungan.")
    if len(name) > 2 and name.casefold() in lower:
        raise ValueError("Sandi memuat nama akun; pakai yang lain.")
