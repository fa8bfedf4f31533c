"""A livelier line for the coarse outlines: no coast is a row of rulers."""

import numpy as np
import shapely

from geodata.sketch.noise import wander

LONGEST = 0.4  # km between corners before they are pushed about
ALL_SHARE, PART_SHARE = 1 / 35, 1 / 10  # of the root of the area: the reach of the noise


def crinkle(outlines: list[shapely.Polygon]) -> list[shapely.Polygon]:
    """Return the outlines (km) with their straight runs made to wander; small parts move less."""
    total = sum(outline.area for outline in outlines)
    crinkled = []
    for outline in outlines:
        reach = min(ALL_SHARE * np.sqrt(total), PART_SHARE * np.sqrt(outline.area))
        dense = shapely.segmentize(outline, LONGEST)
        pushed = shapely.transform(
            dense, lambda at, reach=reach: wander(at, np.full(len(at), reach))
        )
        crinkled.append(pushed if pushed.is_valid else outline)
    return crinkled
