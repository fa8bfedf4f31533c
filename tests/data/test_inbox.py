"""The inbox: each file in a folder of its own, whole or not at all."""

import os
import time
from functools import partial

import pytest

from dashboard.data.inbox import (
    Waiting,
    content_of_waiting,
    drop,
    new_number,
    put,
    waiting_file,
    waiting_files,
)
from dashboard.domain.actors import LOCAL


def waiting(**known):
    held = {"number": new_number(), "file_name": "a.csv", "size": 3, "sha256": "", "member": ""}
    return Waiting(**{**held, "brought_by": "uji", "brought_at": "2025-09-15", **known})


def test_a_file_comes_back_as_it_was_put_and_is_gone_when_dropped(home):
    one = waiting(reply={"kab": "61.08"}, seen={"stand": "siap dimuat", "facts": [["a", "b"]]})
    put(home, one, b"isi")
    assert waiting_file(home, one.number, LOCAL) == one
    assert content_of_waiting(home, one.number) == b"isi"
    drop(home, one.number)
    assert waiting_files(home) == []
    with pytest.raises(LookupError, match="tidak menunggu lagi"):
        waiting_file(home, one.number, LOCAL)


def test_said_anew_without_bytes_it_keeps_none(home):
    one = waiting()
    put(home, one, b"isi")
    put(home, one, None)
    assert content_of_waiting(home, one.number) is None
    assert [file.name for file in home.inbox.rglob("*") if file.is_file()] == ["keterangan.json"]


def test_files_are_listed_in_the_order_they_were_brought(home):
    for day in ("2025-09-16", "2025-09-14", "2025-09-15"):
        put(home, waiting(brought_at=day), b"isi")
    days = [one.brought_at for one in waiting_files(home)]
    assert days == ["2025-09-14", "2025-09-15", "2025-09-16"]


@pytest.mark.parametrize("number", ["", "..", "../ledger", "g" * 32, "a" * 31, "A" * 32])
def test_no_number_leads_out_of_the_inbox(home, number):
    for ask in (partial(waiting_file, actor=LOCAL), content_of_waiting, drop):
        with pytest.raises(LookupError, match="tidak ada"):
            ask(home, number)


def test_what_a_killed_process_left_half_way_is_swept_once_it_is_old(home):
    old, fresh = home.inbox / ".baru-lama", home.inbox / ".baru-kini"
    for left in (old, fresh):
        left.mkdir(parents=True)
    long_ago = time.time() - 7200
    os.utime(old, (long_ago, long_ago))
    put(home, waiting(), b"isi")
    assert not old.exists()
    assert fresh.exists()
    assert len(waiting_files(home)) == 1
