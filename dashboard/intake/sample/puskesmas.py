"""Which puskesmas serves which desa: one per kecamatan, two where it is large."""

import numpy as np

from dashboard.intake.sample.land import Land

LARGE = 13


def puskesmas_names(land: Land) -> list[str]:
    """Return the puskesmas of each desa.

    The second of a large kecamatan stands in the desa farthest from its middle and bears that name.
    """
    names = [""] * len(land.desa)
    for place, kecamatan in enumerate(land.kecamatan):
        own = np.flatnonzero(land.kecamatan_index == place)
        points = land.points[own]
        middle = points.mean(axis=0)
        far = own[np.hypot(*(points - middle).T).argmax()]
        nearer = np.hypot(*(points - land.points[far]).T) < np.hypot(*(points - middle).T)
        for desa, second in zip(own, nearer & (len(own) > LARGE), strict=True):
            names[desa] = (land.desa[far].name if second else kecamatan.name).upper()
    return names
