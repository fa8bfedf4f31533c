"""How bytes with a hashed address leave the server: pressed, tagged, kept for ever."""

from dataclasses import dataclass

from flask import Response, request

FOR_EVER = "public, max-age=31536000, immutable"


@dataclass(frozen=True)
class Pressed:
    """The same bytes in up to three forms; None where pressing does not pay."""

    hash: str
    raw: bytes
    br: bytes | None = None
    gzip: bytes | None = None


def send(content: Pressed, mimetype: str, cache_control: str = FOR_EVER) -> Response:
    """Answer the present request with the smallest form its client takes, or with 304."""
    taken = request.accept_encodings
    body, encoding = content.raw, ""
    if content.br is not None and taken["br"]:
        body, encoding = content.br, "br"
    elif content.gzip is not None and taken["gzip"]:
        body, encoding = content.gzip, "gzip"
    response = Response(body, mimetype=mimetype)
    if encoding:
        response.content_encoding = encoding
    response.vary.add("Accept-Encoding")
    # Each form has a tag of its own, or a cache could mix them.
    response.set_etag(f"{content.hash}-{encoding}" if encoding else content.hash)
    response.headers["Cache-Control"] = cache_control
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.make_conditional(request)
    return response
