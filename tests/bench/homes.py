"""The homes a bench measures, made once below var/bench by the product's own way in."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from dashboard.cli.first_run import build_what_is_due
from dashboard.data.area_lists import add_areas
from dashboard.data.areas import load_areas
from dashboard.data.boundaries.official import import_boundaries
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.domain.actors import LOCAL
from dashboard.domain.area_codes import Level
from dashboard.domain.periods import Period, Rhythm
from dashboard.intake.ingest import Fate, ingest
from dashboard.intake.many_files import files_below
from dashboard.intake.sample.plan import write_sample
from dashboard.reference import load_reference
from tests.bench import made_figures, made_land

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "var" / "bench"
OFFICIAL = ROOT.parent / "shared" / "geodata" / "62.03_kapuas_desa.geojson"
KAPUAS = "62.03"
SAMPLE_DAY = date(2025, 9, 15)
SINCE: Period | None = None  # all its months: the backtest of the pace needs years
MADE_BY = (made_land, made_figures)  # changed, they make the homes anew
VOLUME_INDICATORS, VOLUME_MONTHS = 30, 60
PROVINCE_INDICATORS, PROVINCE_MONTHS = 6, 6

Say = Callable[[str], None]


@dataclass(frozen=True)
class Ground:
    """A home and what is asked of it."""

    home: Home
    kab: str
    desa: int
    official: bool
    """With the official polygons, not the sketch or made ones."""


def kapuas(say: Say) -> Ground:
    """Return Kapuas with a year of the sample, taken in by the real intake."""
    official = OFFICIAL.is_file()
    home = _once("kapuas-resmi" if official else "kapuas-sketsa", _fill_kapuas, say)
    return Ground(home, KAPUAS, len(load_areas(home).desa(KAPUAS)), official)


def province(say: Say) -> Ground:
    """Return a made land of 2 000 desa with six indicators in six months."""
    home = _once("provinsi", _fill_province, say)
    return Ground(home, made_land.KAB, made_land.WIDE * made_land.HIGH, official=False)


def volume(say: Say) -> Ground:
    """Return Kapuas with 30 indicators in 60 months, all reported per desa."""
    home = _once("volume", _fill_volume, say)
    return Ground(home, KAPUAS, len(load_areas(home).desa(KAPUAS)), official=False)


def _once(name: str, fill: Callable[[Home], None], say: Say) -> Home:
    """Make a home where this code has not made it yet; bring its build up to date."""
    made = f"{SINCE} {VOLUME_INDICATORS} {VOLUME_MONTHS} {PROVINCE_INDICATORS} {PROVINCE_MONTHS}"
    sources = [Path(module.__file__ or "").read_text("utf-8") for module in MADE_BY]
    digest = hashlib.sha256("\n".join([made, *sources]).encode()).hexdigest()
    home = Home(FOLDER / f"{name}-{digest[:8]}")
    whole = home.root / "selesai"
    if not whole.exists():
        say(f"Menyiapkan {home.root.name} (sekali saja) …")
        fill(home.make())
        whole.touch()
    build_what_is_due(home, lambda _: None, lambda: SAMPLE_DAY)
    return home


def _fill_kapuas(home: Home) -> None:
    areas, reference = load_areas(home), load_reference()
    write_sample(home.sample, areas, reference, kabupaten=(KAPUAS,), since=SINCE)
    files = files_below([home.sample])
    for result in ingest(files, home, areas, reference.indicators, LOCAL, today=SAMPLE_DAY):
        if result.fate not in (Fate.TAKEN, Fate.KNOWN):
            raise ValueError(result.sentence)
    if OFFICIAL.is_file():
        import_boundaries(OFFICIAL, home, areas, kab=KAPUAS, yes=True)


def _fill_province(home: Home) -> None:
    listed, drawn = home.root / "daftar.csv", home.root / "batas.geojson"
    made_land.write_list(listed)
    made_land.write_polygons(drawn)
    add_areas(listed, home, load_areas(home), made_land.KAB)
    import_boundaries(drawn, home, load_areas(home), kab=made_land.KAB, yes=True)
    _keep(home, made_land.KAB, PROVINCE_INDICATORS, PROVINCE_MONTHS)


def _fill_volume(home: Home) -> None:
    _keep(home, KAPUAS, VOLUME_INDICATORS, VOLUME_MONTHS)


def _keep(home: Home, kab: str, indicators: int, months: int) -> None:
    ledger = Ledger.open(home)
    desa = [area.code for area in load_areas(home).desa(kab)]
    chosen = [
        one.id
        for one in load_reference().indicators.values()
        if one.lowest_level is Level.DESA and one.additive and one.denominator_label
    ]
    # Monthly ones first: with all 30 the others, too, are counted by the month.
    monthly = {i for i in chosen if load_reference().indicators[i].rhythm is Rhythm.MONTH}
    chosen.sort(key=lambda one: one not in monthly)
    periods = made_figures.months("2025-08", months)
    made_figures.keep_made(home, ledger, kab, desa, chosen[:indicators], periods)
    ledger.close()
