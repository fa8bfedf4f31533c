"""The families at risk of stunting in a desa, by welfare rank and by risk."""

import numpy as np

from dashboard.domain.periods import Period
from dashboard.intake.sample.chance import stream
from dashboard.intake.sample.land import Ints, Land
from dashboard.intake.sample.people import YEARS, People, at_risk_share
from dashboard.intake.sample.seasons import decimal_year

RANKS = {
    "kesejahteraan_1": 0.21,
    "kesejahteraan_2": 0.19,
    "kesejahteraan_3": 0.16,
    "kesejahteraan_4": 0.13,
}
OF_FAMILIES = {"baduta": 0.21, "balita": 0.33, "pus": 0.9, "pus_hamil": 0.06}
OF_AT_RISK = {
    "air_minum_tidak_layak": 0.27,
    "jamban_tidak_layak": 0.39,
    "terlalu_muda": 0.03,
    "terlalu_tua": 0.34,
    "terlalu_dekat": 0.08,
    "terlalu_banyak": 0.29,
}


def krs_columns(land: Land, people: People, semester: Period) -> dict[str, Ints]:
    """Return the columns of the KRS recap by desa, in the order of the file.

    Welfare ranks add up to the families at risk, these and the rest to the families in scope; risks
    overlap and add up to nothing.
    """
    year = semester.year - YEARS.start
    families, scope = people.of("keluarga")[year], people.of("keluarga sasaran")[year]
    scope = np.minimum(scope, families)
    share = at_risk_share(land, np.array([decimal_year(semester)]))[0]
    at_risk = np.rint(scope * share).astype(np.int64)
    chance = stream(land.kabupaten.code, "krs", str(semester))

    def part(whole: Ints, level: float) -> Ints:
        spread = level * np.exp(chance.normal(0, 0.12, len(whole)))
        return np.asarray(np.rint(whole * spread.clip(0, 1)), dtype=np.int64)

    ranks = {name: part(at_risk, level) for name, level in RANKS.items()}
    for name in reversed(RANKS):  # rounding and chance never leave fewer than none above rank 4
        ranks[name] = np.minimum(ranks[name], at_risk - sum(ranks.values()) + ranks[name])
    return {
        "jumlah_keluarga": families,
        "jumlah_keluarga_sasaran": scope,
        **ranks,
        "kesejahteraan_lebih_4": at_risk - sum(ranks.values()),
        "total_krs": at_risk,
        "tidak_berisiko": scope - at_risk,
        **{name: part(scope, level) for name, level in OF_FAMILIES.items()},
        **{name: part(at_risk, level) for name, level in OF_AT_RISK.items()},
    }
