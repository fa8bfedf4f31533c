"""Taking the official boundaries of a kabupaten out of an office's file."""

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

import shapely

from dashboard.data.areas import Areas
from dashboard.data.boundaries import store
from dashboard.data.boundaries.answers import read_answers
from dashboard.data.boundaries.cells import text_of, with_parts
from dashboard.data.boundaries.choice import asked_kabupaten, choose_kabupaten
from dashboard.data.boundaries.columns import Columns
from dashboard.data.boundaries.coverage import make_coverage
from dashboard.data.boundaries.coverage_files import write_folder
from dashboard.data.boundaries.features import read_features
from dashboard.data.boundaries.gazetteer import Gazetteer
from dashboard.data.boundaries.matching import Matcher
from dashboard.data.boundaries.outcome import Matching
from dashboard.data.boundaries.placing import Drawn
from dashboard.data.boundaries.reading import read_layers
from dashboard.data.boundaries.remarks import remarks
from dashboard.data.boundaries.report import BoundaryReport
from dashboard.data.home import Home
from dashboard.domain.areas import Area


def import_boundaries(
    file: Path,
    home: Home,
    areas: Areas,
    *,
    kab: str | None = None,
    same: Iterable[str] = (),
    yes: bool = False,
) -> BoundaryReport:
    """Match a file to the code list and, if nothing is left to answer, put it in force whole.

    same: answers, `NAMA BERKAS=KODE`. yes: take it although desa are missing, features are
    unlisted or names are only read. Raises ValueError, in one sentence, for a refused file;
    then and while answers are wanted, nothing changes.
    """
    asked = asked_kabupaten(kab, areas) if kab else None
    drawn, area, columns = _fitting(file, areas, asked)
    gazetteer = Gazetteer(areas, area)
    features = read_features(_cells(drawn), columns, area)
    answers = read_answers(same, features, gazetteer)
    matching = Matcher(gazetteer, features, answers).match()
    shapes: dict[str, list[shapely.Geometry]] = defaultdict(list)
    for number, code in matching.code_of.items():
        shapes[code].append(drawn.frame.geometry.iloc[number - 1])
    missing = _missing(gazetteer, matching)
    notes = remarks(drawn, columns, matching, gazetteer)
    unconfirmed = 0 if yes else len({reading.area.code for reading in matching.readings})
    open_ends = matching.readings or matching.unlisted or missing
    taken = bool(shapes) and not matching.questions and (yes or not open_ends)
    if taken:
        coverage = make_coverage(shapes)
        notes += [
            f"Luas {gazetteer.desa[code].name} menjadi {100 * share:.0f} % setelah dirapikan; "
            "periksa apakah poligonnya bertumpuk dengan tetangga."
            for code, share in coverage.changed.items()
        ]
        store.keep(home, area.code, lambda folder: write_folder(folder, coverage, file))
    return BoundaryReport(
        kabupaten=area,
        total=len(gazetteer.desa),
        matched=len(shapes) - unconfirmed,
        notes=tuple(notes),
        questions=tuple(matching.questions),
        readings=tuple(matching.readings),
        unlisted=tuple(matching.unlisted),
        missing=missing,
        taken=taken,
    )


def _missing(gazetteer: Gazetteer, matching: Matching) -> tuple[Area, ...]:
    """Return the desa no feature is, nor may turn out to be by an answer."""
    spoken_for = set(matching.code_of.values())
    for question in matching.questions:
        spoken_for |= {area.code for area in question.candidates}
    return tuple(desa for code, desa in gazetteer.desa.items() if code not in spoken_for)


def _fitting(file: Path, areas: Areas, kab: Area | None) -> tuple[Drawn, Area, Columns]:
    """Return the layer of the file that names most desa, with its kabupaten and columns."""
    found, refused = [], []
    for drawn in read_layers(file):
        try:
            area, columns = choose_kabupaten(file, _cells(drawn), areas, kab)
            found.append((columns.support, drawn, area, columns))
        except ValueError as wrong:
            refused.append(wrong)
    if not found:
        raise refused[0]
    _, drawn, area, columns = max(found, key=lambda fit: fit[0])
    return drawn, area, columns


def _cells(drawn: Drawn) -> dict[str, list[str]]:
    attributes = drawn.frame.drop(columns=drawn.frame.geometry.name)
    return with_parts(
        {str(column): [text_of(value) for value in attributes[column]] for column in attributes}
    )
