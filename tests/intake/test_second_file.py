"""What happens to a file when its period is loaded already."""

from datetime import date

from dashboard.data.batch_lists import counting, every_batch
from dashboard.data.ledger import Ledger
from dashboard.domain.actors import LOCAL
from dashboard.intake.ingest import Fate
from dashboard.intake.reports import as_dict
from tests.intake.office_files import KEK, NGABANG, coverage_sheet, saved, sigizi

DAY = date(2025, 9, 15)
MORE_SHORT = [(*NGABANG[0][:12], 5, 10, *NGABANG[0][14:]), *NGABANG[1:]]  # M 3 → 5, N 12 → 10


def numbers(home, which=counting):
    ledger = Ledger.open(home)
    found = counting(ledger, DAY) if which is counting else every_batch(ledger)
    ledger.close()
    return [batch.number for batch in found]


def test_a_file_saved_again_with_the_same_figures_is_not_a_second_batch(take, home):
    take("a.xlsx", sigizi())
    again = take("b.xlsx", sigizi() + b" ")
    assert (again.fate, again.fate.exit_code) == (Fate.SAME, 0)
    assert again.sentence == "b.xlsx: isinya sama dengan B-0001; tidak dimuat lagi"
    assert numbers(home, every_batch) == ["B-0001"]


def test_a_changed_figure_is_shown_with_what_it_was_and_wins(take, home):
    take("a.xlsx", sigizi())
    changed = take("b.xlsx", sigizi(MORE_SHORT))
    assert changed.fate is Fate.TAKEN
    loaded = as_dict(changed)["loaded"]
    assert (loaded["state"], loaded["changed"], loaded["batches"]) == ("berubah", 1, ["B-0001"])
    (cells,) = loaded["areas"].values()
    assert (cells[0]["indicator"], cells[0]["was"][:2], cells[0]["now"][:2]) == (
        "severe_stunting_share_routine",
        [3, 90],
        [5, 90],
    )
    assert "angka-berubah" in {problem.rule for problem in changed.understanding.warnings}
    assert numbers(home) == ["B-0001", "B-0002"]


def test_a_change_is_asked_about_before_anything_is_kept(take, home):
    take("a.xlsx", sigizi())
    asked = take("b.xlsx", sigizi(MORE_SHORT), confirm=lambda _: False)
    assert asked.fate is Fate.ASKED
    assert numbers(home, every_batch) == ["B-0001"]


def test_replacing_takes_the_batch_of_the_same_period_out_of_what_counts(take, home):
    take("a.xlsx", sigizi())
    replacing = take("b.xlsx", sigizi(MORE_SHORT), replace=True)
    assert replacing.sentence == "b.xlsx: diambil sebagai B-0002, menggantikan B-0001"
    assert numbers(home) == ["B-0002"]


def test_a_workbook_of_more_months_is_not_replaced_by_one_of_them(take, home):
    def workbook(*months, served=5):
        place = [("61.08.01.2001", "Ngabang", "Hilir Kantor", 10, served, 10 * served)]
        return saved({m: coverage_sheet(place, m, groups=(KEK,)) for m in months})

    take("tahun.xlsx", workbook("JULI", "AGUSTUS"))
    month = take("agustus.xlsx", workbook("AGUSTUS", served=6), replace=True)
    assert month.sentence == (
        "agustus.xlsx: diambil sebagai B-0002; B-0001 memuat periode lain juga, "
        "tetap dihitung sel demi sel"
    )
    assert numbers(home) == ["B-0001", "B-0002"]


def test_a_dry_run_shows_the_difference_and_keeps_nothing(take, home):
    take("a.xlsx", sigizi())
    tried = take("b.xlsx", sigizi(MORE_SHORT), dry_run=True)
    assert (tried.fate, as_dict(tried)["loaded"]["changed"]) == (Fate.TRIED, 1)
    assert numbers(home, every_batch) == ["B-0001"]


def test_a_withdrawn_batch_is_not_compared_with(take, home):
    from dashboard.data.batch_lifecycle import withdraw

    take("a.xlsx", sigizi())
    ledger = Ledger.open(home)
    withdraw(ledger, "B-0001", LOCAL)
    ledger.close()
    assert take("b.xlsx", sigizi(MORE_SHORT)).comparison.state == "baru"


def test_the_next_month_is_compared_with_the_last(take):
    take("juli.xlsx", sigizi(title="STATUS GIZI BALITA BULAN JULI 2025 (CONTOH)"))
    august = take("agustus.xlsx", sigizi())
    rules = [problem.rule for problem in august.understanding.warnings]
    # Three desa may stay the same by chance: nothing is asked.
    assert rules == []
    september = take("sept.xlsx", sigizi(MORE_SHORT, title="STATUS GIZI BULAN SEPTEMBER 2025"))
    assert september.comparison.state == "baru"
