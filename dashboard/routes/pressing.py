"""Answers leave pressed."""

from flask import Flask
from flask_compress import Compress

LEVEL = 5
"""Of brotli: the first that looks further back; 3 % fewer bytes than the 4 of Flask-Compress for
less than a millisecond, from 10 on a hundred."""


def register(server: Flask) -> None:
    server.config["COMPRESS_BR_LEVEL"] = LEVEL
    Compress(server)
