"""The steps of the audit cycles of the sample."""

from collections.abc import Mapping

from dashboard.data.areas import Areas
from dashboard.domain.aks_words import STEP_PAPERS, STEPS
from dashboard.domain.opd_names import local_opd
from dashboard.domain.record_fields import Value
from dashboard.intake.sample.aks_calendar import day_of, newest_first
from dashboard.reference import Reference

OWNER = "Dinas PPKB"
OFFICERS = ("Ketua TPPS", "Tim pakar dan tim teknis", "Sekretaris TPPS", "Tim teknis")


def rows(kab: str, _: Areas, reference: Reference) -> list[Mapping[str, Value]]:
    """Return four rows per cycle, those of a cycle to come without days of doing."""
    opd = local_opd(reference.opd_names, OWNER, kab)
    return [
        {
            "year": year,
            "cycle": cycle,
            "step": word,
            "planned": day_of(year, course.planned[place]),
            "done": day_of(year, course.done[place]) if place < len(course.done) else None,
            "document_number": f"400.7/{100 + 10 * place + year % 10}/{cycle}/{year}"
            if (papered := place < len(course.done) and place + 1 in course.papers)
            else None,
            "document": STEP_PAPERS[place] if papered else None,
            "opd": opd,
            "officer": OFFICERS[place],
        }
        for (year, cycle), course in newest_first(kab)
        for place, word in enumerate(STEPS)
    ]
