import pytest

from dashboard.intake.sample.whole_folder import NOTE, replaced_whole


def fill(folder, *names):
    folder.mkdir(exist_ok=True)
    for name in names:
        (folder / name).write_text(name, encoding="utf-8")


def names(folder):
    return sorted(place.name for place in folder.iterdir())


@pytest.mark.parametrize("kind", ["folder", "file"])
def test_what_others_keep_is_left_alone(tmp_path, kind):
    target = tmp_path / "kantor"
    if kind == "folder":
        fill(target, "laporan.docx")
    else:
        target.write_text("milik kantor", encoding="utf-8")
    with pytest.raises(ValueError, match="sudah berisi berkas lain"), replaced_whole(target):
        pytest.fail("nothing may be written")
    assert names(tmp_path) == ["kantor"]


def test_new_files_replace_the_old_and_what_a_killed_run_left(tmp_path):
    fill(tmp_path / "contoh", NOTE, "lama.csv")
    fill(tmp_path / "contoh.baru", "sisa.csv")
    with replaced_whole(tmp_path / "contoh") as fresh:
        fill(fresh, "baru.csv")
        assert names(tmp_path / "contoh") == [NOTE, "lama.csv"]
    assert names(tmp_path / "contoh") == [NOTE, "baru.csv"]
    assert names(tmp_path) == ["contoh"]


def test_an_error_half_way_leaves_the_old_files(tmp_path):
    fill(tmp_path / "contoh", NOTE, "lama.csv")
    with pytest.raises(FileNotFoundError), replaced_whole(tmp_path / "contoh") as fresh:
        (fresh / "tidak ada" / "baru.csv").touch()
    assert names(tmp_path / "contoh") == [NOTE, "lama.csv"]
    assert names(tmp_path) == ["contoh"]
