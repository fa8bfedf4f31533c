"""Zipped bundles and tables that swell: within bounds or refused, never unpacked to disk."""

import pytest

from dashboard.intake.refusals import RefusedFile
from tests.intake.broken.odd_files import (
    lying_bomb,
    zipped,
)
from tests.intake.broken.taken_files import SOUND, X


def test_a_bundle_gives_every_file_in_it_and_unpacks_nothing(tmp_path):
    from dashboard.intake.many_files import files_below
    from dashboard.intake.sources import content_of

    inside = {"dinkes/a.xlsx": SOUND, "../../etc/a.xlsx": b"x", "/b.csv": b"y", "baca.pdf": b"%PDF",
              "__MACOSX/._a.xlsx": b"-", "lagi.zip": zipped({"c.csv": b"z"})}  # fmt: skip
    path = tmp_path / "kiriman.zip"
    path.write_bytes(zipped(inside))
    found = files_below([path])
    assert [one.name for one in found] == ["1_a.xlsx", "2_a.xlsx", "b.csv", "baca.pdf", "lagi.zip"]
    assert all(one.parent == path for one in found)
    assert content_of(found[0]) == SOUND
    with pytest.raises(RefusedFile, match="zip di dalam zip tidak dibuka"):
        content_of(found[-1])
    assert sorted(tmp_path.rglob("*")) == [path]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (zipped({f"{n}.csv": b"x" for n in range(501)}), "berisi 501 berkas"),
        (zipped({"a.csv": b"0" * 60_000_000}), "mengembang menjadi 60 MB"),
        (lying_bomb(), "rusak di dalam zip"),
    ],
)
def test_a_dangerous_bundle_is_refused(tmp_path, areas, indicators, content, says):
    from dashboard.intake.many_files import files_below
    from dashboard.intake.understand import understand

    path = tmp_path / "kiriman.zip"
    path.write_bytes(content)
    (one,) = files_below([path])
    with pytest.raises(RefusedFile, match=says):
        understand(one, areas, indicators)


def test_a_table_that_swells_by_its_spans_is_refused(understood):
    cells = "<td rowspan=1000 colspan=1000>x</td>" * 5
    page = f"<table><tr><th>Desa</th><th>Jumlah</th></tr><tr>{cells}</tr></table>".encode()
    with pytest.raises(RefusedFile, match="mengembang lewat sel gabungan"):
        understood(page, name="a.xls")


def test_a_workbook_whose_directory_lies_is_refused(understood):
    content = bytearray(SOUND)
    place = content.rfind(b"PK\x01\x02", 0, content.rfind(b"xl/worksheets/sheet1.xml"))
    content[place + 24 : place + 28] = (10).to_bytes(4, "little")
    with pytest.raises(RefusedFile, match="terpotong atau rusak"):
        understood(bytes(content), name=X)
