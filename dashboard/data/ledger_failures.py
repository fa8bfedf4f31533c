"""What a disk or a damaged file does to the ledger, as one sentence each."""

from typing import Any

TOLD = (
    ("disk is full", "penuh disknya; kosongkan ruang, lalu ulangi. Tidak ada yang disimpan"),
    ("readonly database", "hanya dapat dibaca; periksa izin folder dan disknya, lalu ulangi"),
    ("unable to open", "tidak dapat dibuka; periksa folder LOKUS_HOME, izinnya, dan apakah "
     "disknya dapat ditulis"),
    ("locked", "sedang dipakai proses lain; ulangi sebentar lagi. Tidak ada yang disimpan"),
    ("disk i/o error", "tidak dapat dibaca atau ditulis, mungkin karena disknya penuh; periksa "
     "ruang dan disknya, lalu ulangi"),
    *(
        (said, "rusak. Hentikan Lokus, sisihkan folder LOKUS_HOME, lalu pulihkan cadangan terakhir "
         "dengan `lokus restore`")
        for said in ("malformed", "not a database", "file is encrypted")
    ),
)  # fmt: skip
"""What SQLite says, and what that means to an office."""


class LedgerFailedError(ValueError):
    """The ledger cannot be used now; nothing of the present step was kept."""


def in_words(context: Any) -> LedgerFailedError | None:
    """Return our sentence for SQLite's words. context: of SQLAlchemy's handle_error."""
    return in_our_words(context.original_exception)


def in_our_words(
    wrong: BaseException, what: str = "Ledger (ledger.sqlite)"
) -> LedgerFailedError | None:
    """Return our sentence for what SQLite says; None for what it says of our own code.

    what: the file it says it of.
    """
    said = str(wrong).casefold()
    for words, meaning in TOLD:
        if words in said:
            return LedgerFailedError(f"{what} {meaning}.")
    return None
