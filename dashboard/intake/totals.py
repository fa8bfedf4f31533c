"""Recognise totals: kept to check the table against, never an area."""

import re

from dashboard.intake.label_words import words

SUM = re.compile(r"(grand |sub ?)?(jumlah|total|jml)( |$)|kabupaten( |$)|kab ")
AVERAGE = re.compile(r"(rata ?rata|rerata|persen|persentase|%)( |$)")


def is_sum(label: str) -> bool:
    """Tell JUMLAH, TOTAL, "Kabupaten Landak" from the name of a lower area."""
    return SUM.match(words(label)) is not None


def is_total(label: str) -> bool:
    """Tell sums and averages at the foot of a table."""
    return is_sum(label) or AVERAGE.match(words(label)) is not None
