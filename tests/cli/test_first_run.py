"""What a start does before it serves, where it must not."""

from dashboard.cli.first_run import fill_with_sample
from dashboard.data import versions
from tests.data.conftest import Office
from tests.data.test_build import desa


def test_a_real_home_without_its_pointer_is_never_filled_with_the_sample(home):
    office = Office(home)
    office.take([desa("61.08.01.2001", 5, 10)], sample=False)
    office.build()
    office.ledger.close()
    versions.pointer(home).unlink()
    told = []
    fill_with_sample(home, told.append)
    assert told == []
    assert [one.name for one in home.batches.iterdir()] == ["B-0001"]
    assert not home.sample.exists()
