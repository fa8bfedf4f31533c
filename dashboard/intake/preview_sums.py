"""What each indicator of a file adds up to, and the columns it was read from."""

import re
from collections.abc import Mapping

from dashboard.domain.indicators import Indicator
from dashboard.domain.periods import Period
from dashboard.domain.previews import Sum
from dashboard.intake.reports import sums
from dashboard.intake.understanding import Understanding

LETTERS = re.compile(r"[A-Z]+(?=\d)")


def preview_sums(said: Understanding, indicators: Mapping[str, Indicator]) -> list[Sum]:
    """Return one line per indicator and period, in the order of the file."""
    first = said.facts.drop_duplicates(["indicator", "period"]).set_index(["indicator", "period"])
    names = {header.sheet: header.columns for header in reversed(said.headers)}
    shown = []
    for total in sums(said):
        row = first.loc[total["indicator"], total["period"]]
        part, whole = (_letters(row[f"{side}_cells"]) for side in ("numerator", "denominator"))
        of_sheet = names.get(str(row["sheet"]), {})
        known = indicators.get(total["indicator"])
        shown.append(
            Sum(
                known.short_name if known else total["indicator"],
                Period.parse(total["period"]).words,
                total["numerator"],
                total["denominator"],
                " dari ".join("+".join(one) for one in (part, whole) if one),
                " + ".join(of_sheet[one] for one in part if one in of_sheet),
            )
        )
    return shown


def _letters(cells: object) -> list[str]:
    """Return the columns of `K7+L7`."""
    return LETTERS.findall(str(cells or ""))
