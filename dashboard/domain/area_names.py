"""Area names as offices write them, brought to one form before they are compared."""

import re
import unicodedata
from difflib import SequenceMatcher

# "Desa Baru" is a name, "Desa Raja" a label: the first word falls only if something is left,
# and on both sides of a comparison alike.
LABEL = re.compile(
    r"^\s*(?:desa|ds|kelurahan|kel|kecamatan|kec|kabupaten|kab)(?:\s*\.\s*|\s+)(?=\w)",
    re.IGNORECASE,
)


def fold(name: str) -> str:
    """Return a name without case, spaces, punctuation and a leading Desa, Kel., Kec. or Kab.

    "KEL. Karang-Tengah" and "Karangtengah" are one name; "Sei Segak" and "Sungai Segak" stay two.
    """
    bare = LABEL.sub("", unicodedata.normalize("NFKD", name), count=1)
    return "".join(letter for letter in bare.casefold() if letter.isalnum())


NUMBERS = {
    **dict(zip(("satu", "dua", "tiga", "empat", "lima", "enam"), "123456", strict=True)),
    **dict(zip(("i", "ii", "iii", "iv", "v", "vi"), "123456", strict=True)),
}
SHORT = {"sei": "sungai", "sungei": "sungai", "tj": "tanjung", "tg": "tanjung", "gn": "gunung"}


def words(name: str) -> list[str]:
    """Return the words of a name without label, case and punctuation."""
    bare = LABEL.sub("", unicodedata.normalize("NFKD", name), count=1)
    return re.findall(r"[^\W_]+", re.sub("['’‘`]", "", bare).casefold())


def spelled(name: str) -> str:
    """Return a name with the usual short forms and numbers written one way."""
    return "".join(NUMBERS.get(word, SHORT.get(word, word)) for word in words(name))


def likeness(one: str, other: str) -> float:
    """Return how alike two names are, from 0 to 1; 1 for the same letters."""
    return SequenceMatcher(None, spelled(one), spelled(other), autojunk=False).ratio()


def same_number(one: str, other: str) -> bool:
    """Tell whether two names carry the same numbers: Wabula 1 is not Wabula Dua."""
    return re.findall(r"\d", spelled(one)) == re.findall(r"\d", spelled(other))
