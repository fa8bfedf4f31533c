"""`lokus areas` says in one line what it did, or why not."""

import argparse

from dashboard.cli import areas
from dashboard.settings import Settings

LIST = "kode,nama\n35.72,Kota Blitar\n35.72.01,Kepanjenkidul\n35.72.01.1006,Bendo\n"


def lokus(home, *words):
    parser = argparse.ArgumentParser()
    areas.register(parser.add_subparsers())
    args = parser.parse_args(["areas", *map(str, words)])
    return args.run(args, Settings(home=home.root))


def test_a_taken_list_is_said_in_one_line(tmp_path, home, capsys):
    file = tmp_path / "daftar.csv"
    file.write_text(LIST, encoding="utf-8")
    assert lokus(home, file) == 0
    assert capsys.readouterr().out == (
        "Kota Blitar (35.72) masuk daftar wilayah: 1 kecamatan, 0 desa, 1 kelurahan. "
        "Server yang sedang berjalan memuatnya setelah dijalankan ulang.\n"
    )


def test_a_refused_list_ends_with_2_and_one_sentence(tmp_path, home, capsys):
    assert lokus(home, tmp_path / "tidak_ada.csv") == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert list(home.areas.iterdir()) == []
