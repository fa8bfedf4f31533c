"""A due day as it is typed in a meeting: `30/9`, `30 Sep 2025`, `+14`; nothing is guessed."""

import re
from datetime import date, timedelta

from dashboard.domain.periods import MONTHS, SHORT_MONTHS, short_day_words

HOW = "tulis misalnya 30/9, 30 Sep 2025 atau +14"
AHEAD = re.compile(r"\+\s?(\d{1,3})(?:\s?(hari|minggu))?")
ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
NUMERIC = re.compile(r"(\d{1,2})\s?[/.-]\s?(\d{1,2})(?:\s?[/.-]\s?(\d{2,4}))?")
NAMED = re.compile(r"(\d{1,2})\s?([a-z]{3,9})\.?(?:\s?(\d{2,4}))?")
NAMES = {name.casefold(): number for number, name in enumerate(MONTHS, 1)}
NAMES |= {name.casefold(): number for number, name in enumerate(SHORT_MONTHS, 1)}
NAMES |= {"agt": 8, "sept": 9, "nop": 11}


def read_due(text: str, today: date) -> date:
    """Return the day a text names. today: what `+14` is counted from.

    Raises ValueError with a sentence for what is no day, or could be more than one: a day without
    year that has passed this year, a year of two digits, a day before today.
    """
    clean = " ".join(text.split()).casefold()
    if ahead := AHEAD.fullmatch(clean):
        days = int(ahead[1]) * (7 if ahead[2] == "minggu" else 1)
        return today + timedelta(days=days)
    day, month, year = _parts(clean, text)
    if year and len(year) != 4:
        raise ValueError(f"Tenggat «{text}»: tulis tahunnya dengan empat angka.")
    try:
        found = date(int(year) if year else today.year, month, day)
    except ValueError:
        raise ValueError(f"Tenggat «{text}» tidak ada di kalender; {HOW}.") from None
    if found < today and not year:
        raise ValueError(f"Tenggat «{text}» sudah lewat tahun ini; tulis dengan tahunnya.")
    if found < today:
        raise ValueError(
            f"Tenggat {short_day_words(found)} sudah lewat; pilih hari ini atau nanti."
        )
    return found


def _parts(clean: str, text: str) -> tuple[int, int, str]:
    if iso := ISO.fullmatch(clean):
        return int(iso[3]), int(iso[2]), iso[1]
    if numeric := NUMERIC.fullmatch(clean):
        return int(numeric[1]), int(numeric[2]), numeric[3] or ""
    named = NAMED.fullmatch(clean)
    if named and named[2] in NAMES:
        return int(named[1]), NAMES[named[2]], named[3] or ""
    raise ValueError(f"Tenggat «{text}» tidak terbaca; {HOW}.")
