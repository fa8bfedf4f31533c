"""The sentence of the page of money, and rupiah as people say them."""

from collections.abc import Sequence

from dashboard.domain import numbers
from dashboard.domain.budget_sums import Money, Row, added, places

STEPS = ((10**12, "triliun"), (10**9, "miliar"), (10**6, "juta"), (10**3, "ribu"))


def rupiah_said(amount: int | None) -> str:
    """Say rupiah: `Rp 12,4 miliar`, `Rp 350 ribu`, `–` for none."""
    if amount is None:
        return numbers.MISSING
    for size, word in STEPS:
        if abs(amount) >= size:
            places = 0 if size < 10**6 else 1
            said = numbers.decimal(numbers.exact(amount) / size, places)
            return f"Rp{numbers.SPACE}{said}{numbers.SPACE}{word}"
    return f"Rp{numbers.SPACE}{numbers.count(amount)}"


def absorbed(money: Money) -> str:
    """Say which part was spent: `43 %`; `–` where nothing was reported."""
    return numbers.percent_of(money.realised, money.due, 0)


def sentence(rows: Sequence[Row], place: str, year: int) -> str:
    """Say what is tagged, spent and outside the desa lokus; a part is left out where unknown."""
    if not rows:
        return f"Belum ada anggaran stunting {year} yang dicatat untuk {place}."
    money = added(rows)
    parts = [f"{rupiah_said(money.pagu)} ditandai stunting di {place} pada {year}"]
    if money.realised is None:
        parts.append("realisasinya belum dilaporkan")
    else:
        parts.append(f"terserap {absorbed(money)} sampai {money.until}")
    inside, outside, unknown = places(rows)
    if inside + outside and not unknown:
        parts.append(f"{numbers.percent_of(outside, inside + outside, 0)} di luar desa lokus")
    elif unknown:
        parts.append(f"lokasi {rupiah_said(unknown)} belum dicatat")
    return f"{'; '.join(parts)}."


def notes(money: Money) -> list[str]:
    """Return what limits the sentence."""
    if not money.silent or money.realised is None:
        return []
    return [
        f"{numbers.of(money.silent, money.lines)} baris belum melaporkan realisasi dan tidak ikut "
        "dalam persen terserap"
    ]


def told_otherwise(
    money: Money, realised: int | None, pagu: int | None, when: str, *, slack: int = 100
) -> str:
    """Say where the lines are not what was reported for a period; empty where they are.

    slack: one part in so many is let pass: lines are rounded. What was not reported is not
    compared.
    """
    if realised is None or not pagu:
        return ""
    own = money.realised or 0
    if abs(money.pagu - pagu) * slack <= pagu and abs(own - realised) * slack <= max(realised, 1):
        return f"Sejalan dengan laporan Bappeda {when}."
    return (
        f"Laporan Bappeda {when} berbeda: {rupiah_said(realised)} dari {rupiah_said(pagu)} "
        f"({numbers.percent_of(realised, pagu, 0)}); samakan sebelum dipakai."
    )
