"""A server of its own for the floor and the plain Dash pages of a home.

`python -m tests.bench.reference_pages HOME KABUPATEN` prints where it serves.
"""

import sys
from pathlib import Path

from flask import Flask
from waitress import create_server

from dashboard.cli.serving import THREADS
from dashboard.data.home import Home
from tests.bench import floor, plain_dash
from tests.bench.asked_views import Source


def main(home: str, kab: str) -> None:
    source = Source.of(Home(Path(home)), kab)
    server = Flask("reference_pages")
    floor.register(server, source)
    plain_dash.register(server, source)
    serving = create_server(server, host="127.0.0.1", port=0, threads=THREADS)
    # The line that tests/serving.py waits for.
    sys.stdout.write(f"Lokus siap: http://127.0.0.1:{serving.effective_port}\n")
    sys.stdout.flush()
    serving.run()


if __name__ == "__main__":
    main(*sys.argv[1:])
