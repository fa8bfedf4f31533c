"""A made kabupaten of two kecamatan with three desa each, drawn as boxes."""

import geopandas as gpd
import pandas as pd
import shapely

LIST = """code,name,level,lon,lat,area_km2
61,Kalimantan Barat,provinsi,,,
61.77,Kabupaten Contoh,kabupaten,,,
61.77.01,Hulu,kecamatan,,,
61.77.01.1001,Pasar Lama,kelurahan,,,
61.77.01.2001,Sungai Raya,desa,,,
61.77.01.2002,Mekar Jaya,desa,,,
61.77.02,Hilir,kecamatan,,,
61.77.02.2001,Teluk Nangka,desa,,,
61.77.02.2002,Mekar Jaya,desa,,,
61.77.02.2003,Kampung Baru,desa,,,
"""
CODES = [line[:13] for line in LIST.splitlines() if line.count(".") == 3]


def box(at):
    """Return the box of the desa at a place of CODES: two rows of three, 0.1 degrees wide."""
    west, south = 110 + 0.1 * (at % 3), 0.1 * (at // 3)
    return shapely.box(west, south, west + 0.1, south + 0.1)


def more(frame, **row):
    """Return the frame with one more feature."""
    shape = row.pop("geometry", shapely.box(110.3, 0, 110.35, 0.1))
    added = gpd.GeoDataFrame(
        {key: [value] for key, value in row.items()}, geometry=[shape], crs=4326
    )
    return pd.concat([frame, added], ignore_index=True)


def bare(frame, **columns):
    """Return only the polygons, with other columns."""
    return gpd.GeoDataFrame(columns, geometry=frame.geometry, crs=4326)
