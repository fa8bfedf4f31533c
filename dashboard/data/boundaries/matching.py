"""Matching the features of a file to the code list: by code, then by name; asking in doubt."""

from collections import defaultdict
from collections.abc import Mapping

from dashboard.data.boundaries.agreement import agree
from dashboard.data.boundaries.features import Feature
from dashboard.data.boundaries.gazetteer import Gazetteer
from dashboard.data.boundaries.kecamatan_names import kecamatan_of
from dashboard.data.boundaries.outcome import NONE, Matching
from dashboard.data.boundaries.report import Question, Reading
from dashboard.domain.area_codes import kabupaten_of
from dashboard.domain.area_names import fold, words
from dashboard.domain.areas import Area


class Matcher:
    """Goes over the features from the most certain sign to the least."""

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
        self.kecamatan = kecamatan_of(written, gazetteer)

    def match(self) -> Matching:
        """Return what became of every feature.

        Order: an answer; a believed code whose name agrees; the name within its kecamatan; a name
        that is unique in the kabupaten. All else is dropped with a word, or asked.
        """
        left = self.features
        signs = (
            self._by_answer,
            self._by_code,
            self._by_own_word,
            self._by_name,
            self._by_foreign_code,
        )
        for sign in signs:
            left = [feature for feature in left if not sign(feature)]
        homonyms: dict[str, list[str]] = defaultdict(list)
        for feature in left:
            homonyms[fold(feature.name)].append(feature.kecamatan)
        for feature in left:
            others = homonyms[fold(feature.name)]
            # Two polygons of one name are parts of one desa only where a kecamatan says so.
            alone = len(others) == 1 or (len(set(others)) == 1 and bool(feature.kecamatan))
            self._uncertain(feature, alone=alone)
        self._note_kecamatan()
        return self.result

    def _by_answer(self, feature: Feature) -> bool:
        if feature.number not in self.answers:
            return False
        answer = self.answers[feature.number]
        if answer == NONE:
            self.result.no_desa.append(feature.label)
        else:
            self._take(feature, self.gazetteer.desa[answer])
        return True

    def _by_code(self, feature: Feature) -> bool:
        listed = self.gazetteer.desa.get(feature.code)
        if listed is None:
            return False
        same_name = [
            area
            for area in self.gazetteer.named(feature.name, self._in(feature))
            if fold(area.name) != fold(listed.name)
        ]
        if not feature.name or (agree(feature.name, listed.name) and not same_name):
            if feature.name and fold(feature.name) != fold(listed.name):
                self.result.spellings.append(f"{feature.name} = {listed.name}")
            self._take(feature, listed)
        else:
            reason = f"kodenya {feature.code} milik {listed.name}"
            self._ask(feature, reason, [*same_name, listed])
        return True

    def _by_own_word(self, feature: Feature) -> bool:
        """Drop what says itself that it is a lake, or a neighbour's."""
        if feature.reserved:
            self.result.no_desa.append(feature.label)
        elif feature.elsewhere:
            self.result.neighbours[feature.kabupaten] += 1
        return feature.reserved or feature.elsewhere

    def _by_foreign_code(self, feature: Feature) -> bool:
        """Drop what carries a neighbour's code, but ask if it bears the name of a desa we miss."""
        if not feature.code or feature.here or kabupaten_of(feature.code) == self.gazetteer.kab:
            return False
        taken = set(self.result.code_of.values())
        named = self.gazetteer.named(feature.name)
        free = [area for area in named if area.code not in taken]
        if free:
            self._ask(feature, f"kodenya {feature.code} milik kabupaten lain", free)
        else:
            self.result.neighbours[f"kode {kabupaten_of(feature.code)}"] += 1
        return True

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

    def _uncertain(self, feature: Feature, *, alone: bool) -> None:
        kecamatan = self._in(feature)
        taken = set(self.result.code_of.values())
        named = self.gazetteer.named(feature.name)
        strange = bool(feature.kecamatan) and not kecamatan
        if len(named) == 1 and alone and not strange and named[0].code not in taken:
            self._take_by_name(feature, named[0])
            return
        free = [area for area in named if area.code not in taken]
        if free:
            self._ask(feature, self._doubt(feature, free, strange=strange), free)
        elif named and not strange:
            self._ask(feature, "desa bernama itu sudah punya poligon lain", named)
        else:
            self._by_spelling(feature, kecamatan, taken, strange=strange)

    @staticmethod
    def _doubt(feature: Feature, free: list[Area], *, strange: bool) -> str:
        if strange:
            return f"kecamatan «{feature.kecamatan}» tidak ada di daftar"
        if len(free) > 1:
            return "nama itu ada di lebih dari satu kecamatan"
        return "beberapa poligon bernama itu, tanpa kecamatan"

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
        """Take a feature by its name, unless that desa is one with another code already."""
        if self._raw_of.get(area.code, feature.raw) != feature.raw:
            if not self._by_foreign_code(feature):
                self._ask(feature, "desa bernama itu sudah punya poligon lain", [area])
        elif words(feature.name) != words(area.name):
            self.result.readings.append(Reading(feature.number, feature.name, area))
            self._take(feature, area)
        else:
            self._take(feature, area)
        return True

    def _take(self, feature: Feature, area: Area) -> None:
        self.result.code_of[feature.number] = area.code
        self._raw_of.setdefault(area.code, feature.raw)

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
