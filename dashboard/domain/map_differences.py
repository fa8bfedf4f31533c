"""What differs between two maps of the same places, in a sentence that holds."""

from collections.abc import Collection, Iterable

from dashboard.domain.class_changes import class_changes, class_sentence
from dashboard.domain.histories import month_of
from dashboard.domain.method_breaks import MethodBreak, breaks_of
from dashboard.domain.periods import Period
from dashboard.domain.standings import Standing


def difference(
    one: Standing, other: Standing, breaks: Iterable[MethodBreak], chosen: Collection[str]
) -> str:
    """Say how the areas chosen moved between two periods; of two indicators only how to read them.

    Nothing is compared across a change of method or where the maps colour other kinds of areas.
    """
    if one.level is not other.level:
        return (
            f"Tidak dibandingkan: peta pertama per {one.level}, peta kedua per {other.level}, "
            "karena angkanya dilaporkan begitu."
        )
    if one.indicator.counted or other.indicator.counted:
        if one.indicator.id == other.indicator.id:
            return "Lingkaran sama besar berarti jumlah yang sama."
        return "Dua indikator: lingkaran adalah jumlah, warna adalah persen; lihat legenda."
    if one.indicator.id != other.indicator.id:
        if one.indicator.up == other.indicator.up:
            return "Dua indikator: warna yang sama tidak berarti angka yang sama; lihat legenda."
        return "Dua indikator: yang satu makin tinggi makin baik, yang lain makin rendah."
    before, after = sorted((one, other), key=lambda each: Period.parse(each.view.period))
    since, until = (month_of(Period.parse(each.view.period).last_day) for each in (before, after))
    for changed in breaks_of(breaks, one.indicator.id, one.view.kab):
        if since < changed.month <= until:
            return f"Tidak dibandingkan: cara menghitung berubah di antaranya, {changed.words}."
    old, new = (
        {code: reading for code, reading in each.drawn().items() if code in chosen}
        for each in (before, after)
    )
    found = class_changes(old, new, one.indicator.breaks)
    return class_sentence(found, before.view.period, after.view.period, one.level)
