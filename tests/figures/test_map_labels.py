"""The larger area is named first, and a narrow land has room for names."""

from dashboard.figures.map_labels import by_size, framed, tall

# Four degrees on 400 px of height: 100 px a degree.
WINDOW = (110.0, 0.0, 116.4, 4.0)


def test_the_name_of_the_larger_area_comes_first():
    labels = [("a", "Ngabang", 112.0, 2.0), ("b", "Mandor", 112.1, 2.05), ("c", "Sompak", 1.0, 1.0)]
    sizes = {"a": 1.0, "b": 2.0}
    assert [code for code, *_ in by_size(labels, sizes)] == ["b", "a", "c"]


def test_a_land_taller_than_wide_gets_room_beside_it_evenly():
    assert framed((114.0, -3.0, 115.0, 0.0)) == (113.42, -3.0, 115.58, 0.0)
    assert tall((114.0, -3.0, 115.0, 0.0))


def test_a_broad_land_keeps_its_window():
    assert framed(WINDOW) == WINDOW
    assert not tall(WINDOW)
