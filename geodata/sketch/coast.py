"""A livelier line for the coarse outlines: no coast is a row of rulers."""

import numpy as np
import shapely

from geodata.sketch.noise import span, wander

LONGEST = 0.4  # km between corners before they are pushed about
SPAN_SHARE, PART_SHARE = 0.6, 0.1  # reach of the noise: of the span of desa, of an islet's width
CALMER = 0.8


def crinkle(
    outlines: list[shapely.Polygon], points: np.ndarray, radius: np.ndarray
) -> list[shapely.Polygon]:
    """Return the outlines with their straight runs made to wander, less where desa are small.

    All in km; points and radius are those of the desa.
    """
    crinkled = []
    for outline in outlines:
        dense = shapely.segmentize(outline, LONGEST)
        corners = shapely.get_coordinates(dense)
        most = PART_SHARE * np.sqrt(outline.area)
        reach = np.minimum(SPAN_SHARE * span(corners, points, radius), most)
        pushed = shapely.Polygon(wander(corners, reach))
        while not pushed.is_valid:  # two shores met: push less
            reach = CALMER * reach
            pushed = shapely.Polygon(wander(corners, reach))
        crinkled.append(pushed)
    return crinkled
