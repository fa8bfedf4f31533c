"""What the script of uploads says by itself: how far a file is, and what is not sent at all."""

import json

import pytest

from dashboard.routes.upload_limits import LARGEST
from tests.assets.asking import ask


@pytest.mark.parametrize(
    ("sent", "whole", "words"),
    [
        (0, 1, "1 kB"),
        (20, 23_400, "23 kB"),
        (0, 48_000_000, "0,0 dari 48,0 MB"),
        (12_340_000, 48_000_000, "12,3 dari 48,0 MB"),
    ],
)
def test_the_progress_names_sizes_as_they_are_written_here(sent, whole, words):
    assert ask("uploads.js", f"m.progressWords({sent}, {whole})") == words


def test_what_the_server_would_refuse_for_its_size_is_not_sent():
    sizes = [0, 1, LARGEST, LARGEST + 1]
    empty, small, largest, larger = ask("uploads.js", f"{json.dumps(sizes)}.map(m.unsendable)")
    assert (small, largest) == ("", "")
    assert empty == "Berkas ini kosong; periksa, lalu unggah lagi."
    assert larger.startswith("Berkas ini 50,0 MB, paling besar 50 MB; bagi dulu")
