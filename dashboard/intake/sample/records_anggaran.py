"""Tagged budget lines of the sample: they add up to what Bappeda reports of the kabupaten."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

import numpy as np

from dashboard.data.areas import Areas
from dashboard.domain.budget_forms import IN_LOKUS, OUTSIDE
from dashboard.domain.opd_names import local_opd
from dashboard.domain.record_fields import Value
from dashboard.domain.shortfalls import apportion
from dashboard.intake.sample.chance import stream
from dashboard.intake.sample.coverage import counts
from dashboard.intake.sample.land import land_of
from dashboard.intake.sample.people import People
from dashboard.intake.sample.profiles import PROFILES
from dashboard.reference import Reference

REPORTED, QUARTER, AS_OF = "stunting_budget_realization", "2025-Q2", date(2025, 6, 30)


class Line(NamedTuple):
    opd: str
    tag: str
    program: str
    name: str
    weight: float
    indicator: str = ""
    source: str = "APBD"


LINES = (
    Line("Dinas Kesehatan", "spesifik", "Upaya kesehatan perorangan dan masyarakat",
         "Pengelolaan pelayanan kesehatan gizi masyarakat", 3.1, "moderate_wasting_extra_food"),
    Line("Dinas Kesehatan", "spesifik", "Upaya kesehatan perorangan dan masyarakat",
         "Pengelolaan pelayanan kesehatan ibu hamil", 2.0, "pregnant_iron_tablet_90"),
    Line("Dinas Kesehatan", "spesifik", "Upaya kesehatan perorangan dan masyarakat",
         "Pemberian makanan tambahan berbahan pangan lokal", 3.6, "kek_pregnant_extra_food",
         "DAK Nonfisik"),
    Line("Dinas Kesehatan", "sensitif", "Penyehatan lingkungan",
         "Pemicuan dan verifikasi desa stop BABS", 0.7, "village_odf"),
    Line("Dinas PPKB", "sensitif", "Pembinaan keluarga", "Operasional tim pendamping keluarga",
         1.9, "krs_accompanied", "DAK Nonfisik"),
    Line("Dinas PPKB", "sensitif", "Pembinaan keluarga", "Pelayanan KB pascapersalinan", 0.8,
         "postpartum_family_planning"),
    Line("Dinas PPKB", "pendukung", "Pembinaan keluarga", "Audit kasus stunting dua siklus", 0.3),
    Line("Dinas PUPR/Perkim", "sensitif", "Pengelolaan sistem penyediaan air minum",
         "Pembangunan SPAM perdesaan", 5.4, "household_safe_water", "DAK Fisik"),
    Line("Dinas PUPR/Perkim", "sensitif", "Pengelolaan sistem air limbah",
         "Pembangunan tangki septik individual", 4.2, "household_sanitation", "DAK Fisik"),
    Line("Dinas Sosial", "sensitif", "Perlindungan dan jaminan sosial",
         "Pendampingan keluarga penerima bantuan", 1.1, "pkh_p2k2_nutrition"),
    Line("Dinas Ketahanan Pangan", "sensitif", "Penganekaragaman konsumsi pangan",
         "Pekarangan pangan lestari", 0.9, "krs_home_garden"),
    Line("Dinas Pendidikan", "sensitif", "Pengelolaan pendidikan",
         "Penyelenggaraan PAUD holistik integratif", 1.0),
    Line("DPMD", "pendukung", "Pemberdayaan masyarakat desa",
         "Pembinaan kader pembangunan manusia dan posyandu", 0.8, "village_convergence_rate"),
    Line("Dinas Kominfo", "pendukung", "Komunikasi publik", "Kampanye perubahan perilaku", 0.3,
         "stunting_understanding"),
    Line("Bappeda", "pendukung", "Perencanaan pembangunan",
         "Koordinasi TPPS, Rembuk dan pemantauan", 0.6),
)  # fmt: skip


def rows(kab: str, areas: Areas, reference: Reference) -> list[Mapping[str, Value]]:
    """Return every line in the desa lokus and outside them, spent up to the end of June."""
    land, chance = land_of(areas, kab), stream(kab, "catatan anggaran")
    reported = counts(land, People(land), reference.indicators[REPORTED], PROFILES[REPORTED])
    quarter = [str(period) for period in reported.periods].index(QUARTER)
    inside = float(chance.uniform(0.26, 0.44))
    parts = [(line, place) for line in LINES for place in (IN_LOKUS, OUTSIDE)]
    weights = np.array(
        [
            line.weight * (inside if place == IN_LOKUS else 1 - inside) * chance.uniform(0.7, 1.3)
            for line, place in parts
        ]
    )
    pagu = _shared(int(reported.denominator[quarter, 0]), weights)
    speed = chance.uniform(0.5, 1.4, len(parts)) * np.where(_works(parts), 0.55, 1.1)
    spent = _shared(int(reported.numerator[quarter, 0]), weights * speed)
    return [
        {
            "year": 2025,
            "opd": local_opd(reference.opd_names, line.opd, kab),
            "program": line.program,
            "activity": f"Kegiatan contoh {line.tag}",
            "code": f"contoh-{LINES.index(line) + 1:02d}",
            "name": line.name,
            "source": line.source,
            "tag": line.tag,
            "lokus": place,
            "pagu": pagu[at],
            "realised": min(spent[at], pagu[at]),
            "as_of": AS_OF,
            "indicator": line.indicator or None,
        }
        for at, (line, place) in enumerate(parts)
    ]


def _works(parts: list[tuple[Line, str]]) -> list[bool]:
    """Tell what is built: it is paid late in the year."""
    return [line.source == "DAK Fisik" for line, _ in parts]


def _shared(total: int, weights: np.ndarray) -> list[int]:
    """Share rupiah by weights so that they add up to the total."""
    exact = [int(10_000 * total * share) for share in weights / weights.sum()]
    return apportion(total, exact)
