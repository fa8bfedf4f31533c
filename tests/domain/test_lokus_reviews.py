"""What is said of the desa lokus of a year."""

from dashboard.domain.lokus_reviews import LokusReview
from dashboard.domain.lokus_services import desa_services
from dashboard.domain.standing_parts import LokusList
from tests.domain.area_makers import desa, figures
from tests.domain.overview_makers import indicator

LIST = LokusList(2025, frozenset({desa(1), desa(2), desa(3)}), "615/2024")
SANITATION = figures({1: (95, 100), 2: (50, 100)}, of=indicator("Sanitasi layak"))


def review(lokus=LIST, held=(SANITATION,)):
    found = [desa_services(held, code) for code in sorted(lokus.desa)]
    return LokusReview(lokus, "Kabupaten Landak", "Agustus 2025", held, 29, found, [])


def test_the_sentence_counts_converged_and_unjudged_and_names_the_weakest_link():
    assert review().sentence == (
        "1 dari 3 desa lokus 2025 mencapai target 1 layanan esensial sekaligus; "
        "1 tidak dinilai (belum lapor). Paling sering terlemah: Sanitasi layak di 1 desa "
        "(Dinas PUPR/Perkim)."
    )
    assert review().left_out.startswith("28 dari 29 layanan esensial belum bertarget")


def test_without_a_list_or_services_nothing_is_counted():
    nobody = LokusList(2026, frozenset())
    assert review(nobody).sentence == "SK desa lokus 2026 Kabupaten Landak belum dimuat."
    assert review(held=()).sentence == (
        "Belum ada layanan esensial bertarget per desa di Kabupaten Landak sampai Agustus 2025."
    )
