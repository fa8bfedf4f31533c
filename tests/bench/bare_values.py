"""What a floor answers a choice with: one bare query, the counts as whole percents, pressed."""

from typing import Any

import duckdb

from dashboard.data import versions
from dashboard.data.geography import Geography
from dashboard.data.home import Home
from dashboard.data.warehouse import CONFIG
from dashboard.domain.standing_gaps import ranked
from dashboard.figures import gap_charts
from dashboard.figures.map_labels import framed
from tests.bench.asked_views import ALL, Source

COUNTS = """
SELECT achievement.area_code, achievement.numerator, achievement.denominator
FROM achievement
WHERE achievement.kab_code = $kab
    AND achievement.indicator = $ind
    AND achievement.period = $per
    AND achievement.level = 'desa'
"""
LOKUS = "SELECT desa_code FROM lokus WHERE kab_code = $kab AND year = CAST($per[:4] AS BIGINT)"


class BareMap:
    """Values of the desa in the order of their codes; null where a desa is left out."""

    def __init__(self, home: Home, geography: Geography, kab: str, desa: list[str]) -> None:
        file = versions.file_of(home, versions.current(home) or "")
        self._connection = duckdb.connect(file, config=CONFIG)
        self._kab, self._desa, self._geography = kab, desa, geography

    def __call__(self, asked: dict[str, str]) -> dict[str, Any]:
        wanted = {"kab": self._kab, "ind": asked["ind"], "per": asked["per"]}
        cursor = self._connection.cursor()
        counts = cursor.execute(COUNTS, wanted).fetchall()
        shares = {code: round(100 * part / whole) for code, part, whole in counts if whole}
        kec = "" if asked.get("kec", ALL) == ALL else asked["kec"]
        kept = {code for code in self._desa if code.startswith(kec)}
        if asked.get("lokus") == "lokus":
            del wanted["ind"]
            kept &= {code for (code,) in cursor.execute(LOKUS, wanted).fetchall()}
        values = [shares.get(code, -1) if code in kept else None for code in self._desa]
        return {"values": values, "window": framed(self._geography.window(kec or self._kab))}


class BareGaps:
    """The numbers of our own chart and the rows beside it; the whole figure for another form."""

    def __init__(self, source: Source) -> None:
        self._source = source

    def __call__(self, asked: dict[str, str]) -> dict[str, Any]:
        standing, by = self._source.standing(asked), self._source.measure(asked)
        gaps = ranked(standing, by)
        chart = gap_charts.of_standing(standing, gaps, by, narrow=False)
        form = gap_charts.form(standing, gaps, by, narrow=False)
        rows = [(one.name, one.reading.people) for one in gaps]
        if asked.get("form") != form:
            return {"form": form, "rows": rows, "whole": chart.whole().to_plotly_json()}
        numbers = [dict(layer.numbers) for layer in chart.layers]
        return {"form": form, "rows": rows, "traces": numbers, "layout": dict(chart.numbers)}
