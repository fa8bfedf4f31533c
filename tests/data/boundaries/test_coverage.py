"""The polygons of an office become one coverage."""

import geopandas as gpd
import shapely

from dashboard.data.boundaries import store
from dashboard.data.boundaries.official import import_boundaries
from tests.data.boundaries.made import box


def test_nothing_overlaps_and_no_box_moves(home, areas, official, saved):
    wider = official.set_geometry(shapely.buffer(official.geometry.values, 0.0002), crs=4326)
    import_boundaries(saved(wider), home, areas)
    desa = gpd.read_file(store.in_force(home, "61.77") / "desa.json")
    assert shapely.coverage_is_valid(desa.geometry.values)
    for at, shape in enumerate(desa.geometry):
        assert shape.symmetric_difference(box(at)).area < 0.01 * box(at).area
