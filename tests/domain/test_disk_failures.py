"""What a disk refuses, in one sentence."""

import errno
import os

import pytest

from dashboard.domain.disk_failures import sentence


@pytest.mark.parametrize(
    ("number", "says"),
    [
        (errno.ENOENT, "daftar.csv tidak ada; periksa nama dan foldernya."),
        (errno.EACCES, "daftar.csv tidak boleh dibaca atau ditulis; periksa izinnya."),
        (errno.ENOSPC,
         "daftar.csv tidak dapat ditulis: disk penuh; kosongkan ruang, lalu ulangi."),
        (errno.EROFS, "daftar.csv tidak dapat ditulis: disknya hanya dapat dibaca."),
        (errno.EIO,
         f"Gagal membaca atau menulis berkas (daftar.csv): {os.strerror(errno.EIO)}."),
    ],
)  # fmt: skip
def test_a_refusal_of_the_disk_names_the_place_and_the_reason(number, says):
    assert sentence(OSError(number, os.strerror(number), "daftar.csv")) == says


def test_our_own_sentences_stay_as_they_are():
    assert sentence(ValueError("Kolom kosong.")) == "Kolom kosong."
    assert sentence(OSError("Berkas rusak.")) == "Berkas rusak."
