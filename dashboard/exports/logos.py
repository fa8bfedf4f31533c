"""A logo as an office has it, PNG, JPEG or SVG, made the one PNG that every file carries."""

from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from dashboard.domain.evidence_names import ending_of
from dashboard.exports.svg_png import FONTS

LARGEST, MOST_PX, HIGH, WIDEST = 1_000_000, 6_000, 480, 1_920
"""Bytes of the file; px of a side of it; height and greatest width of what is kept, in px."""
KINDS = {"png": "PNG", "jpg": "JPEG", "jpeg": "JPEG", "svg": "SVG"}
ODD = (b"<!entity", b"<script", b"<foreignobject", b'href="http', b"href='http", b"javascript:")
"""What a drawing of a logo has no need of: it would be run or fetched elsewhere."""
DRAWN = f"""#set page(width: auto, height: auto, margin: 0pt, fill: none)
#context {{
  let size = measure(image("logo.svg"))
  image("logo.svg", width: size.width * calc.min({HIGH}pt / size.height, {WIDEST}pt / size.width))
}}
"""
UNKNOWN = "Logo «{}» tidak diterima; unggah PNG, JPEG atau SVG."
TOO_LARGE = "Logo «{}» lebih dari 1 MB; perkecil dulu, lalu unggah lagi."
DAMAGED = "Isi «{}» bukan gambar {} yang utuh; simpan ulang dari program gambar, lalu unggah."
TOO_WIDE = "Logo «{}» {} × {} piksel; perkecil sampai paling besar 6.000, lalu unggah lagi."


def logo_png(name: str, content: bytes) -> bytes:
    """Return the logo as PNG; ValueError with a sentence for what is no such picture."""
    kind = KINDS.get(ending_of(name))
    if kind is None:
        raise ValueError(UNKNOWN.format(name))
    if len(content) > LARGEST:
        raise ValueError(TOO_LARGE.format(name))
    return _from_svg(name, content) if kind == "SVG" else _from_pixels(name, content, kind)


def _from_pixels(name: str, content: bytes, kind: str) -> bytes:
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(BytesIO(content), formats=(kind,)) as picture:
            width, height = picture.size
            if max(width, height) > MOST_PX:
                raise ValueError(TOO_WIDE.format(name, width, height))
            drawn = picture.convert("RGBA")
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError) as wrong:
        raise ValueError(DAMAGED.format(name, kind)) from wrong
    drawn.thumbnail((WIDEST, HIGH))
    out = BytesIO()
    drawn.save(out, "PNG", optimize=True)
    return out.getvalue()


def _from_svg(name: str, content: bytes) -> bytes:
    import typst

    small = content.lower()
    if b"<svg" not in small or any(sign in small for sign in ODD):
        raise ValueError(DAMAGED.format(name, "SVG tanpa skrip dan tautan"))
    with TemporaryDirectory(prefix="lokus-") as folder:
        place = Path(folder)
        (place / "logo.svg").write_bytes(content)
        (place / "logo.typ").write_text(DRAWN, encoding="utf-8", newline="\n")
        try:
            made: bytes = typst.compile(
                place / "logo.typ", root=place, format="png", ppi=72, font_paths=[FONTS],
                ignore_system_fonts=True,
            )  # fmt: skip
        except typst.TypstError as wrong:
            raise ValueError(DAMAGED.format(name, "SVG")) from wrong
    return made
