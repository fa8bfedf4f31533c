"""Which areas border each other, in maps whose borders need not match exactly."""

import numpy as np
import shapely

GAP = 0.06  # km: slivers between official polygons are narrower
LEAST = 0.2  # km of common border; less is a corner


def neighbours(shapes: dict) -> set[tuple]:
    """Return the pairs of codes with a common border, given shapes in km."""
    codes = sorted(shapes)
    found = shapely.make_valid(np.array([shapes[code] for code in codes]))
    wide = shapely.buffer(found, GAP)
    one, other = shapely.STRtree(found).query(wide, predicate="intersects")
    one, other = one[one < other], other[one < other]
    border = shapely.length(shapely.intersection(shapely.boundary(found[one]), wide[other]))
    pairs = zip(one, other, border, strict=True)
    return {(codes[a], codes[b]) for a, b, km in pairs if km > LEAST}
