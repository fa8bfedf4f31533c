"""A team stands where its level is."""

import pytest

from dashboard.domain.team_forms import check_place


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"level": "kecamatan"}, "Tim kecamatan tanpa kecamatan"),
        ({"level": "kabupaten", "desa": "61.08.02.2001"}, "Desa hanya untuk tim desa"),
        ({"level": "desa", "kecamatan": "61.08.02"}, "Tim desa tanpa desa|Kecamatan hanya"),
    ],
)
def test_a_team_of_one_level_has_no_place_of_another(values, said):
    with pytest.raises(ValueError, match=said):
        check_place(values)


def test_the_team_of_the_kabupaten_has_no_place():
    check_place({"level": "kabupaten", "office": "Sekretaris Daerah"})
    check_place({"level": "desa", "desa": "61.08.02.2001"})
