"""What the script of evidence says by itself: what is not sent at all."""

from dashboard.domain.evidence import LARGEST_EVIDENCE
from tests.assets.asking import ask


def test_what_the_server_would_refuse_for_its_size_is_not_sent():
    sizes = [0, 1, LARGEST_EVIDENCE, LARGEST_EVIDENCE + 1]
    assert ask("evidence.js", f"{sizes}.map(m.unsendable)") == [
        "Berkas ini kosong; periksa, lalu unggah lagi.",
        "",
        "",
        "Lebih besar dari 20 MB; perkecil dulu.",
    ]
