"""`lokus check`: everything a home holds, held against what it must be."""

from collections.abc import Callable, Iterator
from datetime import date

from dashboard.data.areas import Areas
from dashboard.data.check_batches import check_batches
from dashboard.data.check_files import check_evidence, check_orphans, check_versions
from dashboard.data.check_ledger import check_audit, check_documents, check_pages
from dashboard.data.check_warehouse import check_warehouse
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.domain.disk_failures import sentence
from dashboard.reference import Reference


def check_home(
    home: Home,
    ledger: Ledger,
    areas: Areas,
    reference: Reference,
    *,
    today: date,
    say: Callable[[str], None] = lambda _: None,
) -> list[str]:
    """Return a sentence for everything that is not as it must be; nothing is changed.

    What cannot be looked at is a finding too, and the rest is looked at all the same.
    say: told what is looked at next.
    """
    parts: tuple[tuple[str, Callable[[], Iterator[str]]], ...] = (
        ("Memeriksa ledger", lambda: check_pages(ledger)),
        ("Memeriksa jejak audit", lambda: check_audit(ledger)),
        ("Memeriksa dokumen Rakor", lambda: check_documents(ledger)),
        ("Memeriksa berkas batch", lambda: check_batches(home, ledger)),
        ("Memeriksa bukti", lambda: check_evidence(home, ledger)),
        ("Memeriksa versi gudang data", lambda: check_versions(home, ledger)),
        ("Mencari berkas tak bertuan", lambda: check_orphans(home, ledger)),
        (
            "Membangun ulang gudang data untuk dibandingkan",
            lambda: check_warehouse(home, ledger, areas, reference, today, say),
        ),
    )
    findings = list[str]()
    for number, (word, part) in enumerate(parts, start=1):
        say(f"[{number}/{len(parts)}] {word}")
        try:
            for finding in part():
                findings.append(finding)
        except (OSError, ValueError) as refused:
            findings.append(sentence(refused))
    return list(dict.fromkeys(findings))
