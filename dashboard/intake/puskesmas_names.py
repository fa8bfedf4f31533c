"""One spelling for a puskesmas, so that two files of different hands mean the same one."""

import re

LABEL = re.compile(r"^\s*(?:uptd?\.?\s+)?(?:blud\s+)?(?:puskesmas|pkm)\.?\s+(?=\w)", re.IGNORECASE)
ROMAN = re.compile(r"[ivx]+", re.IGNORECASE)


def puskesmas_name(written: str) -> str:
    """Return "Lamepayung" for "UPTD PUSKESMAS LAMEPAYUNG", "Ayak II" for "ayak ii"."""
    bare = LABEL.sub("", written, count=1).split()
    return " ".join(word.upper() if ROMAN.fullmatch(word) else word.capitalize() for word in bare)
