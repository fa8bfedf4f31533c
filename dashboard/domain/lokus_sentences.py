"""The list of desa lokus in force on a day, said aloud."""

from collections.abc import Sequence
from datetime import date

from dashboard.domain import numbers
from dashboard.domain.lokus_decrees import Decree, change, in_force, ordered, predecessor
from dashboard.domain.periods import day_words


def on_day(decrees: Sequence[Decree], day: date, place: str) -> str:
    """Say which SK is in force, how many desa it names and what changed with it."""
    now = in_force(decrees, day)
    if now is None:
        return _none(decrees, day, place)
    said = (
        f"Pada {day_words(day)} berlaku SK {now.number or 'tanpa nomor'} untuk {now.year}: "
        f"{numbers.count(len(now.desa))} desa lokus"
    )
    return f"{said}{_changed(decrees, now)}."


def _none(decrees: Sequence[Decree], day: date, place: str) -> str:
    if not any(one.desa for one in decrees):
        return f"Belum ada daftar desa lokus {place}."
    upcoming = [one for one in ordered(decrees) if one.year == day.year and one.desa]
    if upcoming:
        return (
            f"Pada {day_words(day)} belum ada daftar desa lokus yang berlaku; SK "
            f"{upcoming[0].number} baru berlaku {day_words(upcoming[0].start)}."
        )
    return f"Pada {day_words(day)} tidak ada daftar desa lokus {day.year} yang dimuat."


def _changed(decrees: Sequence[Decree], now: Decree) -> str:
    before = predecessor(decrees, now)
    if before is None:
        return ""
    moved = change(now, before)
    since = f"SK {before.number}" if before.year == now.year else str(before.year)
    if not moved.came and not moved.left:
        return f", sama dengan {since}"
    came, stayed, left = (len(one) for one in (moved.came, moved.stayed, moved.left))
    return f"; {came} masuk, {stayed} tetap dan {left} keluar dibanding {since}"


def doubts(decrees: Sequence[Decree]) -> list[str]:
    """Say what is not as it should be: signed too late, undated, without a list, unknown amended.

    R10: an SK is signed in the year before the one it is for.
    """
    said = []
    known = {one.number for one in decrees}
    for one in decrees:
        name = f"SK {one.number}" if one.number else "Daftar tanpa nomor SK"
        if not one.desa:
            said.append(f"{name} untuk {one.year} belum ada daftar desanya; muat lampirannya.")
        if one.signed is None:
            said.append(f"{name} untuk {one.year} tanpa tanggal; dianggap berlaku 1 Januari.")
        elif not one.in_time and not one.amends:
            said.append(
                f"{name} untuk {one.year} baru ditetapkan {day_words(one.signed)}; "
                f"seharusnya pada {one.year - 1}."
            )
        if one.amends and one.amends not in known:
            said.append(f"{name} mengubah SK {one.amends}, yang tidak ada dalam daftar ini.")
    return said
