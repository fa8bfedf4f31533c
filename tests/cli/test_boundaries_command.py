"""`lokus boundaries` prints what matched, and ends with 0, 2 or 3."""

import argparse
import json

import pytest

from dashboard.cli import boundaries
from dashboard.data.boundaries import store
from dashboard.settings import Settings
from tests.data.boundaries.made import CODES, LIST, box


@pytest.fixture
def lokus(home):
    (home.areas / "61.77.csv").write_text(LIST, encoding="utf-8")

    def run(*words):
        parser = argparse.ArgumentParser()
        boundaries.register(parser.add_subparsers())
        args = parser.parse_args(["boundaries", *map(str, words)])
        return args.run(args, Settings(home=home.root))

    return run


@pytest.fixture
def file(tmp_path):
    names = {line[:13]: line.split(",")[1] for line in LIST.splitlines()}
    features = [
        {
            "type": "Feature",
            "properties": {"kode": code, "desa": names[code]},
            "geometry": box(at).__geo_interface__,
        }
        for at, code in enumerate(CODES)
    ]
    target = tmp_path / "batas.geojson"
    target.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    return target


def test_a_whole_file_is_taken(lokus, file, capsys):
    assert lokus(file) == 0
    assert capsys.readouterr().out == (
        "Kabupaten Contoh (61.77): 6/6 desa cocok.\nBatas resmi berlaku mulai sekarang.\n"
    )


def test_questions_and_missing_desa_are_named_and_nothing_changes(lokus, home, file, capsys):
    layer = json.loads(file.read_text(encoding="utf-8"))
    layer["features"][1]["properties"] = {"kode": None, "desa": "Sei Raya"}
    layer["features"].pop()
    file.write_text(json.dumps(layer), encoding="utf-8")
    assert lokus(file, "--yes") == 3
    assert capsys.readouterr().out.splitlines() == [
        "Kabupaten Contoh (61.77): 4/6 desa cocok.",
        "Perlu jawaban (1):",
        "  #2 Sei Raya: Sungai Raya (61.77.01.2001)? ejaannya berbeda",
        'Jawab dengan --same "#NOMOR=KODE", atau --same "#NOMOR=bukan".',
        "Tanpa batas dalam berkas ini (1):",
        "  Kampung Baru (61.77.02.2003)",
        "Belum dimuat: jawab dulu pertanyaan di atas.",
    ]
    assert store.in_force(home, "61.77") is None
    assert lokus(file, "--same", "Sei Raya=61.77.01.2001") == 3
    assert lokus(file, "--same", "Sei Raya=61.77.01.2001", "--yes") == 0


def test_a_refused_file_ends_with_2_and_one_sentence(lokus, tmp_path, home, capsys):
    assert lokus(tmp_path / "tidak_ada.geojson") == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert list(home.boundaries.iterdir()) == []
