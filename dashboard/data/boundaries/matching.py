"""Matching the features of a file to the code list: by code, then by name; asking in doubt."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from dashboard.data.boundaries.columns import agree
from dashboard.data.boundaries.features import Feature
from dashboard.data.boundaries.gazetteer import Gazetteer
from dashboard.data.boundaries.report import Question, Reading
from dashboard.domain.area_names import fold, words
from dashboard.domain.areas import Area

NONE = ""  # an answer: this feature is no desa of the list


@dataclass
class Matching:
    """Which feature is which desa, and what became of the others."""

    code_of: dict[int, str] = field(default_factory=dict)
    """Feature number -> desa code."""
    readings: list[Reading] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    spellings: list[str] = field(default_factory=list)
    neighbours: Counter[str] = field(default_factory=Counter)
    no_desa: list[str] = field(default_factory=list)
    unlisted: list[str] = field(default_factory=list)


class Matcher:
    """Goes over the features twice: what is certain first, then what is left."""

    def __init__(self, gazetteer: Gazetteer, features: list[Feature], answers: Mapping[int, str]):
        self.gazetteer = gazetteer
        self.features = features
        self.answers = answers
        self.result = Matching()
        self._raw_of: dict[str, str] = {}
        written: dict[str, set[str]] = defaultdict(set)
        for feature in features:
            if feature.kecamatan and not feature.elsewhere:
                written[feature.kecamatan].add(fold(feature.name))
        self.kecamatan = gazetteer.kecamatan_of(written)

    def match(self) -> Matching:
        """Return what became of every feature.

        Order: an answer; a believed code whose name agrees; the name within its kecamatan; a name
        that is unique in the kabupaten. All else is dropped with a word, or asked.
        """
        later = [feature for feature in self.features if not self._certain(feature)]
        for feature in later:
            self._uncertain(feature)
        self._note_kecamatan()
        return self.result

    def _certain(self, feature: Feature) -> bool:
        if feature.number in self.answers:
            answer = self.answers[feature.number]
            if answer == NONE:
                self.result.no_desa.append(feature.label)
            else:
                self._take(feature, self.gazetteer.desa[answer])
            return True
        listed = self.gazetteer.desa.get(feature.code)
        if listed is not None:
            self._by_code(feature, listed)
            return True
        return self._passed_by(feature) or self._by_name(feature)

    def _by_code(self, feature: Feature, listed: Area) -> None:
        same_name = [
            area
            for area in self.gazetteer.named(feature.name, self._in(feature))
            if fold(area.name) != fold(listed.name)
        ]
        if not feature.name or (agree(feature.name, listed.name) and not same_name):
            if feature.name and fold(feature.name) != fold(listed.name):
                self.result.spellings.append(f"{feature.name} = {listed.name}")
            self._take(feature, listed)
            return
        reason = f"kodenya {feature.code} milik {listed.name}"
        self._ask(feature, reason, [*same_name, listed])

    def _passed_by(self, feature: Feature) -> bool:
        """Drop what is a lake or a neighbour by its own word."""
        if feature.reserved:
            self.result.no_desa.append(feature.label)
            return True
        other_code = bool(feature.code) and not self._in(feature) and not feature.here
        if feature.elsewhere or other_code:
            place = feature.kabupaten if feature.elsewhere else f"kode {feature.code[:5]}"
            self.result.neighbours[place] += 1
            return True
        return False

    def _by_name(self, feature: Feature) -> bool:
        kecamatan = self._in(feature)
        if not kecamatan:
            return False
        named = self.gazetteer.named(feature.name, kecamatan)
        if len(named) == 1:
            return self._take_by_name(feature, named[0])
        if named:
            self._ask(feature, "dua wilayah di kecamatan itu bernama sama", named)
        return bool(named)

    def _uncertain(self, feature: Feature) -> None:
        kecamatan = self._in(feature)
        taken = set(self.result.code_of.values())
        named = self.gazetteer.named(feature.name)
        strange = bool(feature.kecamatan) and not kecamatan
        if len(named) == 1 and not strange and named[0].code not in taken:
            self._take_by_name(feature, named[0])
            return
        free = [area for area in named if area.code not in taken]
        if free:
            reason = (
                f"kecamatan «{feature.kecamatan}» tidak ada di daftar"
                if strange
                else "nama itu ada di lebih dari satu kecamatan"
            )
            self._ask(feature, reason, free)
        elif named and not strange:
            self._ask(feature, "desa bernama itu sudah punya poligon lain", named)
        else:
            self._by_spelling(feature, kecamatan, taken, strange=strange)

    def _by_spelling(
        self, feature: Feature, kecamatan: str, taken: set[str], *, strange: bool
    ) -> None:
        open_codes = [code for code in self.gazetteer.desa if code not in taken]
        near = [] if not feature.name else self.gazetteer.near(feature.name, kecamatan, open_codes)
        if feature.named_as_no_desa and not feature.code:
            near = [area for area in near if agree(feature.name, area.name)]
        if near:
            self._ask(feature, "ejaannya berbeda", near)
        elif feature.named_as_no_desa:
            self.result.no_desa.append(feature.label)
        elif strange and not feature.here:
            self.result.neighbours[f"kecamatan {feature.kecamatan}"] += 1
        else:
            self.result.unlisted.append(feature.label)

    def _take_by_name(self, feature: Feature, area: Area) -> bool:
        """Take a feature by its name, unless another with a different code was taken so."""
        before = self._raw_of.setdefault(area.code, feature.raw)
        if before != feature.raw:
            self._ask(feature, "dua poligon berkode lain bernama sama", [area])
        elif words(feature.name) != words(area.name):
            self.result.readings.append(Reading(feature.number, feature.name, area))
            self._take(feature, area)
        else:
            self._take(feature, area)
        return True

    def _take(self, feature: Feature, area: Area) -> None:
        self.result.code_of[feature.number] = area.code

    def _ask(self, feature: Feature, reason: str, candidates: list[Area]) -> None:
        self.result.questions.append(
            Question(feature.number, feature.label, feature.kecamatan, reason, tuple(candidates))
        )

    def _in(self, feature: Feature) -> str:
        return self.kecamatan.get(feature.kecamatan, "")

    def _note_kecamatan(self) -> None:
        for written, code in sorted(self.kecamatan.items()):
            official = self.gazetteer.kecamatan[code].name
            if fold(written) != fold(official):
                self.result.spellings.append(f"Kecamatan {written} = {official}")
