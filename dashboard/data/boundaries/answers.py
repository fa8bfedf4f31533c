"""The answers a person gives: `NAMA BERKAS=KODE`, or `#12=KODE`; `=bukan` for no desa at all."""

from collections.abc import Iterable

from dashboard.data.boundaries.features import Feature
from dashboard.data.boundaries.gazetteer import Gazetteer
from dashboard.data.boundaries.outcome import NONE
from dashboard.domain.area_names import fold
from dashboard.domain.written_codes import read_code

NOT_A_DESA = "bukan"


def read_answers(
    same: Iterable[str], features: list[Feature], gazetteer: Gazetteer
) -> dict[int, str]:
    """Return the desa code each answered feature has, empty for no desa.

    Raises ValueError, in one sentence, for an answer that fits no feature or no desa.
    """
    answers: dict[int, str] = {}
    for text in same:
        name, sign, said = text.rpartition("=")
        if not sign or not name.strip():
            raise ValueError(f'Jawaban «{text}» tidak terbaca; tulis --same "NAMA BERKAS=KODE".')
        code = NONE if said.strip().lower() == NOT_A_DESA else read_code(said)
        if code is None or (code != NONE and code not in gazetteer.desa):
            raise ValueError(f"Jawaban «{text}»: {said} bukan kode desa kabupaten ini.")
        for feature in _meant(name.strip(), text, features):
            answers[feature.number] = code
    return answers


def _meant(name: str, text: str, features: list[Feature]) -> list[Feature]:
    if name.startswith("#"):
        found = [feature for feature in features if name[1:].strip() == str(feature.number)]
    else:
        found = [feature for feature in features if fold(feature.label) == fold(name)]
    if not found:
        raise ValueError(f"Jawaban «{text}»: berkas tidak memuat «{name}».")
    if len({(feature.kecamatan, feature.raw) for feature in found}) > 1:
        numbers = ", ".join(f"#{feature.number}" for feature in found)
        raise ValueError(
            f"Jawaban «{text}»: ada {len(found)} poligon bernama itu; sebut {numbers}."
        )
    return found
