"""Area names as offices write them, brought to one form before they are compared."""

import re
import unicodedata

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
