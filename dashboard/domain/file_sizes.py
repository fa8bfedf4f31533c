"""How large a file is, in words."""

from dashboard.domain import numbers

KILO, MEGA = 1000, 1_000_000


def size_words(size: int) -> str:
    """Say a size in bytes: `34 kB`, `1,2 MB`; what is smaller than one kB counts as one."""
    if size < MEGA:
        return f"{numbers.count(max(1, round(size / KILO)))}{numbers.SPACE}kB"
    return f"{numbers.decimal(size / MEGA)}{numbers.SPACE}MB"
