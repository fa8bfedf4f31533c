"""Columns are found by what stands in them, whatever they are called."""

import pytest

from dashboard.data.boundaries.official import import_boundaries
from tests.data.boundaries.made import bare


def digits(frame):
    return frame["kode_desa"].str.replace(".", "")


SHAPES = {
    "codes without dots": lambda f: bare(f, x1=digits(f), x2=f["nama_desa"]),
    "codes made floats": lambda f: bare(f, id_desa=digits(f).astype(float), n=f["nama_desa"]),
    "codes as powers": lambda f: bare(
        f, k=[f"{float(code):.9E}" for code in digits(f)], n=f["nama_desa"]
    ),
    "codes alone": lambda f: bare(f, kode=digits(f)),
    "BIG": lambda f: bare(
        f, NAMOBJ=f["nama_desa"], KDPPUM="61", KDEPUM=f["kode_desa"], KDEBPS="6171010001",
        WADMKD=f["nama_desa"], WADMKC=f["kecamatan"], WADMKK="Contoh", WADMPR="Kalimantan Barat",
    ),
    "names with kecamatan": lambda f: bare(f, d=f["nama_desa"].str.upper(), k=f["kecamatan"]),
    "names with labels": lambda f: bare(f, d="Desa " + f["nama_desa"], k="KEC. " + f["kecamatan"]),
    "one column": lambda f: bare(f, ket="DESA " + f["nama_desa"] + ", KEC. " + f["kecamatan"]),
    "one column by dashes": lambda f: bare(f, ket=f["kecamatan"] + " - " + f["nama_desa"]),
    "code and name in one": lambda f: bare(f, ket=f["kode_desa"] + " " + f["nama_desa"]),
    "running numbers": lambda f: bare(f, id=range(6), d=f["nama_desa"], k=f["kecamatan"]),
}  # fmt: skip


@pytest.mark.parametrize("make", SHAPES)
def test_columns_are_found_whatever_they_are_called(home, areas, official, saved, make):
    report = import_boundaries(saved(SHAPES[make](official)), home, areas)
    assert (report.matched, report.taken) == (6, True), report


@pytest.mark.parametrize("name", ["b.geojson", "b.gpkg", "b.shp", "b.parquet"])
def test_every_format_and_projection_is_read(home, areas, official, saved, name):
    frame = official if name == "b.geojson" else official.to_crs(32649)
    report = import_boundaries(saved(frame, name), home, areas)
    assert (report.matched, report.taken) == (6, True)


def test_codes_of_bps_are_not_taken_for_kemendagri(home, areas, official, saved):
    numbers = ("012001", "012002", "011001", "020004", "020005", "020006")  # three collide
    frame = official.assign(kode_desa=[f"6177{number}" for number in numbers])
    report = import_boundaries(saved(frame), home, areas)
    assert (report.matched, report.taken) == (6, True)
    assert report.notes[0].startswith("Kode di kolom kode_desa bukan kode Kemendagri")


def test_a_wrong_code_gives_way_to_the_name(home, areas, official, saved):
    official.loc[1, "kode_desa"] = "61.77.01.2999"
    official.loc[3, "kode_desa"] = None
    assert import_boundaries(saved(official), home, areas).taken
