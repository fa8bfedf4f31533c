"""Put an understood file beside what is loaded: what it changes, and what looks wrong in it."""

from collections.abc import Mapping
from dataclasses import replace

import pandas as pd

from dashboard.data.areas import Areas
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.data.loaded_facts import LISTED, facts_of_lists, read_loaded
from dashboard.domain.indicators import Indicator
from dashboard.intake.checks.last_period import DEFAULT_LIMITS, Limits, against_last_period
from dashboard.intake.checks.levels import against_loaded_levels
from dashboard.intake.checks.loaded import against_loaded
from dashboard.intake.comparison import CELL, VALUES, Comparison, compare
from dashboard.intake.understanding import Understanding


def beside_loaded(
    said: Understanding,
    home: Home,
    ledger: Ledger,
    areas: Areas,
    indicators: Mapping[str, Indicator],
    limits: Limits = DEFAULT_LIMITS,
) -> tuple[Understanding, Comparison]:
    """Return the file with the problems that only what is loaded can show, and the comparison."""
    loaded = read_loaded(
        home, ledger, said.kab_code, said.layout, said.source_system, said.sample, said.periods
    )
    facts = said.facts
    if len(said.lokus):
        facts = pd.concat([facts, facts_of_lists(said.lokus)], ignore_index=True)
    comparison = compare(facts, loaded.facts, loaded.batches.values())

    def name(code: str) -> str:
        area = areas.get(code)
        return area.name if area else code.rpartition("/")[2]

    def words(indicator: str) -> str:
        if indicator == LISTED:
            return "Desa lokus"
        return indicators[indicator].short_name if indicator in indicators else indicator

    problems = against_loaded(comparison, said.cutoff, name, words)
    problems += against_loaded_levels(said.facts, loaded.facts, indicators)
    fresh = _fresh(said.facts, loaded.facts) if comparison.same else said.facts
    problems += against_last_period(fresh, loaded.facts, indicators, name, limits)
    return replace(said, problems=(*said.problems, *problems)), comparison


def _fresh(facts: pd.DataFrame, loaded: pd.DataFrame) -> pd.DataFrame:
    """Leave out what is loaded with the same value: it was asked about before."""
    counting = loaded.drop_duplicates(CELL, keep="last")[CELL + VALUES]
    met = facts[CELL + VALUES].merge(counting, how="left", indicator="met")["met"]
    return facts[(met == "left_only").to_numpy()]
