"""The desa lokus of a year, read from a warehouse built by the real build."""

from dashboard.data.lokus_reviews import read_lokus_review, read_lokus_years
from dashboard.domain.actors import LOCAL
from dashboard.domain.lokus_services import Converged

RAJA, MUNGGUK, RASAN = (f"61.08.01.{code}" for code in ("2001", "2002", "2003"))


def fact(indicator, area, numerator, denominator):
    return (indicator, "desa", area, "2025-08", numerator, denominator)


FACTS = [
    fact("krs_accompanied", RAJA, 95, 100),
    fact("krs_accompanied", MUNGGUK, 80, 100),
    fact("krs_accompanied", RASAN, 10, 100),
    fact("exclusive_breastfeeding", RAJA, 9, 10),
]
LISTS = [(RAJA, 2025), (MUNGGUK, 2025), (RASAN, 2024)]


def test_the_list_of_the_month_is_reviewed_and_each_year_keeps_its_own(office):
    office.take(FACTS, LISTS)
    office.build()
    snapshot = office.warehouse.snapshot()
    review = read_lokus_review(snapshot, "61.08", "2025-08", LOCAL)
    states = {one.code: (one.state, one.met, one.silent) for one in review.desa}
    assert states == {RAJA: (Converged.YES, 2, 0), MUNGGUK: (Converged.NO, 0, 1)}
    (gap,) = review.gaps  # ASI eksklusif has no desa outside the list
    assert (gap.lokus.numerator, gap.lokus.denominator, gap.rest.numerator) == (175, 200, 10)
    years = {one.year: one.desa for one in read_lokus_years(snapshot, "61.08", LOCAL)}
    assert years == {2024: {RASAN}, 2025: {RAJA, MUNGGUK}}
