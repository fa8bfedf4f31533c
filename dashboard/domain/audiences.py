"""Who a figure is shown to: the staff who work with it, or everybody else (R11)."""

from enum import StrEnum


class Audience(StrEnum):
    TIM = "tim"
    """The technical team: sees every count."""
    UMUM = "umum"
    """Guests, and files that leave the house: small counts of sensitive indicators withheld."""


WITHHELD = "disamarkan"
"""The word for a figure that exists and is not shown; never `belum lapor`, never 0."""
REASON = "angka kecil, disamarkan untuk umum"
"""The same for a small count and for one withheld beside it: to tell them apart would tell."""
LEFT_OUT = "Angka kecil yang disamarkan untuk umum tidak ikut dijumlah."
"""What stands under a sum of the figures that whoever asks may see."""
SMALLEST_THRESHOLD = 5
"""The least threshold: a count from 1 to one less is small (domain.md R11)."""
