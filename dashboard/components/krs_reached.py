"""The card of who is accompanied, group by group, and how many families a team has."""

from collections.abc import Sequence
from typing import Any

from dash import html

from dashboard.components import part_bars, sources
from dashboard.domain import numbers
from dashboard.domain.krs_sums import Share

REACHED = "fill-coverage-4"


def reached(
    groups: Sequence[tuple[str, Share | None, str]], teams: Share | None, said: Sequence[str]
) -> list[Any]:
    """Return who is accompanied by group. groups: word, counts, where they come from."""
    rows = []
    for word, one, source in groups:
        name = [word, html.Small(source)]
        if one is None:
            rows.append(
                part_bars.row(name, part_bars.unknown(f"{word}: belum lapor"), "belum lapor", "")
            )
            continue
        doubt = " !" if one.suspect else ""
        rows.append(
            part_bars.row(
                name,
                part_bars.share(one.part, one.whole, REACHED, word),
                numbers.of(one.part, one.whole),
                f"{numbers.percent_of(one.part, one.whole)}{doubt}",
            )
        )
    per = ""
    if teams is not None:
        ratio = numbers.decimal(numbers.exact(teams.part) / teams.whole)
        per = (
            f"Satu TPK untuk {ratio} KRS: {numbers.count(teams.part)} keluarga, "
            f"{numbers.count(teams.whole)} tim di {numbers.count(teams.rows)} desa terverifikasi"
        )
    suspect = "! lebih dari sasarannya: periksa penyebutnya"
    marked = any(one is not None and one.suspect for _, one, _ in groups)
    return [
        html.H2("Pendampingan TPK per kelompok sasaran"),
        part_bars.table(
            ("Kelompok", "Terdampingi", "Orang", "Persen"), rows, "Pendampingan", right=(2, 3)
        ),
        sources.line([per, *said, suspect if marked else ""]),
    ]
