"""What the profile of an area says of itself in each kind of file."""

from datetime import date

from dashboard.domain.area_papers import AreaPaper
from dashboard.domain.evidence_names import clean_name
from dashboard.domain.periods import day_words
from dashboard.exports.briefing_facts import FOR

KIND = "Profil wilayah"
MAP_KEY = " · garis tebal: desa lokus"
SPINES = (
    "Kanan selalu lebih baik; tiap baris berskala sendiri; garis tengah: kabupaten. Pita muda: "
    "wilayah lain, terburuk sampai terbaik; pita tua: separuh di tengah. Segitiga: lebih baik atau "
    "lebih buruk dari kabupaten; lingkaran: serupa (rentang 95 % memuatnya)."
)


def until(paper: AreaPaper) -> str:
    return f"data sampai {paper.until}" if paper.until else ""


def below(paper: AreaPaper, *, spines: bool) -> list[str]:
    """Return the lines below the figures. spines: each row has its picture."""
    made = day_words(date.fromisoformat(paper.made))
    told = [
        SPINES if spines else "",
        " · ".join(paper.source),
        f"Peta: {' · '.join(paper.map_words)}" if paper.map_words else "",
        f"Keadaan {made} · untuk {FOR[paper.audience]}",
    ]
    return [line for line in told if line]


def area_file_name(paper: AreaPaper, ending: str) -> str:
    """Return `Profil Kecamatan Ngabang 61.08.01 2025-09-15 untuk umum.pdf`."""
    told = f"Profil {paper.area} {paper.code} {paper.made} untuk {paper.audience}"
    return clean_name(f"{told}.{ending}")
