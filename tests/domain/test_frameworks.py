"""Which version of the aksi konvergensi holds."""

import pytest

from dashboard.domain.frameworks import Action, ActionKind, Framework, came_from, framework_in_force
from dashboard.domain.indicators import Evidence

S, K = Evidence.SOURCED, Evidence.REMEMBERED
OLD_ACTION = Action("aksi-1", "lama", 1, "Satu", ActionKind.AKSI, S, becomes=("utama-1",))
NEW_ACTION = Action("utama-1", "baru", 1, "Awal", ActionKind.UTAMA, S, remembered=("proofs",))
OLD = Framework("lama", "Lama", "juknis", S, last_year=2024, actions=(OLD_ACTION,))
NEW = Framework("baru", "Baru", "arahan", K, first_year=2025, actions=(NEW_ACTION,))


@pytest.mark.parametrize(("year", "name"), [(2019, "Lama"), (2024, "Lama"), (2025, "Baru")])
def test_the_version_is_chosen_by_year(year, name):
    assert framework_in_force([OLD, NEW], year).name == name


def test_a_year_without_a_version_is_refused():
    with pytest.raises(ValueError, match="Tidak ada versi aksi konvergensi untuk tahun 2024"):
        framework_in_force([NEW], 2024)


def test_an_action_knows_where_it_came_from():
    assert came_from([OLD, NEW], "utama-1") == [OLD_ACTION]
    assert came_from([OLD, NEW], "aksi-1") == []


def test_doubt_is_said_of_a_field_or_of_the_whole():
    assert (NEW_ACTION.doubt, NEW_ACTION.doubt_about("proofs")) == ("", "perlu dicek")
    assert NEW_ACTION.doubt_about("name") == ""
    assert NEW.doubt == "perlu dicek"
