"""Whatever is wrong inside a zip has one of two names, and a bundle refuses it in a sentence."""

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.zip_files import DamagedZipError, LockedZipError, opened
from dashboard.intake.bundles import extract
from dashboard.intake.refusals import RefusedFile
from dashboard.intake.sources import files_in

PRESSED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)
TEXT = "\n".join(f"61.08.01.{2000 + n};Desa {n};{n * 37 % 101}" for n in range(300)).encode()


def bundle(way: int) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", way) as package:
        package.writestr("a.csv", TEXT)
    return content.getvalue()


@pytest.mark.parametrize("way", PRESSED)
def test_an_altered_entry_is_damaged_however_it_was_pressed(way):
    content = bytearray(bundle(way))
    for place in range(60, 120):
        content[place] ^= 0x5A
    with pytest.raises(DamagedZipError), opened(bytes(content)) as package:
        package.read("a.csv")
    with pytest.raises(RefusedFile, match=r"kiriman\.zip, a\.csv: rusak di dalam zip"):
        extract(bytes(content), "a.csv", "kiriman.zip")


def test_a_locked_entry_is_locked_and_not_damaged():
    content = bytearray(bundle(zipfile.ZIP_DEFLATED))
    content[6] |= 1
    content[content.rfind(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(LockedZipError), opened(bytes(content)) as package:
        package.read("a.csv")


def test_what_goes_wrong_outside_the_zip_keeps_its_own_name():
    with pytest.raises(KeyError, match=r"b\.csv"), opened(bundle(zipfile.ZIP_STORED)) as package:
        package.getinfo("b.csv")


@given(st.sampled_from(PRESSED), st.integers(0, 10_000), st.integers(1, 255))
def test_one_wrong_byte_anywhere_is_read_or_refused(way, place, flip):
    content = bytearray(bundle(way))
    content[place % len(content)] ^= flip
    for name, data in files_in(bytes(content), "kiriman.zip"):
        assert isinstance(data, bytes) or str(data).startswith("kiriman.zip"), name
