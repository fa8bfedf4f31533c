"""What each template asks for: its columns, group over leaf, with a note on each."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from dashboard.domain.area_codes import Level
from dashboard.domain.growth_classes import BANDS, OUTLIER, Index
from dashboard.domain.indicators import Indicator
from dashboard.domain.periods import Period, Rhythm


@dataclass(frozen=True)
class Field:
    """A column of counts. group: blank for a column of its own; note: what Excel shows on it."""

    group: str
    leaf: str
    note: str


Columns = Callable[[Mapping[str, Indicator], str, Period], tuple[Field, ...]]
"""From the indicators, the OPD and the period."""


@dataclass(frozen=True)
class Form:
    """A template. choosing: its rows are chosen from a list, not filled in for every desa."""

    name: str
    title: str
    about: str
    columns: Columns
    choosing: bool = False
    sheet: str = "Isian"


CLASS_NOTE = "Banyaknya balita pada kelas ini, bukan persen. Kosongkan bila belum diukur."
STATUS = (
    Field("", "Sasaran", "Banyaknya balita menurut sasaran bulan ini."),
    *(
        Field(index, name.title(), CLASS_NOTE)
        for index in (Index.WEIGHT_FOR_AGE, Index.HEIGHT_FOR_AGE, Index.WEIGHT_FOR_HEIGHT)
        for name in (*BANDS[index][1], OUTLIER)
    ),
    Field("", "Ditimbang", "Semua balita yang ditimbang bulan ini (D)."),
    Field("", "Diukur", "Semua balita yang diukur panjang atau tingginya bulan ini."),
)
KRS = (
    Field("", "Jumlah Keluarga", "Semua keluarga hasil pendataan."),
    Field("", "Jumlah Keluarga Sasaran", "Keluarga dengan PUS, PUS hamil, baduta atau balita."),
    Field("", "Total KRS", "Keluarga berisiko stunting; tidak lebih dari keluarga sasaran."),
    Field("", "Tidak Berisiko", "Keluarga sasaran dikurangi total KRS."),
)
TPK = tuple(
    Field(target, leaf, note)
    for target in ("CATIN", "BUMIL", "PASCASALIN", "BADUTA")
    for leaf, note in (
        ("SASARAN", "Sasaran pada bulan ini; tidak dijumlahkan antarbulan."),
        ("TERDAMPINGI", "Yang didampingi bulan ini; tidak lebih dari sasaran."),
        ("TIDAK TERDAMPINGI", "Sasaran dikurangi yang terdampingi."),
    )
)


def _coverage(indicators: Mapping[str, Indicator], opd: str, period: Period) -> tuple[Field, ...]:
    """Return Sasaran and Capaian of every indicator an OPD reports per desa at this rhythm.

    Raises ValueError, in one sentence, for an OPD that has none.
    """
    offices = sorted({one.opd[0] for one in indicators.values()})
    mine = [
        one
        for one in indicators.values()
        if one.opd[0].casefold() == opd.casefold()
        and one.rhythm is period.rhythm
        and one.lowest_level is Level.DESA
        and one.has_denominator
        and not one.id.endswith("_routine")
    ]
    if not mine:
        raise ValueError(
            f"Tidak ada indikator per desa dari OPD «{opd}» untuk {period.words}; pilih --opd: "
            f"{', '.join(offices)}."
        )
    return tuple(
        Field(one.name, leaf, f"{note}.")
        for one in mine
        for leaf, note in (
            ("Sasaran", one.denominator_label.capitalize()),
            ("Capaian", one.numerator_label.capitalize()),
        )
    )


def _fixed(*columns: Field) -> Columns:
    return lambda _indicators, _opd, _period: columns


FORMS = (
    Form("status-gizi", "STATUS GIZI BALITA", "rekap status gizi per desa", _fixed(*STATUS)),
    Form("cakupan", "CAKUPAN LAYANAN", "sasaran dan capaian per desa (--opd)", _coverage),
    Form("krs", "REKAP KELUARGA BERISIKO STUNTING", "rekap KRS per desa", _fixed(*KRS)),
    Form("tpk", "PENDAMPINGAN TPK", "pendampingan TPK per desa", _fixed(*TPK)),
    Form("lokus", "DESA LOKUS", "daftar desa lokus menurut SK", _fixed(), choosing=True),
)


def form_named(name: str) -> Form:
    """Return a template; ValueError lists them where none has the name."""
    for form in FORMS:
        if form.name == name.casefold():
            return form
    known = "; ".join(f"{form.name}: {form.about}" for form in FORMS)
    raise ValueError(f"Templat «{name}» tidak ada. Yang ada: {known}.")


def period_line(form: Form, period: Period) -> str:
    """Return the title that states the period: a list of lokus is of a year."""
    if form.choosing:
        return f"{form.title} TAHUN {period.year}"
    of_month = "BULAN " if period.rhythm is Rhythm.MONTH else ""
    return f"{form.title} {of_month}{period.words.upper()}"
