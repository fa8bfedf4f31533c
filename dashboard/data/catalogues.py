"""The catalogue of one warehouse version, read from it once."""

from collections import defaultdict
from typing import TYPE_CHECKING

from dashboard.domain.actors import LOCAL, Actor
from dashboard.domain.area_codes import Level
from dashboard.domain.areas import Area
from dashboard.domain.catalogue import Catalogue
from dashboard.domain.indicators import Evidence, Indicator
from dashboard.domain.periods import Period
from dashboard.domain.targets import Target

if TYPE_CHECKING:
    from dashboard.data.warehouse import Snapshot


def read_catalogue(
    snapshot: "Snapshot", indicators: dict[str, Indicator], first_kabupaten: str, actor: Actor
) -> Catalogue:
    """Read what a version can answer an actor: periods of figures in their scope, of every area.

    first_kabupaten: preferred code; empty: the first loaded.
    """
    kabupaten = snapshot.read("kabupaten_loaded", actor=LOCAL)
    loaded = kabupaten.loc[kabupaten["batches"] > 0, "kab_code"].tolist()
    kecamatan: dict[str, list[Area]] = defaultdict(list)
    for row in snapshot.read("kecamatan_names", actor=LOCAL).itertuples():
        kecamatan[row.kab_code].append(Area(row.kec_code, row.kec_name, Level.KECAMATAN))
    periods: dict[tuple[str, str], list[str]] = defaultdict(list)
    running = set()
    for row in snapshot.read("indicator_periods", actor=actor).itertuples():
        periods[row.kab_code, row.indicator].append(row.period)
        if row.running:
            running.add((row.kab_code, row.indicator, row.period))
    targets = {
        (row.indicator, row.area_code, row.year): Target(
            indicator=row.indicator,
            area_code=row.target_area,
            year=row.target_year,
            value=float(row.target),
            legal_basis=row.legal_basis,
            evidence=Evidence(row.evidence),
            note=row.note,
            standing=row.standing,
        )
        for row in snapshot.read("targets_in_force", actor=LOCAL).itertuples()
    }
    return Catalogue(
        version=snapshot.version,
        indicators=indicators,
        kabupaten=[
            Area(row.kab_code, row.kab_name, Level.KABUPATEN) for row in kabupaten.itertuples()
        ],
        kecamatan=kecamatan,
        periods={
            key: sorted(texts, key=Period.parse, reverse=True) for key, texts in periods.items()
        },
        sample={
            row.kab_code: row.last_publish.date()
            for row in kabupaten[kabupaten["sample"]].itertuples()
        },
        targets=targets,
        first_kabupaten=first_kabupaten or next(iter(loaded), ""),
        running=running,
    )
