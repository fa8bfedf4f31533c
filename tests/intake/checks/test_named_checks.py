"""Every rule the intake promises: triggered by a real small file, and what it does to the file."""

import pytest

from dashboard.data.kept_problems import read_problems
from dashboard.intake.ingest import Fate
from dashboard.intake.problems import RULES as EVERY_RULE
from dashboard.intake.reports import as_dict
from tests.intake.checks.broken_rules import RULES

FATES = {"galat": Fate.REFUSED, "peringatan": Fate.ASKED, "catatan": Fate.TAKEN}


def found(result, rule):
    return [p for p in as_dict(result)["problems"] if p["rule"] == rule]


@pytest.mark.parametrize("what", RULES)
def test_a_rule_points_at_its_cell_and_stops_asks_or_stays(take, what):
    broken = RULES[what]
    for number, content in enumerate(broken.loaded):
        assert take(f"dulu-{number}.xlsx", content).fate is Fate.TAKEN
    result = take("baru.xlsx", broken.content, confirm=lambda _: False)
    told = found(result, broken.rule)
    places = [(p["sheet"], p["cell"], p["value"]) for p in told]
    assert (broken.sheet, broken.cell, broken.value) in places, as_dict(result)["problems"]
    assert {p["severity"] for p in told} == {broken.severity}
    assert all(p["reason"] and p["remedy"].endswith(".") for p in told)
    others = [p for p in result.understanding.warnings if p.rule != broken.rule]
    if broken.severity != "catatan" or not others:
        assert result.fate is FATES[broken.severity]


@pytest.mark.parametrize("what", [w for w, one in RULES.items() if one.severity == "peringatan"])
def test_a_warning_that_is_accepted_stays_with_the_batch(take, home, what):
    broken = RULES[what]
    for number, content in enumerate(broken.loaded):
        take(f"dulu-{number}.xlsx", content)
    result = take("baru.xlsx", broken.content)
    assert result.fate is Fate.TAKEN
    kept = read_problems(home, result.batch.number)
    assert (broken.rule, broken.cell) in {(p.rule, p.cell) for p in kept}
    assert {p.remedy for p in kept if p.rule == broken.rule} == {EVERY_RULE[broken.rule].remedy}


def test_every_rule_has_a_remedy_of_one_or_two_sentences():
    for name, rule in EVERY_RULE.items():
        assert rule.remedy[0].isupper(), name
        assert rule.remedy.endswith("."), name
