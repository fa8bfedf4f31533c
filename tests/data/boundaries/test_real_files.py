"""The real files of the five kabupaten match to the last desa."""

import pytest

from dashboard.data.boundaries.official import import_boundaries


@pytest.mark.parametrize(
    ("name", "desa"),
    [
        ("61.08_landak_desa", 156),
        ("61.09_sekadau_desa_94_turunan", 94),
        ("61.11_kayong_utara_desa", 43),
        ("62.03_kapuas_desa", 231),
        ("74.04_buton_desa", 95),
    ],
)
def test_the_real_files_match_whole(shared, home, areas, name, desa):
    report = import_boundaries(shared / "geodata" / f"{name}.geojson", home, areas)
    assert (report.matched, report.total, report.taken) == (desa, desa, True)
    assert report.notes == ()


def test_the_bps_file_of_buton_is_read_by_its_names(shared, home, areas):
    file = shared / "geodata" / "bps2020" / "7401_buton_desa_bps2020.geojson"
    report = import_boundaries(file, home, areas)
    assert report.kabupaten.code == "74.04"
    assert (report.matched, len(report.readings), len(report.questions)) == (84, 5, 6)
    assert not report.taken
