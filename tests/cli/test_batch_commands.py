import pytest

from dashboard.__main__ import main
from dashboard.data.batch_store import keep
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.data.versions import current
from dashboard.domain.actors import LOCAL
from tests.data.conftest import draft
from tests.intake.office_files import sigizi


@pytest.fixture
def kept(rumah):
    """A batch that no build has seen."""
    home = Home(rumah)
    ledger = Ledger.open(home)
    keep(home, ledger, draft([("krs_accompanied", "desa", "61.08.01.2001", "2025-08", 9, 10)]),
         LOCAL)  # fmt: skip
    ledger.close()


@pytest.fixture
def loaded(rumah, tmp_path, capsys):
    (tmp_path / "status.xlsx").write_bytes(sigizi())
    assert main(["ingest", "--yes", str(tmp_path / "status.xlsx")]) == 0
    capsys.readouterr()
    return Home(rumah)


def test_the_list_says_which_batches_count(loaded, capsys):
    assert main(["batches"]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert line.split() == ["B-0001", "61.08", "draf", "dihitung", "3/3", "baris", "status.xlsx"]
    main(["batches", "--kab", "61.09"])
    assert "Belum ada berkas" in capsys.readouterr().out


def test_withdrawing_is_one_command_and_one_build(loaded, capsys):
    before = current(loaded)
    assert main(["batch", "B-0001", "withdraw", "--note", "salah kirim"]) == 0
    assert "ditarik: salah kirim" in capsys.readouterr().out
    assert current(loaded) != before
    main(["batches"])
    assert " ditarik " in capsys.readouterr().out
    assert main(["batch", "B-0001", "restore"]) == 0
    assert current(loaded).split("-")[1] == before.split("-")[1]


def test_a_batch_without_a_word_shows_its_history(loaded, capsys):
    main(["batch", "B-0001", "verify"])
    main(["batch", "B-0001", "publish", "2025-10-01"])
    capsys.readouterr()
    assert main(["batch", "1"]) == 0
    told = capsys.readouterr().out
    assert "status terverifikasi; terbit 1 Oktober 2025" in told
    assert [line.split()[3] for line in told.splitlines()[3:]] == [
        "diambil",
        "terverifikasi",
        "tanggal",
    ]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["B-0009", "withdraw"], "Batch B-0009 tidak ada"),
        (["B-0001", "publish"], "publish perlu tanggal"),
        (["B-0001", "publish", "besok"], "«besok» bukan tanggal"),
        (["B-0001", "final"], "urutannya draf, terverifikasi, data tetap"),
        (["B-0001", "verify", "2025-10-01"], "tidak memakai tanggal"),
    ],
)
def test_what_is_wrong_with_a_command_is_one_sentence(kept, refused, words, says):
    assert says in refused("batch", *words)
