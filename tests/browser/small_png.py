"""A screenshot as a small PNG: 256 colours, pressed as far as zlib can."""

import base64
import struct
import zlib

import numpy as np
from playwright.sync_api import Browser

COLOURS = 256
# The browser unpacks its own picture: red, green, blue and alpha of every pixel.
PIXELS = """async (png) => {
  const picture = await createImageBitmap(await (await fetch(png)).blob());
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const context = canvas.getContext("2d");
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, picture.width, picture.height);
  let text = "";
  for (let at = 0; at < data.length; at += 32768)
    text += String.fromCharCode(...data.subarray(at, at + 32768));
  return [picture.width, picture.height, btoa(text)];
}"""


def small_png(browser: Browser, png: bytes) -> bytes:
    """Return the picture in its most frequent colours; rarer ones take the nearest of these."""
    page = browser.new_page()
    address = f"data:image/png;base64,{base64.b64encode(png).decode('ascii')}"
    width, height, text = page.evaluate(PIXELS, address)
    page.close()
    pixels = np.frombuffer(base64.b64decode(text), dtype=np.uint8).reshape(-1, 4)[:, :3]
    palette, places = in_few_colours(pixels)
    lines = np.zeros((height, width + 1), dtype=np.uint8)  # every line begins with filter 0
    lines[:, 1:] = places.reshape(height, width)
    header = struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        chunk(kind, data)
        for kind, data in (
            (b"IHDR", header),
            (b"PLTE", palette.tobytes()),
            (b"IDAT", zlib.compress(lines.tobytes(), 9)),
            (b"IEND", b""),
        )
    )


def in_few_colours(pixels: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the palette (n × 3) and for each pixel its place in it. pixels: n × 3, 0 to 255."""
    packed = pixels.astype(np.uint32) @ np.array([65536, 256, 1], dtype=np.uint32)
    met, which, times = np.unique(packed, return_inverse=True, return_counts=True)
    colours = np.stack([met >> 16, met >> 8 & 255, met & 255], axis=1).astype(np.int32)
    palette = colours[np.argsort(-times, kind="stable")[:COLOURS]]
    nearest = np.empty(len(colours), dtype=np.uint8)
    for start in range(0, len(colours), 1024):
        apart = colours[start : start + 1024, None, :] - palette[None, :, :]
        nearest[start : start + 1024] = (apart**2).sum(axis=2).argmin(axis=1)
    return palette.astype(np.uint8), nearest[which]


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
