"""What a person answered once is not asked again, until it is forgotten."""

import pytest

from dashboard.data.known_aliases import (
    Alias,
    aliases_by_kabupaten,
    forget_alias,
    remember_aliases,
    remembered_aliases,
)
from dashboard.data.known_mappings import (
    forget_mapping,
    known_mappings,
    mapping_named,
    remember_mapping,
)
from dashboard.data.ledger import Ledger
from dashboard.domain.actors import LOCAL

RAJA = Alias("61.08", "ngabang/raja", "Ngabang/Raja", "61.08.01.2001")
BODY = {"columns": {"jumlah": ["stunting_case_count_routine pembilang"]}}


@pytest.fixture
def ledger(home):
    ledger = Ledger.open(home)
    yield ledger
    ledger.close()


def test_an_answer_is_remembered_for_its_kabupaten_only(ledger):
    elsewhere = Alias("61.09", "/raja", "Raja", "")
    remember_aliases(ledger, [RAJA, elsewhere], LOCAL)
    assert aliases_by_kabupaten(ledger) == {
        "61.08": {"ngabang/raja": "61.08.01.2001"},
        "61.09": {"/raja": ""},
    }
    assert [alias.written for alias in remembered_aliases(ledger, "61.09")] == ["Raja"]


def test_a_second_answer_takes_the_place_of_the_first(ledger):
    remember_aliases(ledger, [RAJA], LOCAL)
    remember_aliases(ledger, [Alias("61.08", RAJA.key, "Ngabang/Raja", "61.08.01.2002")], LOCAL)
    assert aliases_by_kabupaten(ledger) == {"61.08": {"ngabang/raja": "61.08.01.2002"}}


def test_an_answer_can_be_forgotten(ledger):
    remember_aliases(ledger, [RAJA], LOCAL)
    with pytest.raises(LookupError, match="Tidak ada jawaban untuk «Raja»"):
        forget_alias(ledger, "61.08", "Raja", LOCAL)
    forget_alias(ledger, "61.08", "Ngabang/Raja", LOCAL)
    assert remembered_aliases(ledger) == []


def test_a_mapping_is_found_by_its_name_and_made_anew_under_it(ledger):
    remember_mapping(ledger, "gizi", "f1", BODY, LOCAL)
    remember_mapping(ledger, "gizi", "f2", {"columns": {}}, LOCAL)
    (mapping,) = known_mappings(ledger)
    assert (mapping.fingerprint, mapping.body) == ("f2", {"columns": {}})
    assert mapping_named(ledger, "gizi") == mapping


def test_a_mapping_can_be_forgotten(ledger):
    remember_mapping(ledger, "gizi", "f1", BODY, LOCAL)
    forget_mapping(ledger, "gizi", LOCAL)
    assert known_mappings(ledger) == []
    with pytest.raises(LookupError, match="Pemetaan «gizi» tidak ada"):
        forget_mapping(ledger, "gizi", LOCAL)
