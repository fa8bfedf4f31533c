"""Which puskesmas make the figure of a kecamatan, and which desa they serve."""

from collections.abc import Iterable, Mapping, Sequence

from dashboard.domain.numbers import of, percent_of
from dashboard.domain.sentences import listed
from dashboard.domain.standing_parts import PuskesmasReport


def puskesmas_words(short_name: str, puskesmas: Sequence[PuskesmasReport]) -> str:
    """Say what each puskesmas of a kecamatan gives; empty where none reports the indicator.

    short_name: of the indicator. `Stunting dijumlahkan dari 2 puskesmas: Cigugur 96 dari 1.200
    (8,0 %) dan Sukamulya 320 dari 2.419 (13,2 %). Belum lapor: Darma.`
    """
    told = [_told(one) for one in puskesmas if one.reported]
    silent = [one.name for one in puskesmas if not one.reported]
    parts = []
    if told:
        noun = "dari 1 puskesmas" if len(told) == 1 else f"dijumlahkan dari {len(told)} puskesmas"
        parts.append(f"{short_name} {noun}: {listed(told)}.")
    if silent:
        parts.append(f"Puskesmas belum lapor: {listed(silent)}.")
    return " ".join(parts)


def served_words(puskesmas: Iterable[str], served: Mapping[str, Sequence[str]]) -> str:
    """Say which desa each puskesmas serves; nothing of those no file names together with a desa.

    served: names of desa by puskesmas. `Cigugur melayani 2 desa: Babakanmulya dan Cileuleuy.`
    """
    known = [(name, served[name]) for name in puskesmas if served.get(name)]
    return " ".join(f"{name} melayani {len(desa)} desa: {listed(desa)}." for name, desa in known)


def _told(one: PuskesmasReport) -> str:
    share = percent_of(one.numerator, one.denominator)
    return f"{one.name} {of(one.numerator, one.denominator)} ({share})"
