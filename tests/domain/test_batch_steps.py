"""Which batches count, whatever was done to them."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.batch_steps import in_force, may_become, standing_of
from dashboard.domain.batches import Batch, Status

DAY = date(2025, 9, 15)
WORDS = dict.fromkeys(("file_name", "sha256", "layout", "source_system", "uploaded_by"), "x")
ROWS = dict.fromkeys(("size", "rows_in", "rows_taken", "rows_aside"), 1)
AT = datetime(2025, 9, 15, tzinfo=UTC)
ONE = Batch(
    number="B-0001", kab_code="61.08", status=Status.DRAF, cutoff=None, publish=DAY,
    uploaded_at=AT, sample=False, **WORDS, **ROWS,
)  # fmt: skip


@st.composite
def lines_of_batches(draw):
    """Batches of which some are withdrawn, some wait, some are replaced by a later one."""
    count = draw(st.integers(1, 7))
    batches = []
    for place in range(1, count + 1):
        later = st.none() if place == count else st.integers(place + 1, count)
        after = draw(st.one_of(st.none(), later))
        batches.append(
            replace(
                ONE,
                number=f"B-{place:04d}",
                publish=draw(st.sampled_from([DAY, date(2025, 10, 1)])),
                withdrawn_at=draw(st.sampled_from([None, AT])),
                replaced_by=None if after is None else f"B-{after:04d}",
            )
        )
    return batches


def stands(batch):
    return batch.publish <= DAY and batch.withdrawn_at is None


@given(lines_of_batches())
def test_what_counts_stands_and_of_one_line_only_the_last_that_stands(batches):
    counting = in_force(batches, DAY)
    by_number = {batch.number: batch for batch in batches}
    for batch in batches:
        after, newer = batch.replaced_by, []
        while after:
            newer.append(by_number[after])
            after = by_number[after].replaced_by
        assert (batch in counting) == (stands(batch) and not any(map(stands, newer)))


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({}, "dihitung"),
        ({"withdrawn_at": AT}, "ditarik"),
        ({"publish": date(2025, 10, 1)}, "terbit 2025-10-01"),
    ],
)
def test_the_list_says_whether_a_batch_counts(changed, words):
    batch = replace(ONE, **changed)
    assert standing_of(batch, {"B-0001"}, DAY) == words


def test_a_replaced_batch_and_a_sample_beside_real_data_are_told_apart():
    assert standing_of(replace(ONE, replaced_by="B-0002"), set(), DAY) == "digantikan B-0002"
    assert standing_of(ONE, set(), DAY) == "contoh, tidak dihitung"


def test_a_status_moves_one_step_at_a_time():
    may_become(ONE, Status.TERVERIFIKASI)
    with pytest.raises(ValueError, match="urutannya draf"):
        may_become(ONE, Status.DATA_TETAP)
    with pytest.raises(ValueError, match="urutannya draf"):
        may_become(replace(ONE, status=Status.DATA_TETAP), Status.DRAF)
