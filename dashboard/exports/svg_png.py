"""An SVG of ours as PNG, drawn by typst with our own font: no browser, no network."""

from pathlib import Path
from tempfile import TemporaryDirectory

FONTS = Path(__file__).parents[1] / "assets" / "vendor"
POINTS = 72


def png_of(drawn: str, size: tuple[int, int], ppi: float = POINTS) -> bytes:
    """Return the picture. size: width and height of the SVG. ppi: pixels for 72 of its own."""
    import typst

    width, height = size
    with TemporaryDirectory(prefix="lokus-") as folder:
        place = Path(folder)
        (place / "gambar.svg").write_text(drawn, encoding="utf-8", newline="\n")
        page = f"#set page(width: {width}pt, height: {height}pt, margin: 0pt, fill: none)\n"
        template = place / "gambar.typ"
        template.write_text(
            f'{page}#image("gambar.svg", width: {width}pt)\n', encoding="utf-8", newline="\n"
        )
        made: bytes = typst.compile(
            template, root=place, format="png", ppi=ppi, font_paths=[FONTS],
            ignore_system_fonts=True,
        )  # fmt: skip
        return made
