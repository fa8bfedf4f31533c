"""A logo is known by its content, made one PNG, and refused in a sentence otherwise."""

from io import BytesIO

import pytest
from PIL import Image

from dashboard.exports.logos import HIGH, WIDEST, logo_png

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 40" width="20" height="40">'
    '<rect width="20" height="40" fill="#7A1F1F"/>{}</svg>'
)


def picture(kind, size=(30, 60), mode="RGB"):
    out = BytesIO()
    Image.new(mode, size, "#7A1F1F").save(out, kind)
    return out.getvalue()


def opened(png):
    return Image.open(BytesIO(png))


@pytest.mark.parametrize("name", ["logo.png", "Logo Kapuas.JPG", "logo.jpeg", "logo.svg"])
def test_each_kind_becomes_a_png_of_the_same_shape_and_colour(name):
    kind = "PNG" if name.endswith("png") else "JPEG"
    content = SVG.format("").encode() if name.endswith("svg") else picture(kind)
    made = opened(logo_png(name, content))
    assert made.format == "PNG"
    assert made.width / made.height == pytest.approx(0.5)
    red, green, blue = made.convert("RGB").getpixel((made.width // 2, made.height // 2))
    assert (abs(red - 0x7A), abs(green - 0x1F), abs(blue - 0x1F)) < (4, 4, 4)


def test_a_large_one_is_made_small_and_a_drawing_sharp():
    assert opened(logo_png("logo.png", picture("PNG", (3000, 3000)))).size == (HIGH, HIGH)
    assert opened(logo_png("logo.svg", SVG.format("").encode())).size == (HIGH // 2, HIGH)
    wide = SVG.format("").replace('width="20" height="40"', 'width="4000" height="40"', 1)
    assert opened(logo_png("logo.svg", wide.encode())).width <= WIDEST


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("logo.gif", b"GIF89a", "unggah PNG, JPEG atau SVG"),
        ("logo", picture("PNG"), "unggah PNG, JPEG atau SVG"),
        ("logo.png", b"", "bukan gambar PNG yang utuh"),
        ("logo.png", b"<html>", "bukan gambar PNG yang utuh"),
        ("logo.png", picture("JPEG"), "bukan gambar PNG yang utuh"),
        ("logo.jpg", picture("JPEG")[:200], "bukan gambar JPEG yang utuh"),
        ("logo.png", picture("PNG", (7000, 1)), r"7000 × 1 piksel"),
        ("logo.png", b"\x89PNG" + b"0" * 1_000_001, "lebih dari 1 MB"),
        ("logo.svg", b"<html></html>", "bukan gambar SVG"),
        ("logo.svg", b"<svg <<<", "bukan gambar SVG"),
        ("logo.svg", SVG.format("<script>alert(1)</script>").encode(), "tanpa skrip dan tautan"),
        ("logo.svg", b'<!DOCTYPE svg [<!ENTITY a "b">]><svg/>', "tanpa skrip dan tautan"),
        ("logo.svg", SVG.format('<image href="http://x/y.png"/>').encode(), "skrip dan tautan"),
    ],
)
def test_what_is_no_such_picture_is_refused_in_a_sentence(name, content, sentence):
    with pytest.raises(ValueError, match=sentence):
        logo_png(name, content)
