"""The part of a session with its files: notulen and RTL to save, papers to add."""

from dash import html

from dashboard.domain.rakor_sessions import Session
from dashboard.pages import rakor
from dashboard.pages.downloads import Downloads
from dashboard.pages.evidence_list import EvidenceList

TAUTAN = "rakor-berkas-tautan"
UNDUH = Downloads("rakor-berkas-unduh")
FILES = EvidenceList("rakor-berkas-bukti")
PAPERS = "Dokumen: undangan, daftar hadir, naskah yang ditandatangani"


def layout() -> html.Section:
    return html.Section(
        [
            html.H2("Berkas Rakor"),
            html.P(id=TAUTAN, className="record-acts"),
            html.H3("Paparan dan Paket Rakor"),
            UNDUH.body(),
            FILES.section(PAPERS, "berkas", expires=False),
        ],
        id="berkas",
        className="card",
    )


def links(session: Session) -> list[html.A]:
    """Return what can be saved of a session; before it is closed its notulen is a draft."""
    word = "Notulen" if session.closed else "Draf notulen"
    files = (
        (f"{word} (DOCX)", "notulen.docx"),
        (f"{word} (PDF)", "notulen.pdf"),
        ("RTL (XLSX)", "rtl.xlsx"),
        ("RTL (DOCX)", "rtl.docx"),
    )
    return [
        html.A(said, href=f"{rakor.address(session)}/{name}", className="button quiet", download="")
        for said, name in files
    ]
